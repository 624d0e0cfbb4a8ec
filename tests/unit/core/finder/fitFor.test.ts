import { describe, expect, test } from 'vitest';
import { type Filters, filtersOn, noFilters, without } from '../../../../src/core/finder/Filters.ts';
import { type Fit, fitFor, type Known } from '../../../../src/core/finder/fitFor.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';

const plain: Service = {
  id: 'plain',
  words: {},
  organisation: '',
  category: 'library',
  domains: ['participation'],
  rung: 1,
  access: 'free',
  cost: 'free',
  languages: ['nl', 'ar'],
  audiences: [],
  wheelchair: 'yes',
  venue: 'place',
  secretAddress: false,
  closedForNow: false,
  checkedOn: '2026-11-01',
};
const nothingKnown: Known = { isOpen: () => undefined, opensOn: () => undefined, distanceKm: () => undefined };
const known = (part: Partial<Known>): Known => ({ ...nothingKnown, ...part });

type Row = readonly [string, Partial<Filters>, Partial<Service>, Partial<Known>, Fit];
const rows: readonly Row[] = [
  ['no filters and an empty row', {}, { languages: [], wheelchair: 'unknown', cost: 'unknown' }, {}, 'yes'],
  ['open now', { openNow: true }, {}, { isOpen: () => true }, 'yes'],
  ['shut now', { openNow: true }, {}, { isOpen: () => false }, 'no'],
  ['hours unknown', { openNow: true }, {}, {}, 'unknown'],
  [
    'open by its hours, but closed for a while',
    { openNow: true },
    { closedForNow: true },
    { isOpen: () => true },
    'no',
  ],
  ['free', { free: true }, {}, {}, 'yes'],
  ['a small amount', { free: true }, { cost: 'contribution' }, {}, 'no'],
  ['cost unknown', { free: true }, { cost: 'unknown' }, {}, 'unknown'],
  ['a talk first, but no referral', { noReferral: true }, { access: 'intake' }, {}, 'yes'],
  ['a referral', { noReferral: true }, { access: 'referral' }, {}, 'no'],
  ['an assessment', { noReferral: true }, { access: 'assessment' }, {}, 'no'],
  ['access unknown', { noReferral: true }, { access: 'unknown' }, {}, 'unknown'],
  ['a ramp', { wheelchair: true }, {}, {}, 'yes'],
  ['a ramp for part of it', { wheelchair: true }, { wheelchair: 'partly' }, {}, 'no'],
  ['a doorstep unknown', { wheelchair: true }, { wheelchair: 'unknown' }, {}, 'unknown'],
  ['no doorstep at all', { wheelchair: true }, { wheelchair: 'no', venue: 'phone' }, {}, 'yes'],
  ['my language', { language: 'ar' }, {}, {}, 'yes'],
  ['another language', { language: 'tr' }, {}, {}, 'no'],
  ['languages unknown', { language: 'tr' }, { languages: [] }, {}, 'unknown'],
  ['for me', { audience: 'women' }, { audiences: ['women'] }, {}, 'yes'],
  ['for everyone', { audience: 'women' }, {}, {}, 'yes'],
  ['for others', { audience: 'women' }, { audiences: ['men'] }, {}, 'no'],
  ['just old enough', { age: 18 }, { age: { from: 18 } }, {}, 'yes'],
  ['just young enough', { age: 23 }, { age: { from: 12, to: 23 } }, {}, 'yes'],
  ['too young', { age: 17 }, { age: { from: 18 } }, {}, 'no'],
  ['too old', { age: 24 }, { age: { to: 23 } }, {}, 'no'],
  ['a newborn child', { age: 0 }, { age: { to: 4 } }, {}, 'yes'],
  ['open that day', { day: 2 }, {}, { opensOn: (_service, day) => day === 2 }, 'yes'],
  ['shut that day', { day: 3 }, {}, { opensOn: (_service, day) => day === 2 }, 'no'],
  ['days unknown', { day: 3 }, {}, {}, 'unknown'],
  ['on the telephone', { venue: 'phone' }, { venue: 'phone' }, {}, 'yes'],
  ['somewhere', { venue: 'phone' }, {}, {}, 'no'],
  ['a walk away', { within: 'walk' }, {}, { distanceKm: () => 1.3 }, 'yes'],
  ['too far to walk', { within: 'walk' }, {}, { distanceKm: () => 1.31 }, 'no'],
  ['a ride away', { within: 'cycle' }, {}, { distanceKm: () => 5 }, 'yes'],
  ['too far to cycle', { within: 'cycle' }, {}, { distanceKm: () => 5.01 }, 'no'],
  ['nobody knows where', { within: 'walk' }, {}, {}, 'unknown'],
  ['at home, so no way to go', { within: 'walk' }, { venue: 'at-home' }, {}, 'yes'],
  ['one no among unknowns', { free: true, openNow: true }, { cost: 'paid' }, {}, 'no'],
  ['one unknown among yeses', { free: true, openNow: true }, {}, {}, 'unknown'],
];

describe('fitFor', () => {
  test.each(rows)('%s', (_what, filters, service, facts, fit) => {
    expect(fitFor({ ...noFilters, ...filters }, known(facts))({ ...plain, ...service })).toBe(fit);
  });
});

describe('filters', () => {
  test('none are on at first', () => {
    expect(filtersOn(noFilters)).toEqual([]);
  });

  test('that are on are named, and can be let go of one by one', () => {
    const filters: Filters = { ...noFilters, free: true, age: 0, venue: 'phone' };
    expect(filtersOn(filters)).toEqual(['free', 'age', 'venue']);
    expect(filtersOn(without(filters, 'age'))).toEqual(['free', 'venue']);
    expect(without(filters, 'free')).toEqual({ ...filters, free: false });
  });
});
