import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDutch } from '../../../src/loaders/isDutch.ts';
import { parsePostcodes } from '../../../src/loaders/parsePostcodes.ts';
import { dataFile } from '../../data.ts';
import { problemsOf, spoken } from './problemsOf.ts';

const parse = (...rows: string[]) => parsePostcodes(['pc4,plaats,lat,lon', ...rows].join('\n'));
const real = dataFile('pc4-nl.csv');

describe('parsePostcodes', () => {
  test('reads areas by their four digits', () => {
    expect(parse('1291,Zonnewaard,52.30,5.23')).toEqual({ '1291': { name: 'Zonnewaard', lat: 52.3, lon: 5.23 } });
  });

  test.each([
    ['letters', '1291 AB,X,52.3,5.2', /^3 pc4: .*Schrijf 1291/],
    ['a code that starts with 0', '0291,X,52.3,5.2', /^3 pc4/],
    ['swapped lat and lon', '1292,X,5.2,52.3', /^3 lat: .*omgewisseld/],
    ['no point', '1292,X,,', /^3 lat: .*Vul deze cel in/],
    ['half a point', '1292,X,52.3,', /^3 lon: .*lat wel is ingevuld/],
    ['a lat in words', '1292,X,noord,5.2', /^3 lat: Dit is geen getal/],
    ['a lon with a decimal comma', '1292,X,52.3,"5,2"', /^3 lon: .*met een punt/],
    ['a code that is there already', '1291,X,52.3,5.2', /^3 pc4: .*de eerste keer op regel 2/],
    ['no name', '1292,,52.3,5.2', /^3 plaats: .*Vul deze cel in/],
  ])('refuses %s and names line, column and remedy', (_what, row, message) => {
    const problems = problemsOf(() => parse('1291,Zonnewaard,52.3,5.2', row)).map(spoken);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  test('names all wrong rows at once', () => {
    expect(() => parse('x,X,1,1', 'y,Y,52.3,5.2')).toThrow(
      /regel 2, kolom pc4[\s\S]*regel 2, kolom lat[\s\S]*regel 3, kolom pc4/,
    );
  });

  test('knows the corners of the European Netherlands from its neighbours', () => {
    expect(isDutch(50.85, 5.69)).toBe(true);
    expect(isDutch(53.48, 6.14)).toBe(true);
    for (const [lat, lon] of [
      [50.5, 5],
      [54, 5],
      [52, 2.9],
      [52, 7.5],
    ] as const) {
      expect(isDutch(lat, lon)).toBe(false);
    }
    expect(isDutch(Number.NaN, 5)).toBe(false);
  });
});

describe('the demo municipality', () => {
  const title = 'uses postcodes that nobody lives at';
  test.skipIf(!real)(real ? title : `${title} (skipped: no pc4-nl.csv in TEST_DATA)`, () => {
    const demo = Object.keys(parsePostcodes(readFileSync('src/content/demo/postcodes.csv', 'utf8')));
    const known = new Set(
      readFileSync(real ?? '', 'utf8')
        .split('\n')
        .map((row) => row.slice(0, 4)),
    );
    expect(known.has('1011')).toBe(true);
    expect(demo.length).toBeGreaterThan(0);
    expect(demo.filter((code) => known.has(code))).toEqual([]);
  });
});
