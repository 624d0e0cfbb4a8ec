import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ContentProblem } from '../../../src/loaders/ContentProblem.ts';
import { checkContent } from '../../../src/loaders/checkContent.ts';
import { Municipality, writeFolder } from './municipality.ts';
import { type Planting, plantings } from './plantings.ts';

const folder = mkdtempSync(join(tmpdir(), 'planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const days = { today: '2026-11-21', lastDay: '2026-11-21' };
const isStale = ({ says }: ContentProblem) => /nagekeken/.test(says.nl);

function check(texts: Readonly<Record<string, string>>): readonly ContentProblem[] {
  writeFolder(folder, texts);
  const { errors, warnings } = checkContent(folder, days);
  return [...errors, ...warnings.filter((one) => !isStale(one))];
}

/** Where the problem of a planting is found, as `file line column`. */
function placeOf({ file, at, column }: Planting, texts: Readonly<Record<string, string>>): string {
  return `${file} ${typeof at === 'number' ? at : lineOf(at, texts[file] ?? '')} ${column ?? ''}`;
}

/** The line that holds a text; where it is there more often, the test says which one. */
function lineOf(at: string, text: string): number {
  const lines = text.split('\n').map((line, index) => [line, index + 1] as const);
  const holding = (part: string) => lines.filter(([line]) => line.includes(part)).map(([, line]) => line);
  if (at === '"id": "113" twice') return holding('"id": "113"')[1] ?? 0;
  if (at === '"text": { third') return holding('"text": {')[3] ?? 0;
  const found = holding(at);
  if (found.length !== 1) throw new Error(`${at} is on ${found.length} lines`);
  return found[0] ?? 0;
}

const places = (problems: readonly ContentProblem[]) =>
  problems.map(({ file, row, column }) => `${file} ${row} ${column ?? ''}`).toSorted();

function planted(mended: readonly Planting[] = []): Record<string, string> {
  const municipality = new Municipality();
  for (const one of plantings) one.plant(municipality);
  for (const one of mended) one.mend(municipality);
  return municipality.texts();
}

const all = planted();
const found = check(all);

describe('a good folder', () => {
  test('has no problems', () => {
    expect(check(new Municipality().texts())).toEqual([]);
  });
});

describe(`a folder with ${plantings.length} mistakes in four files`, () => {
  test('shows exactly these, each with its file, line and column', () => {
    expect(plantings.length).toBeGreaterThanOrEqual(40);
    expect(new Set(plantings.map(({ file }) => file)).size).toBe(4);
    expect(places(found)).toEqual(plantings.map((one) => placeOf(one, all)).toSorted());
  });

  test('tells mistakes that stop the build from those that deserve a look', () => {
    writeFolder(folder, all);
    const warned = places(checkContent(folder, days).warnings.filter((one) => !isStale(one)));
    expect(warned).toEqual(
      plantings
        .filter(({ isWarning }) => isWarning)
        .map((one) => placeOf(one, all))
        .toSorted(),
    );
  });

  test.each(plantings.map((one) => [placeOf(one, all), one] as const))(
    'no longer shows %s once that is mended, and shows nothing else',
    (_place, one) => {
      const texts = planted([one]);
      const others = plantings.filter((other) => other !== one);
      expect(places(check(texts))).toEqual(others.map((other) => placeOf(other, texts)).toSorted());
    },
  );

  test('has no problems once all are mended', () => {
    expect(check(planted(plantings))).toEqual([]);
  });

  test.each(found)('says what is wrong and what to do in both languages: $file $row $column', (problem) => {
    const { says, remedy, value = '' } = problem;
    for (const text of [says.nl, says.en, remedy.nl, remedy.en]) expect(text).toMatch(/^\S.{8,}[.?)]$/s);
    expect(`${says.nl} ${remedy.nl}`).not.toMatch(/\b(?:the|this|with|not|write|here|of a)\b/i);
    expect(`${says.en} ${remedy.en}`).not.toMatch(/\b(?:deze|niet|schrijf|wij|staat|geen)\b/i);
    expect([...value].length).toBeLessThanOrEqual(60);
    expect(value).not.toMatch(/\p{Cc}|\u202E/u);
  });
});

const unreadable: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
  ['a missing comma', 'portal.json', (text) => text.replace(/,\n {2}"demo"/, '\n  "demo"'), /geen geldige JSON/],
  ['a bracket too few', 'helplines.json', (text) => text.slice(0, -2), /geen geldige JSON/],
  ['an open quotation mark', 'services.csv', (text) => text.replace('"\r\n"', '\r\n"'), /aanhalingsteken/],
  ['a header that is none', 'services.csv', (text) => text.split('\n').slice(1).join('\n'), /namen van de kolommen/],
  ['an open quotation mark', 'postcodes.csv', (text) => `${text}\r\n"1296`, /aanhalingsteken/],
];

describe('a file that cannot be read', () => {
  test.each(unreadable)('for %s in %s hides no problem of another file', (_what, file, spoil, message) => {
    const problems = check({ ...all, [file]: spoil(all[file] ?? '') });
    expect(problems.filter((one) => one.file === file).some(({ says }) => message.test(says.nl))).toBe(true);
    const elsewhere = (list: readonly ContentProblem[]) => places(list.filter((one) => one.file !== file));
    // A point is held against the postcodes, so that only a warning of distance may go with them.
    const isFar = (place: string) => file === 'postcodes.csv' && place.endsWith(' lat');
    expect(elsewhere(problems).filter((place) => !isFar(place))).toEqual(
      elsewhere(found).filter((place) => !isFar(place)),
    );
  });

  test.each(['services.csv', 'portal.json', 'helplines.json', 'postcodes.csv'])('%s missing is one problem', (file) => {
    const texts = new Municipality().texts();
    writeFolder(folder, texts);
    rmSync(join(folder, file));
    const { errors } = checkContent(folder, days);
    expect(errors).toMatchObject([{ file, says: { nl: expect.stringContaining('niet gevonden') } }]);
  });
});
