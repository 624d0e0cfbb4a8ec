import type { Item, QuestionItem, Screen } from '../../../core/questionnaire/Plan.ts';

/** What is read aloud of a screen with more on it: panels that stand open too, yes and no, and the ends of a rating. */
export function linesNow(screen: Screen | undefined): string[] {
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
