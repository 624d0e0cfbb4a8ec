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
