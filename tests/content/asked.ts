import { aspectOf } from '../../src/core/outcomes/words.ts';
import type { Choice, Item, Plan, QuestionItem } from '../../src/core/questionnaire/Plan.ts';
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
  return loadPlans(language).flatMap((plan) => {
    const asks = plan.questionnaire.questions.filter(({ role }) => role === 'level').map(({ name }) => name);
    return questionsIn(plan)
      .filter(({ name }) => asks.includes(name))
      .map(({ name, title, choices }) => ({
        aspect: aspectOf({ from: name }),
        title,
        levels: choices.filter(({ skip }) => !skip),
        skips: choices.filter(({ skip }) => skip),
      }));
  });
}

/** Every text of every questionnaire, with the place where it stands. */
export function askedIn(language: Language): [place: string, text: string][] {
  return loadPlans(language).flatMap((plan): [string, string][] => {
    const { id } = plan.questionnaire;
    return [
      [`${id}.title`, plan.title],
      [`${id}.description`, plan.description],
      ...plan.screens.map(({ title }, at): [string, string] => [`${id}.screen.${at}`, title]),
      ...itemsIn(plan).flatMap((item): [string, string][] => [
        [`${item.name}.title`, item.title],
        ...(item.kind === 'question' ? wordsOf(item) : []),
      ]),
    ];
  });
}

function wordsOf({ name, help, choices }: QuestionItem): [string, string][] {
  return [
    ...(help ? [[`${name}.help`, help] as [string, string]] : []),
    ...choices.map(({ value, text }): [string, string] => [`${name}.${value}`, text]),
  ];
}

function questionsIn(plan: Plan): QuestionItem[] {
  return itemsIn(plan).filter((item) => item.kind === 'question');
}

function itemsIn({ screens }: Plan): Item[] {
  const all = (item: Item): Item[] => (item.kind === 'panel' ? [item, ...item.items.flatMap(all)] : [item]);
  return screens.flatMap(({ items }) => items.flatMap(all));
}

/** A text cut into sentences. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter(Boolean);
}

export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter(Boolean).length;
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
