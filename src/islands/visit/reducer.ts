import type { Sign } from '../../platform/idle.ts';

/** How long nobody need touch anything before we ask: usually, in a print window, and to try it out. */
export const patienceMs = { usual: 180_000, printing: 300_000, trial: 5_000 } as const;
/** How long the question stands before all is wiped. WCAG 2.2.1 asks for 20 seconds. */
export const answerMs = 60_000;
/** How many seconds before the end it is said aloud. */
const saidAt: readonly number[] = [60, 30, 10];

/** `since`: of the wall clock, in milliseconds. `over`: to be wiped, and nothing leads back from it. */
export type VisitState =
  | { readonly at: 'using'; readonly since: number; readonly patience: number }
  | { readonly at: 'asking'; readonly since: number }
  | { readonly at: 'over' };

/** `extended`: someone said yes. */
export interface VisitAction {
  readonly type: Sign | 'extended';
  readonly now: number;
}

/** Someone is there. */
export const using = (since: number, patience: number = patienceMs.usual): VisitState => ({
  at: 'using',
  since,
  patience,
});

/** The clock of one visit to a kiosk: three minutes of nothing, a question of one minute, and then all goes (ADR 0034). */
export function reduceVisit(state: VisitState, action: VisitAction): VisitState {
  if (state.at === 'over') return state;
  const { type, now } = action;
  // Someone set the clock back: the wait begins anew, or it would last for hours.
  if (now < state.since) return { ...state, since: now };
  const quietMs = now - state.since;
  if (state.at === 'asking') {
    if (quietMs >= answerMs) return { at: 'over' };
    return type === 'extended' ? using(now) : state;
  }
  // Nobody could see the question, because the machine slept. Who wakes it may be someone else.
  if (quietMs >= state.patience + answerMs) return { at: 'over' };
  if (quietMs >= state.patience) return { at: 'asking', since: now };
  return stirred(state, type, now);
}

function stirred(state: VisitState & { at: 'using' }, type: VisitAction['type'], now: number): VisitState {
  switch (type) {
    case 'looked':
      return state;
    case 'stirred':
      return using(now, state.patience);
    case 'printing':
      return using(now, patienceMs.printing);
    case 'tried':
      return using(now, patienceMs.trial);
    default:
      return using(now);
  }
}

/** Whole seconds that the question still stands. */
export function secondsLeft(state: VisitState, now: number): number {
  return state.at === 'asking' ? Math.max(0, Math.ceil((state.since + answerMs - now) / 1000)) : 0;
}

/** What is said aloud on the way from one count to the next, late timers included: the latest of it; or nothing. */
export function saidBetween(before: number, left: number): number | undefined {
  return saidAt.filter((at) => before > at && left <= at).at(-1);
}
