import { compileQuestionnaire } from '../../../src/compiler/compileQuestionnaire.ts';
import { CompileError, type Problem } from '../../../src/compiler/Problem.ts';

/** A small good questionnaire, and ways to spoil it. */
export const both = (text: string) => ({ nl: text, en: `${text} (en)` });
export const level = {
  type: 'radiogroup',
  name: 'money_level',
  title: both('Hoe gaat het?'),
  choices: [
    { value: 1, text: both('slecht') },
    { value: 2, text: both('goed') },
  ],
  showNoneItem: true,
  noneText: both('Past niet bij mij'),
  showRefuseItem: true,
  refuseText: both('Wil ik niet zeggen'),
};
export const note = { type: 'comment', name: 'money_note', title: both('Uw woorden'), maxLength: 500, rows: 3 };
const who = {
  type: 'checkbox',
  name: 'money_who',
  title: both('Wie?'),
  description: both('Meer mag'),
  choices: [{ value: 'self', text: both('Ik') }],
  visibleIf: '{money_level} >= 2',
};
const more = {
  type: 'panel',
  name: 'money_more',
  title: both('Meer'),
  state: 'collapsed',
  visibleIf: "{money_level} <> 'none'",
  elements: [who, note],
};
const page = { name: 'money', title: both('Geld'), elements: [level, more] as unknown[] };
export const survey = { title: both('Matrix'), description: both('Over u'), pages: [page] as unknown[] };
export const about = {
  id: 'matrix',
  version: '1.0',
  meaning: {
    money_level: { domain: 'finances', role: 'level', safety: { 1: 'tonight' } },
    money_who: { domain: 'finances', role: 'who' },
    money_note: { domain: 'finances', role: 'note' },
  } as Record<string, unknown>,
};

export const withElements = (...elements: unknown[]) => ({
  ...survey,
  pages: [{ ...page, elements: [level, more, ...elements] }],
});
export const withLevel = (part: object) => ({
  ...survey,
  pages: [{ ...page, elements: [{ ...level, ...part }, more] }],
});
export const withNote = (part: object) => ({
  ...survey,
  pages: [{ ...page, elements: [level, { ...more, elements: [who, { ...note, ...part }] }] }],
});
export const withMeaning = (name: string, meaning: unknown) => ({
  ...about,
  meaning: { ...about.meaning, [name]: meaning },
});
export const compile = (json: unknown, meanings: unknown = about) =>
  compileQuestionnaire('matrix', json, meanings, 'en');

export function problemsOf(json: unknown, meanings: unknown = about): readonly Problem[] {
  try {
    compile(json, meanings);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems;
    throw error;
  }
}
