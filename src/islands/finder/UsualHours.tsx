import type { Hours } from '../../core/finder/Hours.ts';
import { timesOn } from '../../core/finder/timesOn.ts';
import type { Say } from '../../i18n/format.ts';
import { sayWeekdays } from '../../i18n/sayWeekdays.ts';
import { sayDate } from './sayDate.ts';
import { Times } from './Times.tsx';

/** More would hide the rest of the card; who needs a further day can call. */
const datesShown = 6;

interface UsualHoursProps {
  readonly hours: Hours;
  /** ISO day from which days that differ are named. */
  readonly today: string;
  readonly say: Say;
}

/** The usual week and the first days that differ, for a page that does not know what time it is. */
export function UsualHours({ hours, today, say }: UsualHoursProps) {
  const { weekly, note } = hours;
  const dated = hours.dated
    .flatMap(({ days, times }) => days.map((day) => ({ day, times })))
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, datesShown);
  const isKnown = timesOn(hours, today) !== undefined;
  return (
    <>
      {isKnown ? null : <p>{say('nearby:card.hoursUnknown')}</p>}
      {weekly.length > 0 ? (
        <ul class="plain">
          {weekly.map((one) => (
            <li key={`${one.days.join()} ${one.from}`}>
              {sayWeekdays(say, one.days)}: <bdi dir="ltr">{`${one.from}–${one.to}`}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {note ? (
        <p lang="nl" dir="ltr">
          {note}
        </p>
      ) : null}
      {isKnown && dated.length > 0 ? (
        <>
          <p>{say(weekly.length > 0 ? 'nearby:hours.differ' : 'nearby:hours.first')}</p>
          <ul class="plain">
            {dated.map(({ day, times }) => (
              <li key={day}>
                {sayDate(say, day)}: <Times times={times} say={say} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isKnown && hours.holidays !== 'said' ? <p>{say('nearby:hours.onHolidays')}</p> : null}
    </>
  );
}
