import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSaved } from '../../../../src/core/links/start/acceptSaved.ts';
import { encodeStart } from '../../../../src/core/links/start/encodeStart.ts';
import { isTalkDay } from '../../../../src/core/links/start/isTalkDay.ts';
import { longestName, mostSaved } from '../../../../src/core/links/start/SavedStart.ts';
import type { StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { toSavedName } from '../../../../src/core/links/start/toSavedName.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';

const here = { languages: ['nl', 'ar'], questionnaires: ['life-now', 'parenting'], organisations: [1] };
const link: StartLink = {
  language: 'ar',
  organisation: 1,
  occasion: 'talk',
  day: '2026-12-03',
  questionnaires: ['parenting', 'life-now'],
  route: 'full',
  domains: [],
  largePrint: true,
};
const fragment = encodeStart(phoneRegistry, link);
const accept = (raw: unknown) => acceptSaved(here, phoneRegistry, raw);

describe('what the device kept', () => {
  test('comes back as it was', () => {
    expect(accept([{ name: 'Eerste keer', fragment }])).toEqual([{ name: 'Eerste keer', link }]);
  });

  test('loses an organisation that is no longer there, and goes without a questionnaire of this portal', () => {
    const other = encodeStart(phoneRegistry, { ...link, organisation: 9 });
    const gone = encodeStart(phoneRegistry, { ...link, questionnaires: ['contact'] });
    expect(
      accept([
        { name: 'a', fragment: other },
        { name: 'b', fragment: gone },
      ]),
    ).toEqual([{ name: 'a', link: { ...link, organisation: 0 } }]);
  });

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a thing', { 0: { name: 'a', fragment } }],
    ['a name that is none', [{ name: 1, fragment }]],
    ['an empty name', [{ name: '', fragment }]],
    ['a name that is too long', [{ name: 'a'.repeat(longestName + 1), fragment }]],
    ['a name of ten million signs', [{ name: 'a'.repeat(10_000_000), fragment }]],
    ['a name that turns the text around it', [{ name: 'a\u202eb', fragment }]],
    ['a name of two lines', [{ name: 'a\nb', fragment }]],
    ['no link', [{ name: 'a' }]],
    ['a link with a turned bit', [{ name: 'a', fragment: `${fragment.slice(0, -2)}AA` }]],
    ['a link of ten million signs', [{ name: 'a', fragment: '1'.repeat(10_000_000) }]],
    ['a list in a list', [[{ name: 'a', fragment }]]],
  ])('is left out where it is %s', (_what, raw) => {
    expect(accept(raw)).toEqual([]);
  });

  test('holds a name once, and no more than so many', () => {
    const many = Array.from({ length: mostSaved + 5 }, (_, at) => ({ name: `${at}`, fragment }));
    expect(accept(many)).toHaveLength(mostSaved);
    expect(accept([...many.slice(0, 2), { name: '1', fragment }])).toHaveLength(2);
  });

  test('may be anything at all', () => {
    const loose = fc.array(
      fc.record({ name: fc.string({ unit: 'binary' }), fragment: fc.oneof(fc.constant(fragment), fc.string()) }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), loose), (raw) => {
        const saved = accept(raw);
        const names = saved.map(({ name }) => name);
        expect(new Set(names).size).toBe(saved.length);
        expect(names.map(toSavedName)).toEqual(names);
        expect(saved.length).toBeLessThanOrEqual(mostSaved);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name', () => {
  test.each([
    ['  Eerste   keer\n', 'Eerste keer'],
    ['a\u0000\u202e\ud800b', 'ab'],
    ['\u200b', ''],
    ['a \u200b b', 'a b'],
    ['🙂'.repeat(50), '🙂'.repeat(longestName)],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%j is kept as “%s”', (typed, kept) => {
    expect(toSavedName(typed)).toBe(kept);
  });

  test('is the same when it is kept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toSavedName(toSavedName(text))).toBe(toSavedName(text));
      }),
    );
  });
});

describe('a day', () => {
  test.each(['2020-01-01', '2026-02-28', '2109-09-18'])('%s fits in a link', (day) => {
    expect(isTalkDay(day)).toBe(true);
    const read = accept([{ name: 'a', fragment: encodeStart(phoneRegistry, { ...link, day }) }]);
    expect(read[0]?.link.day).toBe(day);
  });

  test.each(['2019-12-31', '2109-09-19', '2026-02-31', '', '2026-1-1', 'x', '+020260-01-01'])('%s does not', (day) => {
    expect(isTalkDay(day)).toBe(false);
  });
});
