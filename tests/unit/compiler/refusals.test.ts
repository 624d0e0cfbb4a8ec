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
    'html',
    withElements({ type: 'html', name: 'news', html: '<b>x</b>' }),
    about,
    {
      where: 'news',
      message: 'the question type “html” is not supported',
      remedy: 'Supported: radiogroup, checkbox, dropdown, rating, boolean, comment, text, panel',
    },
  ],
  [
    'a matrix',
    withElements({ type: 'matrix', name: 'grid', columns: ['a'], rows: ['b'] }),
    about,
    { where: 'grid', message: 'the question type “matrix” is not supported' },
  ],
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
    'a trigger on the whole survey',
    { ...survey, triggers: [{ type: 'complete', expression: '{money_level} = 1' }] },
    about,
    { where: 'survey', message: '“triggers” is not supported on a survey' },
  ],
  [
    'a property of a choice',
    withLevel({ choices: [{ ...level.choices[0], showCommentArea: true }, level.choices[1]] }),
    about,
    { where: 'money_level.choices.0', message: '“showCommentArea”: true is not supported on a choice' },
  ],
  [
    'a title without this language',
    withLevel({ title: { nl: 'Hoe gaat het?' } }),
    about,
    { where: 'money_level.title', message: 'has no en text', remedy: expect.stringContaining('"en"') },
  ],
  [
    'a choice without this language',
    withLevel({ choices: [{ value: 1, text: { nl: 'slecht' } }, level.choices[1]] }),
    about,
    { where: 'money_level.choices.0.text', message: 'has no en text' },
  ],
  [
    'a way to skip without words',
    withLevel({ noneText: undefined }),
    about,
    { where: 'money_level.noneText', message: 'has no texts by language code' },
  ],
  [
    'a text by “default”',
    withLevel({ title: { default: 'How is it?', nl: 'Hoe gaat het?' } }),
    about,
    { where: 'money_level.title', message: 'has no en text', remedy: expect.stringContaining('never “default”') },
  ],
  [
    'a bare text',
    withLevel({ title: 'How is it?' }),
    about,
    { where: 'money_level.title', message: 'has no texts by language code' },
  ],
  [
    'two choices with the same value',
    withLevel({ choices: [level.choices[0], { value: '1', text: both('x') }] }),
    about,
    { where: 'money_level', message: 'has two choices with the same value' },
  ],
  ...[' a', 'a ', '01', '', 'none', 'other', 'true', 'Undefined', "'a'", '1,5', '0x1F'].map(
    (value) =>
      [
        `“${value}” as a value, which SurveyJS takes for another`,
        withLevel({ choices: [{ value, text: both('x') }, level.choices[1]] }),
        about,
        { where: 'money_level.choices.0', message: `“${value}” is not a good value` },
      ] as const,
  ),
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
  ['no choices', withLevel({ choices: [] }), about, { where: 'money_level', message: 'has no choices' }],
  [
    'a choice without a value',
    withLevel({ choices: [{ text: both('x') }, level.choices[0]] }),
    about,
    { where: 'money_level.choices.0', message: 'has no value that is a word or a number' },
  ],
  [
    'own words without an end',
    withNote({ maxLength: undefined }),
    about,
    { where: 'money_note', message: 'has no maxLength from 1 to 2000', remedy: 'Write "maxLength": 500' },
  ],
  ['own words that are too long', withNote({ maxLength: 2001 }), about, { where: 'money_note' }],
  [
    'a question that no name fits',
    withElements({ ...note, name: 'Money-Note' }),
    withMeaning('Money-Note', about.meaning['money_note']),
    { where: 'Money-Note', message: 'is not a good name', remedy: expect.stringContaining('^[a-z]') },
  ],
  [
    'a name that comes twice',
    withElements(level),
    about,
    { where: 'money_level', message: 'is the name of two questions' },
  ],
  [
    'a question without a meaning',
    withElements({ ...note, name: 'money_more_words' }),
    about,
    { file: 'about.json', where: 'meaning.money_more_words', message: 'is missing' },
  ],
  [
    'a meaning without a question',
    survey,
    withMeaning('gone', about.meaning['money_note']),
    { file: 'about.json', where: 'meaning.gone', message: 'is no question of survey.json' },
  ],
  [
    'an unknown role',
    survey,
    withMeaning('money_note', { domain: 'finances', role: 'score' }),
    { file: 'about.json', where: 'meaning.money_note', message: 'has no role (score)' },
  ],
  [
    'an unknown domain',
    survey,
    withMeaning('money_note', { domain: 'money', role: 'note' }),
    { file: 'about.json', where: 'meaning.money_note', message: 'has no life domain (money)' },
  ],
  [
    'an unknown danger',
    survey,
    withMeaning('money_level', { domain: 'finances', role: 'level', safety: { 1: 'debt' } }),
    { file: 'about.json', where: 'meaning.money_level', message: 'names an unknown kind of danger' },
  ],
  [
    'two domains on one page',
    survey,
    withMeaning('money_note', { domain: 'housing', role: 'note' }),
    { where: 'money', message: 'does not stand for one life domain' },
  ],
  ['another id', survey, { ...about, id: 'other' }, { file: 'about.json', where: 'id', message: 'is not “matrix”' }],
  ['a version of three parts', survey, { ...about, version: '1.0.0' }, { file: 'about.json', where: 'version' }],
  ['an about.json that is a list', survey, [], { file: 'about.json', where: 'about.json' }],
  [
    'a survey without pages',
    { ...survey, pages: 'none' },
    about,
    { where: 'survey', message: '“pages” is not a list of objects' },
  ],
];

describe('compileQuestionnaire', () => {
  test.each(refusals)('refuses %s by name, with a remedy', (_what, json, meanings, expected) => {
    const problems = problemsOf(json, meanings);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'survey.json', ...expected }));
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });
});
