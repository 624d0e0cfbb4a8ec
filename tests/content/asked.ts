import { aspectOf } from '../../src/core/outcomes/words.ts';
import type { Choice, Item, Plan, QuestionItem } from '../../src/core/questionnaire/Plan.ts';
import type { Role } from '../../src/core/questionnaire/Questionnaire.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

/** The levels of one domain, or of one part of it, in the words that a person chooses from. */
export interface Scale {
  readonly aspect: string;
  readonly title: string;
  readonly levels: readonly Choice[];
  readonly skips: readonly Choice[];
}

/** Every question for a level, in every questionnaire. */
export function scalesIn(language: Language): Scale[] {
  return loadPlans(language)
    .flatMap(questionsIn)
    .filter(({ role }) => role === 'level')
    .map(({ name, title, choices }) => ({
      aspect: aspectOf({ from: name }),
      title,
      levels: choices.filter(({ skip }) => !skip),
      skips: choices.filter(({ skip }) => skip),
    }));
}

/** A text with the place where it stands. */
export type Placed = [place: string, text: string];

/** Every text of every questionnaire. */
export function askedIn(language: Language): Placed[] {
  return loadPlans(language).flatMap((plan) => [...openingOf(plan), ...screensOf(plan).flat()]);
}

/** What a questionnaire says before its first question. */
export function openingOf({ questionnaire: { id }, title, description }: Plan): Placed[] {
  return [
    [`${id}.title`, title],
    [`${id}.description`, description],
  ];
}

/** What one reads together: the texts of each screen. */
export function screensOf({ questionnaire: { id }, screens }: Plan): Placed[][] {
  return screens.map((screen, at) => [
    [`${id}.screen.${at}`, screen.title],
    ...screen.items
      .flatMap(all)
      .flatMap((item): Placed[] => [
        [`${item.name}.title`, item.title],
        ...(item.kind === 'question' ? wordsOf(item) : []),
      ]),
  ]);
}

function wordsOf({ name, help, choices }: QuestionItem): Placed[] {
  return [
    ...(help ? [[`${name}.help`, help] as Placed] : []),
    ...choices.map(({ value, text }): Placed => [`${name}.${value}`, text]),
  ];
}

/** A question with its words and with what it means. */
export type Asked = QuestionItem & { readonly role: Role };

/** Every question of a questionnaire. */
export function questionsIn({ questionnaire, screens }: Plan): Asked[] {
  const roles = new Map(questionnaire.questions.map(({ name, role }) => [name, role]));
  return screens
    .flatMap(({ items }) => items.flatMap(all))
    .filter((item) => item.kind === 'question')
    .map((item) => ({ ...item, role: roles.get(item.name) ?? 'context' }));
}

function all(item: Item): Item[] {
  return item.kind === 'panel' ? [item, ...item.items.flatMap(all)] : [item];
}

/** A text cut into sentences. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!؟:])\s+/).filter(Boolean);
}

export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter(Boolean).length;
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
