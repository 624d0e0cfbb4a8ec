import { describe, expect, test } from 'vitest';
import { readThemes, strongestWish } from '../../../../src/core/outcomes/readThemes.ts';
import type { Question } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { question } from '../question.ts';

const asked: readonly Question[] = [
  question('hours', { role: 'context', screen: 0, values: ['few', 'many', 'refused'] }),
  question('sleep', { role: 'felt', screen: 1 }),
  question('sleep_hard', { role: 'context', screen: 1, kind: 'checkbox', values: ['noise', 'pain'] }),
  question('sleep_words', { role: 'context', screen: 1, kind: 'comment', values: [], maxLength: 50 }),
  question('sleep_matters', { role: 'matters', screen: 1 }),
  question('sleep_wish', { role: 'wish', screen: 1 }),
  question('club', { role: 'strength', screen: 2 }),
  question('all_wish', { role: 'wish', screen: 3 }),
];
const nothing = { themes: [], facts: [], ownWishes: [] };
const sleep = { from: 'sleep', asks: 'felt' } as const;
const club = { from: 'club', asks: 'strength' } as const;

describe('readThemes', () => {
  test.each([
    ['nothing', {}, nothing],
    ['how something feels', { sleep: 2 }, { ...nothing, themes: [{ ...sleep, felt: 2 }] }],
    ['a way to skip', { sleep: 'refused' }, { ...nothing, themes: [{ ...sleep, skip: 'refused' }] }],
    ['an answer that is no word of the scale', { sleep: 9 }, nothing],
    ['what someone has or does', { club: 'some' }, { ...nothing, themes: [{ ...club, strength: 'some' }] }],
    [
      '“I would like to” as a wish',
      { club: 'want' },
      { ...nothing, themes: [{ ...club, strength: 'want', wish: 'yes' }] },
    ],
    [
      'whether it matters and what is wished, with the theme of their screen',
      { sleep: 4, sleep_matters: 'some', sleep_wish: 'no' },
      { ...nothing, themes: [{ ...sleep, felt: 4, matters: 'some', wish: 'no' }] },
    ],
    [
      'a wish about a theme without its answer',
      { sleep_wish: 'yes' },
      { ...nothing, themes: [{ ...sleep, wish: 'yes' }] },
    ],
    [
      'facts about a theme, choices apart from words of one’s own',
      { sleep: 1, sleep_hard: ['noise', 'pain'], sleep_words: 'trains' },
      {
        ...nothing,
        themes: [
          {
            ...sleep,
            felt: 1,
            facts: [
              { from: 'sleep_hard', values: ['noise', 'pain'] },
              { from: 'sleep_words', values: [], own: 'trains' },
            ],
          },
        ],
      },
    ],
    [
      'facts on a screen without a theme',
      { hours: 'many' },
      { ...nothing, facts: [{ from: 'hours', values: ['many'] }] },
    ],
    ['a wish on a screen without a theme', { all_wish: 'maybe' }, { ...nothing, ownWishes: ['maybe'] }],
  ] as const)('reads %s', (_what, set, reading) => {
    expect(readThemes(asked, structuredClone(set) as Record<string, string>)).toEqual(reading);
  });

  test('keeps the order in which themes were asked', () => {
    expect(readThemes(asked, { club: 'yes', sleep: 3 }).themes.map(({ from }) => from)).toEqual(['sleep', 'club']);
  });
});

describe('strongestWish', () => {
  test.each([
    [[], undefined],
    [[undefined], undefined],
    [['no'], 'no'],
    [['no', 'maybe'], 'maybe'],
    [['maybe', undefined, 'no'], 'maybe'],
    [['maybe', 'yes', 'no'], 'yes'],
  ] as const)('of %j is %s', (found, wish) => {
    expect(strongestWish(found)).toBe(wish);
  });
});
