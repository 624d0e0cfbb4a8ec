import { holdPlace } from '../../platform/holdPlace.ts';
import { isSpeaking, watchIdle } from '../../platform/idle.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { reduceVisit, saidBetween, secondsLeft, using, type VisitAction, type VisitState } from './reducer.ts';

/** Keys that lead to “stop” as well as to “go on”, or do nothing by themselves: no answer. */
const silentKeys = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

await wholePage();
const dialog = document.querySelector<HTMLDialogElement>('#idle');
if (dialog) mountQuestion(dialog);

/** Asks “are you still there?” over a page that nobody can read meanwhile, and wipes when nobody answers. */
function mountQuestion(dialog: HTMLDialogElement): void {
  const stop = dialog.querySelector<HTMLAnchorElement>('a[data-wipe]');
  const count = dialog.querySelector('[role="timer"] strong');
  const live = dialog.querySelector('[aria-live]');
  const sentences = JSON.parse(dialog.dataset['said'] ?? '{}') as Record<string, string>;
  let state: VisitState = using(Date.now());
  let left = Number.POSITIVE_INFINITY;
  let hasHeard = false;
  let putBack: (() => void) | undefined;
  /** A press that began on the page below is no answer: nobody had seen the question yet. */
  let isPressed = false;

  watchIdle((type, now) => {
    // Who had something read aloud hears the question too; on a quiet device nothing ever begins to speak.
    hasHeard ||= state.at === 'using' && isSpeaking();
    dispatch({ type, now });
  });
  dialog.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    extend();
  });
  dialog.addEventListener('click', (event) => {
    const isStop = event.target instanceof Node && stop?.contains(event.target);
    // Without a pointer (detail 0): the keyboard, or a device that helps.
    if (!isStop && (isPressed || event.detail === 0)) extend();
  });

  function dispatch(action: VisitAction): void {
    const before = state;
    state = reduceVisit(state, action);
    if (before.at === 'using' && state.at === 'asking') open();
    if (before.at === 'asking' && state.at === 'using') close();
    if (state.at === 'asking') draw(action.now);
    // The exit module knows how to wipe, and wipes whatever becomes of this one.
    if (before.at !== 'over' && state.at === 'over') stop?.click();
  }

  function extend(): void {
    dispatch({ type: 'extended', now: Date.now() });
  }

  function open(): void {
    putBack = holdPlace();
    left = Number.POSITIVE_INFINITY;
    isPressed = false;
    if (isSpeaking()) speechSynthesis.cancel();
    document.documentElement.dataset['asking'] = '';
    dialog.showModal();
    addEventListener('keydown', answerKey, true);
    if (hasHeard) speak(['idle-title', 'idle-text'].map((id) => document.getElementById(id)?.textContent ?? ''));
  }

  function close(): void {
    removeEventListener('keydown', answerKey, true);
    if (isSpeaking()) speechSynthesis.cancel();
    delete document.documentElement.dataset['asking'];
    dialog.close();
    putBack?.();
  }

  function draw(now: number): void {
    const before = left;
    left = secondsLeft(state, now);
    if (count && left !== before) count.textContent = String(left);
    const said = sentences[saidBetween(before, left) ?? ''];
    if (live && said) live.textContent = said;
    if (said && hasHeard && before !== Number.POSITIVE_INFINITY) speak([said]);
  }

  /** Any key says yes; what it would have done in the page below, it does not do. */
  function answerKey(event: KeyboardEvent): void {
    const isOnStop = document.activeElement === stop && ['Enter', ' '].includes(event.key);
    if (isOnStop || silentKeys.includes(event.key)) return;
    event.preventDefault();
    extend();
  }
}

function speak(lines: readonly string[]): void {
  void import('../../platform/reading/player.ts').then(({ readLines }) =>
    readLines(lines, document.documentElement.lang, () => 'asking' in document.documentElement.dataset),
  );
}
