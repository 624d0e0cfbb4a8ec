import type { Item, QuestionItem, Screen } from '../../core/questionnaire/Plan.ts';

/** What is read aloud of a screen: its title, and each question that is not folded away, with its answers. */
export function linesToRead(screen: Screen | undefined): string[] {
  if (!screen) return [];
  return [screen.title, screen.help ?? '', ...screen.items.flatMap(linesOf)].filter(Boolean);
}

function linesOf(item: Item): string[] {
  if (item.kind === 'question') return [item.title, item.help ?? '', ...answersOf(item)];
  return item.folded ? [] : [item.title, item.help ?? '', ...item.items.flatMap(linesOf)];
}

/** A rating says what its ends mean before it counts. */
function answersOf({ choices, sideTexts, ends }: QuestionItem): string[] {
  return [ends?.low ?? '', ends?.high ?? '', ...(sideTexts ?? []), ...choices.map(({ text }) => text)];
}
