import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/compiler/Problem.ts';
import {
  about,
  both,
  level,
  note,
  problemsOf,
  survey,
  withElements,
  withLevel,
  withMeaning,
  withNote,
} from './example.ts';

const refusals: readonly (readonly [string, unknown, unknown, Partial<Record<keyof Problem, unknown>>])[] = [
  [
    'an input that it does not know',
    withElements({ type: 'text', name: 'colour', title: both('x'), inputType: 'color' }),
    about,
    { where: 'colour', message: 'the input type “color” is not supported' },
  ],
  [
    'a validator that it does not know',
    withNote({ validators: [{ type: 'answercount', minCount: 1 }] }),
    about,
    { where: 'money_note.validators.0', message: 'the validator “answercount” is not supported' },
  ],
  [
    'a property that it does not know',
    withLevel({ valueName: 'money' }),
    about,
    {
      where: 'money_level',
      message: '“valueName” is not supported on a radiogroup',
      remedy: expect.stringMatching(/^Supported here: type, name, title/),
    },
  ],
  [
    'a setting that says something else than what happens',
    withLevel({ choicesOrder: 'random' }),
    about,
    {
      where: 'money_level',
      message: '“choicesOrder”: "random" is not supported on a radiogroup',
      remedy: 'Take it out, or write "none"',
    },
  ],
  [
    'an answer to begin with that cannot be given',
    withLevel({ defaultValue: 9 }),
    about,
    { where: 'money_level', message: '“defaultValue”: 9 is no answer to this question' },
  ],
  [
    'an answer to begin with that is worked out',
    withNote({ defaultValue: '=today()' }),
    about,
    { where: 'money_note', message: '“defaultValue”: "=today()" is no answer to this question' },
  ],
  [
    'yes and no that are kept as one',
    withElements({ type: 'boolean', name: 'yes', title: both('x'), valueTrue: 'a', valueFalse: 'A' }),
    about,
    { where: 'yes', message: 'keeps the same for yes and for no' },
  ],
  [
    'yes without a word for it',
    withElements({ type: 'boolean', name: 'yes', title: both('x'), labelFalse: both('Nee') }),
    about,
    { where: 'yes.labelTrue', message: 'has no texts by language code' },
  ],
  [
    'bounds of words',
    withElements({ type: 'text', name: 'words', title: both('x'), maxLength: 9, min: 1 }),
    about,
    { where: 'words', message: '“min”: 1 is no bound of a text' },
  ],
  [
    'a bound that is worked out',
    withElements({ type: 'text', inputType: 'date', name: 'day', title: both('x'), max: '=today()' }),
    about,
    { where: 'day', message: '“max”: "=today()" is no bound of a date' },
  ],
  [
    'a pattern that cannot be read',
    withNote({ validators: [{ type: 'regex', regex: '(' }] }),
    about,
    { where: 'money_note.validators.0', message: expect.stringContaining('the pattern cannot be read') },
  ],
  [
    'a text that says back what does not exist',
    withNote({ title: both('Hallo {naam}') }),
    about,
    { where: 'money_note.title', message: 'says {naam} back, which is no question or calculated value' },
  ],
  [
    'a text that says something back where it cannot',
    { ...survey, title: both('Hallo {money_note}') },
    about,
    { where: 'survey.title', message: 'says an answer back' },
  ],
  [
    'calculated values in a circle',
    {
      ...survey,
      calculatedValues: [
        { name: 'one', expression: '{two} + 1' },
        { name: 'two', expression: '{one} + 1' },
      ],
    },
    about,
    { where: 'one', message: 'is worked out in a circle: {one}, {two}' },
  ],
  [
    'a calculated value with the name of a question',
    { ...survey, calculatedValues: [{ name: 'money_Level', expression: '1' }] },
    about,
    { where: 'money_Level', message: 'is the name of two things' },
  ],
  [
    'a choice that hangs on choices that come and go',
    withElements(
      {
        ...level,
        name: 'first',
        choices: [{ value: 1, text: both('x'), visibleIf: '{money_level} = 1' }],
      },
      { ...level, name: 'second', choicesVisibleIf: '{first} = {item}' },
    ),
    about,
    { where: 'second.choices.0', message: 'comes and goes with {first}, whose own choices come and go' },
  ],
  [
    'a name that SurveyJS answers itself',
    withElements({ ...note, name: 'pageno' }),
    about,
    { where: 'pageno', message: 'is a name with a meaning of its own' },
  ],
  [
    'two names that differ in capitals alone',
    withElements({ ...note, name: 'money_Note' }),
    withMeaning('money_Note', about.meaning['money_note']),
    { where: 'money_Note', message: 'is the name of two questions' },
  ],
  [
    'two choices that differ in capitals alone',
    withLevel({
      choices: [
        { value: 'Yes', text: both('x') },
        { value: 'yes', text: both('y') },
      ],
    }),
    about,
    { where: 'money_level', message: 'has two choices with the same value' },
  ],
];

describe('compileQuestionnaire', () => {
  test.each(refusals)('refuses %s by name, with a remedy', (_what, json, meanings, expected) => {
    const problems = problemsOf(json, meanings);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'survey.json', ...expected }));
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });
});
