import type { Hours as HoursOfService } from '../../core/finder/Hours.ts';
import { type Moment, openAt } from '../../core/finder/openAt.ts';
import { type WeekDay, weekOf } from '../../core/finder/weekOf.ts';
import type { Say } from '../../i18n/format.ts';
import { sayDate } from './sayDate.ts';
import { sayState } from './sayState.ts';
import { Times } from './Times.tsx';

/** What the browser knows and the build does not: the moment at which someone looks, and which days are holidays then. */
export interface Live {
  readonly now: Moment;
  /** ISO days. */
  readonly holidays: readonly string[];
}

interface HoursProps {
  readonly hours: HoursOfService;
  readonly live: Live;
  readonly say: Say;
}

/** Whether it is open now, and the times of the seven days from today. */
export function Hours({ hours, live, say }: HoursProps) {
  const { now, holidays } = live;
  const state = openAt(hours, now);
  const isUnsure = (day: string) => hours.holidays !== 'said' && holidays.includes(day);
  return (
    <>
      <p>
        <strong>{sayState(state, now, say)}</strong>
        {state.kind !== 'unknown' && isUnsure(now.day) ? ` ${say('nearby:hours.holidayToday')}` : null}
      </p>
      {hours.note ? (
        <p lang="nl" dir="ltr">
          {hours.note}
        </p>
      ) : null}
      {state.kind === 'unknown' ? null : <Week days={weekOf(hours, now.day)} isUnsure={isUnsure} say={say} />}
    </>
  );
}

interface WeekProps {
  readonly days: readonly WeekDay[];
  readonly isUnsure: (day: string) => boolean;
  readonly say: Say;
}

function Week({ days, isUnsure, say }: WeekProps) {
  return (
    <table class="hours">
      <caption>{say('nearby:hours.week')}</caption>
      <tbody>
        {days.map(({ day, times }) => (
          <tr key={day}>
            <th scope="row">{sayDate(say, day)}</th>
            <td>
              {times ? <Times times={times} say={say} /> : say('nearby:hours.unknown')}
              {times?.length && isUnsure(day) ? ` ${say('nearby:hours.holiday')}` : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
