import type { AnswerSet } from '../../core/answers/Answers.ts';
import { lostAnswers } from '../../core/answers/lostAnswers.ts';
import type { QuestionsAction } from './reducer.ts';

interface Given {
  readonly root: HTMLElement;
  /** The question whose answer was taken away. */
  readonly name: string;
  readonly before: AnswerSet;
  readonly now: () => AnswerSet;
  readonly dispatch: (action: QuestionsAction) => void;
}

/**
 * Below a question whose answer was taken away: the offer to put it back. It comes on that tap and not with the page, so it
 * brings its own words and draws itself. It goes at the next answer; with its step it goes from the page.
 */
export function offerBack({ root, name, before, now, dispatch }: Given): void {
  const question = root.querySelector(`#q-${name}`);
  const lost = lostAnswers(before, now(), name);
  const { activeElement } = document;
  // A list has its own way back: the line that stood there is still in it.
  if (!question || lost.length === 0 || activeElement?.tagName === 'SELECT') return;
  root.querySelector('.undo')?.remove();
  const { line, button } = draw();
  const isOver = new AbortController();
  const leave = () => {
    isOver.abort();
    line.remove();
  };
  // The next answer is the next act, wherever it is given.
  for (const sign of ['input', 'change']) root.addEventListener(sign, leave, { signal: isOver.signal });
  button.addEventListener('click', () => {
    leave();
    // What hangs on an answer comes back after it.
    for (const _round of lost)
      for (const [one, answer] of lost) if (!(one in now())) dispatch({ type: 'answered', name: one, answer });
    (question.querySelector<HTMLElement>('input:checked') ?? question.querySelector('input'))?.focus();
  });
  question.append(line);
  // Whoever went on before this came is not called back.
  if (activeElement === document.body || question.contains(activeElement)) button.focus();
}

function draw(): { line: HTMLElement; button: HTMLButtonElement } {
  const all = JSON.parse(import.meta.env.PORTAL_UNDO_WORDS) as Readonly<Record<string, Record<string, string>>>;
  const words = all[document.documentElement.lang] ?? {};
  const line = document.createElement('div');
  line.className = 'notice info undo screen-only';
  const text = document.createElement('p');
  text.id = 'undo-what';
  text.textContent = words['undo:answer'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'undo';
  button.className = 'button';
  button.textContent = words['undo:back'] ?? '';
  button.setAttribute('aria-describedby', text.id);
  line.append(text, button);
  return { line, button };
}
