import type { DayTime } from '../../core/calendar/CalendarEvent.ts';
import { toCalendarFile } from '../../core/calendar/toCalendarFile.ts';
import type { Service } from '../../core/finder/Service.ts';
import { toEvent } from '../../core/finder/toEvent.ts';
import type { Say } from '../../i18n/format.ts';
import { uniqueId } from '../../platform/chance.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { printPage } from '../../platform/print.ts';
import type { FinderAction, FinderState } from './reducer.ts';

/** What leaves this page, and only for the device itself: a calendar file, and a note on paper. */
export function createDoors(
  data: { readonly demo: boolean },
  say: Say,
  agendaNow: () => FinderState['agenda'],
  dispatch: (action: FinderAction) => void,
) {
  // Who makes a file twice gets the same event, not a second one. An id of our own would name the service.
  const uids = new Map<string, string>();
  const uidOf = (key: string): string => {
    const uid = uids.get(key) ?? uniqueId();
    uids.set(key, uid);
    return uid;
  };
  return {
    saveTime: (service: Service, time: DayTime, isNameless: boolean): void => {
      const uid = uidOf([service.id, time.day, time.from, time.weekly ? 'weekly' : ''].join());
      const neutral = isNameless ? { neutral: say('plan:calendar.name') } : {};
      const event = toEvent(service, time, { uid, demo: data.demo, ...neutral });
      download(toCalendarFile([event], today()), 'agenda.ics', 'text/calendar');
      const agenda = agendaNow();
      if (agenda) dispatch({ type: 'planned', agenda: { ...agenda, isSaved: true } });
    },
    printNote: (id: string): void => {
      dispatch({ type: 'noted', id });
      printPage();
    },
  };
}
