import type { Moment, OpenState } from '../../core/finder/openAt.ts';
import type { Say } from '../../i18n/format.ts';
import { sayDate } from './sayDate.ts';

/** “Vandaag open tot 17:00”, and what there is to say when it is closed or not known. */
export function sayState(state: OpenState, now: Moment, say: Say): string {
  if (state.kind === 'unknown') return say('nearby:card.hoursUnknown');
  if (state.kind === 'open')
    return state.until ? say('nearby:hours.openUntil', { time: state.until }) : say('nearby:hours.open');
  if (!state.next) return say('nearby:hours.closedNow');
  const { day, from } = state.next;
  return day === now.day
    ? say('nearby:hours.opensToday', { time: from })
    : say('nearby:hours.opensOn', { day: sayDate(say, day), time: from });
}
