import { describe, expect, test } from 'vitest';
import { chosenDomains } from '../../../../src/core/finder/chosenDomains.ts';
import { matchServices } from '../../../../src/core/finder/matchServices.ts';
import type { Outcome, Theme } from '../../../../src/core/outcomes/Outcome.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';

const { services } = loadContent();
const about = (part: Partial<Outcome>): Outcome => ({
  domain: 'participation',
  parts: [],
  themes: [],
  facts: [],
  talk: false,
  who: [],
  ...part,
});
const want: Theme = { from: 'part_say', asks: 'strength', strength: 'want', wish: 'yes' };
const low: Theme = { from: 'join_felt', asks: 'felt', felt: 1 };
const domain = { key: 'domains:participation.name' };
const match = (outcome: Outcome) => matchServices({ outcomes: [outcome], services, today: '2026-11-21', seed: 'x' });
const order = (outcome: Outcome) =>
  match(outcome).groups.map(({ id, hits }) => [id, hits.map(({ service }) => service.id)]);

describe('the reason that a theme gives', () => {
  test.each([
    [
      'the wish of a scale',
      { themes: [{ ...low, wish: 'yes' }], wish: 'yes' },
      { key: 'reasons:wish', params: { domain } },
    ],
    [
      'a doubt about a scale',
      { themes: [{ ...low, wish: 'maybe' }], wish: 'maybe' },
      { key: 'reasons:maybe', params: { domain } },
    ],
    [
      '“I would like to”, quoted with its theme',
      { themes: [want], wish: 'yes' },
      {
        key: 'reasons:want',
        params: { domain, theme: { key: 'themes:part_say' }, answer: { key: 'answers:part_say.want' } },
      },
    ],
    [
      'the wish of the domain itself, which goes before',
      { themes: [want], wish: 'yes', ownWish: 'yes' },
      { key: 'reasons:wish', params: { domain } },
    ],
    [
      'the wish to talk, which goes before all',
      { themes: [want], wish: 'yes', talk: true },
      { key: 'reasons:talk', params: { domain } },
    ],
  ] as const)('is %s', (_what, part, reason) => {
    const hits = match(about(part)).groups.flatMap((group) => group.hits);
    expect(hits.length).toBeGreaterThan(0);
    for (const { reasons } of hits) expect(reasons[0]).toEqual(reason);
  });

  test.each([1, 2, 3, 4, 5] as const)(
    'is never how it feels: %i changes neither what is found nor its order',
    (felt) => {
      const wished = (theme: Theme) => about({ themes: [{ ...theme, wish: 'yes' }], wish: 'yes' });
      expect(order(wished({ ...low, felt }))).toEqual(order(wished(low)));
      expect(chosenDomains([about({ themes: [{ ...low, felt }] })])).toEqual({ by: 'unwished', outcomes: [] });
    },
  );

  test('is not there for life as a whole, whatever is wished of it', () => {
    const whole = about({ domain: 'whole-life', themes: [{ ...low, wish: 'yes' }], wish: 'yes' });
    expect(chosenDomains([whole])).toEqual({ by: 'unwished', outcomes: [] });
    expect(match(whole).groups).toEqual([]);
  });

  test('keeps a hard domain in sight when only a theme of it may stay as it is', () => {
    const hard = about({ level: 1, levelFrom: 'participation_level', themes: [{ ...low, wish: 'no' }], wish: 'no' });
    expect(chosenDomains([hard])).toEqual({ by: 'lowest', outcomes: [hard] });
    expect(chosenDomains([{ ...hard, ownWish: 'no' }])).toEqual({ by: 'well', outcomes: [] });
  });

  test('is nothing where all was skipped', () => {
    expect(chosenDomains([about({ themes: [{ from: 'q', asks: 'felt', skip: 'refused' }] })]).by).toBe('nothing');
  });
});
