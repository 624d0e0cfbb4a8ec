import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { Findings } from '../../src/loaders/Findings.ts';
import { checkServices } from '../../src/loaders/parseServices.ts';
import { sayProblems } from '../../src/loaders/sayProblems.ts';
import { toJsonLd } from '../../src/loaders/toJsonLd.ts';
import { attacks } from '../xss.ts';
import { poisonedKeys } from './arbitraries.ts';
import { crashesOf } from './crashes.ts';
import { runs } from './runs.ts';

const today = '2026-11-21';
const context = { lastDay: today, calendar: { today, holidays: [] } };
const rows = parse(readFileSync('tests/fixtures/municipality/services.csv', 'utf8')) as string[][];
const [names = [], ...good] = rows;

const oneCell = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(
    ...poisonedKeys,
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    'NaN',
    'https://',
    'tel:',
    'mailto:a@b.nl',
    '=1+1',
    ';;;',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 500, maxLength: 900 }),
  // What is sound in another column.
  fc.constantFrom(...good.flat()),
);

/** A sound row with some of its cells changed for anything. */
const row = fc
  .tuple(
    fc.constantFrom(...good),
    fc.array(fc.tuple(fc.nat({ max: names.length - 1 }), oneCell), { minLength: 1, maxLength: 5 }),
  )
  .map(([cells, changes]) => changes.reduce((now, [at, text]) => now.with(at, text), cells));

const toCsv = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** Reads a table and holds what comes of it against what pages rely on. */
function read(text: string): void {
  const findings = new Findings('services.csv');
  const found = checkServices(text, languages, context, findings);
  for (const { says, remedy, value = '' } of findings.errors) {
    for (const one of [says.nl, says.en, remedy.nl, remedy.en]) expect(one).toMatch(/\S{2}/);
    expect([...value].length).toBeLessThanOrEqual(60);
  }
  expect(sayProblems(findings.errors)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]|[\u202A-\u202E\u2066-\u2069]/u);
  if (findings.errors.length > 0) return;
  for (const { service } of found) {
    const said = JSON.stringify(service);
    expect(said).not.toMatch(/<\/?[a-z][^<>]*>|[\u202A-\u202E\u2066-\u2069]|\\ud[89a-f]/iu);
    expect(said.length).toBeLessThan(12_000);
    const { website, email, phone } = service;
    if (website) expect(new URL(website)).toMatchObject({ protocol: 'https:', username: '', password: '' });
    // Nothing of it is read as a second address, or as what the mail says.
    if (email) expect(new URL(`mailto:${email}`)).toMatchObject({ protocol: 'mailto:', search: '', hash: '' });
    if (phone) expect(`tel:${phone.replace(/[^+\d]/g, '')}`).toMatch(/^tel:\+?\d{3,15}$/);
    expect(() => encodeURIComponent(said)).not.toThrow();
    expect(JSON.parse(JSON.stringify(toJsonLd([service], 'nl')))).toHaveProperty('itemListElement');
  }
}

describe('a row of services.csv', () => {
  test('is refused with the cell and the remedy, or is harmless', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    fc.assert(
      fc.property(row, (cells) => read(`${toCsv(names)}\n${toCsv(cells)}`)),
      { numRuns: Math.ceil(runs / 5) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });

  test.each(crashesOf('services'))('that once did harm does none: $what', ({ input }) => {
    read(input);
  });
});
