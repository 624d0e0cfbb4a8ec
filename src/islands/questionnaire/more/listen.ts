import type { Act } from '../More.ts';
import type { QuestionsState } from '../reducer.ts';

export interface Hearing {
  readonly stateNow: () => QuestionsState;
  readonly act: Act;
  /** Where someone would be held up once on the way on: the screen, and its questions. */
  readonly holdUp: () => { readonly screen: number; readonly names: readonly string[] } | undefined;
}

/** Hears when a question is left, when someone goes on, and when someone goes from the list to a question. */
export function listen(root: HTMLElement, hearing: Hearing): void {
  const waiting = new Set<string>();
  let isPressed = false;
  // What is said at a question moves the page. It waits for the finger to go up, or a press would miss its button.
  const tell = () => {
    isPressed = false;
    setTimeout(() => {
      for (const name of waiting) hearing.act({ type: 'left', name });
      waiting.clear();
    });
  };
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, tell);
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    const question = questionAround(target);
    // Another window is no other question.
    if (!question || question === questionAround(relatedTarget) || !document.hasFocus()) return;
    waiting.add(question.id.slice(2));
    if (!isPressed) tell();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.closest('#fault-list')) goTo(event, root.querySelector(link.hash));
    else if (link?.matches('.step:not([id="0"]) .buttons .primary')) hold(event, root, hearing);
  });
}

function questionAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.question') : null;
}

function hold(event: Event, root: HTMLElement, { holdUp, act }: Hearing): void {
  const held = holdUp();
  if (!held) return;
  event.preventDefault();
  act({ type: 'held', ...held });
  const title = root.querySelector<HTMLElement>('#faults');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

/** To the control itself, and out of the fold that it may be in. */
function goTo(event: Event, question: Element | null): void {
  event.preventDefault();
  for (let fold = question?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  question?.scrollIntoView({ block: 'start' });
  question
    ?.querySelector<HTMLElement>('input:not(:disabled), select:not(:disabled), textarea:not(:disabled)')
    ?.focus({ preventScroll: true });
}
