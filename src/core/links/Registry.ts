import { Unsound } from './PackReader.ts';

/** A list and what this line adds to it. Of a question, the first says how it is answered, the rest are its values. */
export type RegistryLine = readonly [list: string, ...values: (string | number | boolean)[]];

/** How answers to a question are written: one of its values, some of them, or own words. */
export const answerForms = ['one', 'some', 'words'] as const;
export type AnswerForm = (typeof answerForms)[number];

export interface RegisteredQuestion {
  readonly questionnaire: string;
  readonly name: string;
  readonly form: AnswerForm;
  readonly values: readonly (string | number | boolean)[];
}

/**
 * What stands for what in a phone code: the place in a list is the number that travels. Lines are only ever added
 * (tested), so who knows more lines reads what was written with fewer.
 */
export interface Registry {
  /** How many lines it was read from. */
  readonly lines: number;
  readonly listOf: (name: string) => readonly string[];
  readonly questions: readonly RegisteredQuestion[];
}

/** Reads the first so many lines. @throws {Unsound} when there are fewer */
export function readRegistry(lines: readonly RegistryLine[], count: number = lines.length): Registry {
  if (count > lines.length) throw new Unsound('registry');
  const lists = new Map<string, string[]>();
  const questions = new Map<string, RegisteredQuestion>();
  for (const [list, ...values] of lines.slice(0, count)) {
    const [questionnaire = '', name] = list.split('/');
    if (name === undefined) lists.set(list, [...(lists.get(list) ?? []), ...values.map(String)]);
    else {
      const [form, ...added] = values;
      const before = questions.get(list)?.values ?? [];
      questions.set(list, { questionnaire, name, form: form as AnswerForm, values: [...before, ...added] });
    }
  }
  return { lines: count, listOf: (name) => lists.get(name) ?? [], questions: [...questions.values()] };
}
