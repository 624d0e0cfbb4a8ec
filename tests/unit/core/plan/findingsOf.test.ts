import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Circle, gifts, rings, tieKinds } from '../../../../src/core/plan/Circle.ts';
import { findingsOf } from '../../../../src/core/plan/findingsOf.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { topicStrings } from '../../../../src/i18n/translate.ts';
import { tie } from './ties.ts';

const say = createSay('nl', { ...topicStrings('nl', ['circle']), ...mannerStrings('nl') });
const words = (circle: Circle) => findingsOf(circle).map((text) => say(text).replace(/[\u2068\u2069]/g, ''));
const nurse = { kind: 'professional' } as const;

describe('findingsOf', () => {
  test.each<[string, Circle, string[]]>([
    ['nobody', [], ['Nog niemand? Dat kan. In de buurt zijn plekken waar u mensen ontmoet.']],
    ['someone of whom nothing was told', [tie('1')], []],
    ['someone to ask', [tie('1', { ask: true })], ['U wilt iets vragen aan: n1.']],
    [
      'two to ask, and what they give',
      [
        tie('1', { ask: true, gives: ['care'] }),
        tie('2', { ask: true, gives: ['fun', 'care'] }),
        tie('3', { gives: ['advice'] }),
      ],
      ['U wilt iets vragen aan: n1 en n2. Dit krijgt u daar al: plezier en zorg.'],
    ],
    [
      'what one gives oneself, said once',
      [tie('1', { gets: ['fun', 'listening'] }), tie('2', { gets: ['fun', 'care'] })],
      ['U geeft zelf ook: een luisterend oor, plezier en zorg. Dat is ook veel waard.'],
    ],
    [
      'one who carries much alone',
      [tie('1', { gives: ['care', 'fun', 'advice', 'company'] }), tie('2', { gives: ['listening'] })],
      ['U krijgt veel hulp van: n1. Misschien kan iemand anders soms meehelpen.'],
    ],
    [
      'much that another gives too',
      [tie('1', { gives: ['care', 'fun', 'advice', 'company'] }), tie('2', { gives: ['care'] })],
      [],
    ],
    [
      'nobody near but professionals',
      [tie('1', nurse), tie('2', { ring: 3 })],
      [
        'Dichtbij staan nu alleen hulpverleners. Misschien is er ook iemand uit uw eigen omgeving. Of een plek in de buurt.',
      ],
    ],
    ['a professional beside a friend', [tie('1', nurse), tie('2')], []],
    [
      'someone without a name',
      [tie('1', { name: ' \u202e', ask: true })],
      ['U wilt iets vragen aan: vriend of vriendin.'],
    ],
  ])('about %s', (_what, circle, expected) => {
    expect(words(circle)).toEqual(expected);
  });

  test('says that professionals are near only where someone is', () => {
    expect(findingsOf([tie('1', { ...nurse, ring: 3 })])).toEqual([]);
  });

  test('says at most three things, each once, and never a number', () => {
    const some = fc.record({
      id: fc.integer({ min: 1, max: 99 }).map(String),
      name: fc.constant('zus'),
      kind: fc.constantFrom(...tieKinds),
      ring: fc.constantFrom(...rings),
      gives: fc.subarray([...gifts]),
      gets: fc.subarray([...gifts]),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (circle) => {
        const findings = findingsOf(circle);
        expect(findings.length).toBeLessThanOrEqual(3);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        expect(findings.map((text) => say(text)).join(' ')).not.toMatch(/\d|te weinig|weinig/);
      }),
    );
  });
});
