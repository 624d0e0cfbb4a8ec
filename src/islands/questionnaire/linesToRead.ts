import type { Screen } from '../../core/questionnaire/Plan.ts';

/** What is read aloud of a screen: its title, and each question that is not folded away, with its answers. */
export function linesToRead(screen: Screen | undefined): string[] {
  if (!screen) return [];
  const questions = screen.items.flatMap((item) => (item.kind === 'question' ? [item] : []));
  return [
    screen.title,
    ...questions.flatMap(({ title, help, choices }) => [title, help ?? '', ...choices.map(({ text }) => text)]),
  ].filter(Boolean);
}
