import type { DayTime } from '../../core/calendar/CalendarEvent.ts';
import { eventTimes } from '../../core/finder/eventTimes.ts';
import { isDelicate } from '../../core/finder/isDelicate.ts';
import { isEvent } from '../../core/finder/isEvent.ts';
import type { Service } from '../../core/finder/Service.ts';
import { weekdayOf } from '../../core/finder/weekdayOf.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { AgendaState } from './reducer.ts';
import { sayDate } from './sayDate.ts';
import type { FinderProps } from './View.tsx';

type AgendaProps = Pick<FinderProps, 'say' | 'state' | 'dispatch' | 'live' | 'linked' | 'saveTime'> & {
  readonly service: Service;
};

/** A button that brings the times which can go into a calendar. A kiosk hands out no files. */
export function Agenda(props: AgendaProps) {
  const { service, say, state, dispatch, linked } = props;
  if (!linked || !isEvent(service)) return null;
  const open = state.agenda?.id === service.id ? state.agenda : undefined;
  // About some things nobody else should read: there a name goes along only when someone wants it to.
  const closed = { id: service.id, chosen: 0, isNameless: isDelicate(service), isSaved: false };
  return (
    <>
      <p>
        <button
          type="button"
          class="button"
          aria-expanded={open !== undefined}
          onClick={() => dispatch({ type: 'planned', agenda: open ? undefined : closed })}
        >
          {say('nearby:agenda.open')}
          <span class="unseen" lang="nl">
            {`: ${service.words['nl']?.name}`}
          </span>
        </button>
      </p>
      {open ? <Times agenda={open} {...props} /> : null}
    </>
  );
}

function Times({ agenda, service, say, dispatch, live, saveTime }: AgendaProps & { readonly agenda: AgendaState }) {
  const times = service.hours ? eventTimes(service.hours, live.now, live.holidays) : [];
  // As time goes by there may be fewer than there were.
  const at = agenda.chosen < times.length ? agenda.chosen : 0;
  const time = times[at];
  if (!time) return <p>{say('nearby:card.hoursUnknown')}</p>;
  const set = (part: Partial<AgendaState>) =>
    dispatch({ type: 'planned', agenda: { ...agenda, isSaved: false, ...part } });
  return (
    <>
      <fieldset class="choices">
        <legend>{say('nearby:agenda.which')}</legend>
        {times.map((one, index) => (
          <Choice
            key={`${one.day} ${one.from} ${one.weekly?.until}`}
            type="radio"
            name="agenda"
            checked={index === at}
            onChange={() => set({ chosen: index })}
          >
            {sayTime(say, one)}
          </Choice>
        ))}
      </fieldset>
      {time.weekly ? <p class="hint">{say('nearby:agenda.until', { day: { day: time.weekly.until } })}</p> : null}
      <Choice type="checkbox" checked={agenda.isNameless} onChange={(isNameless) => set({ isNameless })}>
        {say('nearby:agenda.nameless', { name: say('plan:calendar.name') })}
      </Choice>
      <p>{say('nearby:agenda.shared')}</p>
      <p>
        <button type="button" class="button" onClick={() => saveTime(service, time, agenda.isNameless)}>
          {say('plan:calendar.button')}
        </button>
      </p>
      <div role="status">{agenda.isSaved ? <Notice kind="info">{say('plan:calendar.done')}</Notice> : null}</div>
    </>
  );
}

/** “dinsdag 24 november, 17:00–19:30”. Between Arabic words the two times would change places: they are kept together. */
function sayTime(say: Say, { day, from, to, weekly }: DayTime): string {
  const times = `\u2066${from}\u2060–\u2060${to}\u2069`;
  return weekly
    ? say('nearby:agenda.weekly', { weekday: say(`manner:weekday.${weekdayOf(day)}`), times })
    : say('nearby:agenda.once', { day: sayDate(say, day), times });
}
