import { describe, expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import type { Outcome, Theme } from '../../../../src/core/outcomes/Outcome.ts';
import { buildReport } from '../../../../src/core/report/buildReport.ts';

const sleep: Theme = {
  from: 'sleep_felt',
  asks: 'felt',
  felt: 5,
  matters: 'yes',
  wish: 'no',
  facts: [{ from: 'sleep_hard', values: ['noise', 'pain'] }],
};
const others: readonly Theme[] = [
  { from: 'club', asks: 'strength', strength: 'want', wish: 'yes' },
  { from: 'food', asks: 'felt', skip: 'refused', wish: 'maybe' },
];
const outcome: Outcome = {
  domain: 'self-care',
  parts: [],
  themes: [sleep, ...others],
  facts: [
    { from: 'hours', values: ['many'] },
    { from: 'silent', values: ['dontknow'] },
    { from: 'words', values: [], own: 'my words' },
  ],
  wish: 'yes',
  talk: false,
  who: [],
};
const sections = (about = outcome) => buildReport(emptyNotebook('nl'), [about], []);
const linesIn = (id: string, about = outcome) => sections(about).find((section) => section.id === id)?.lines ?? [];

describe('a report on themes', () => {
  test('has a line with a tick of its own for each thing that was said, and none for what was skipped or said already', () => {
    expect(linesIn('answers').map(({ id }) => id)).toEqual([
      'said:sleep-felt',
      'matters:sleep-felt',
      'theme-wish:sleep-felt',
      'fact:sleep-hard',
      'said:club',
      'theme-wish:food',
      'fact:hours',
      'fact:words',
    ]);
  });

  test('names strong themes among what goes well, all off at first', () => {
    expect(linesIn('strengths').map(({ id }) => id)).toEqual(['strong-theme:sleep-felt']);
    expect([...linesIn('strengths'), ...linesIn('answers')].filter(({ on }) => on)).toEqual([]);
  });

  test('gives question and answer in full, and never the wish of a theme as that of the whole domain', () => {
    const [said] = linesIn('answers');
    expect(said?.says).toEqual({
      key: 'report:said',
      params: { question: { key: 'asked:sleep_felt' }, answer: { key: 'answers:sleep_felt.5' } },
    });
    expect(JSON.stringify(linesIn('answers'))).not.toContain('"wish:self-care"');
  });

  test('says several answers in one sentence, and one’s own words as they are', () => {
    const list = linesIn('answers').find(({ id }) => id === 'fact:sleep-hard');
    expect(list?.says?.params?.['answer']).toEqual({
      key: 'report:also',
      params: { list: { key: 'answers:sleep_hard.noise' }, next: { key: 'answers:sleep_hard.pain' } },
    });
    expect(linesIn('answers').find(({ id }) => id === 'fact:words')).toMatchObject({
      own: 'my words',
      says: { key: 'report:asked' },
    });
  });

  test.each(['home-relations', 'mental-health', 'substance-use', 'justice'] as const)(
    'lets every line about %s be ticked by itself',
    (domain) => {
      const all = [...linesIn('strengths', { ...outcome, domain }), ...linesIn('answers', { ...outcome, domain })];
      expect(all.filter(({ sensitive }) => !sensitive)).toEqual([]);
      expect(linesIn('answers').filter(({ sensitive }) => sensitive)).toEqual([]);
    },
  );

  test('has keys of ticks that a notebook takes', () => {
    const ticks = Object.fromEntries(sections().flatMap(({ lines }) => lines.map(({ id }) => [id, true])));
    const context = { questionnaires: [], languages: ['nl'], language: 'nl' };
    const { notebook, refused } = acceptNotebook(context, { ...emptyNotebook('nl'), ticks });
    expect(refused).toEqual([]);
    expect(notebook.ticks).toEqual(ticks);
  });
});
