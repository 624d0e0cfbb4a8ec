import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { Findings } from '../../src/loaders/Findings.ts';
import { checkHelplines } from '../../src/loaders/parseHelplines.ts';
import { checkPortal } from '../../src/loaders/parsePortal.ts';
import { checkPostcodes } from '../../src/loaders/parsePostcodes.ts';
import { checkServices } from '../../src/loaders/parseServices.ts';
import { sayProblems } from '../../src/loaders/sayProblems.ts';
import { poisonedKeys } from './arbitraries.ts';
import { runs } from './runs.ts';

const folder = 'tests/fixtures/municipality';
const calendar = { today: '2026-11-21', holidays: [] };
const lastDay = '2026-11-21';
const start = (file: string, lines?: number) =>
  readFileSync(`${folder}/${file}`, 'utf8').split('\n').slice(0, lines).join('\n');

type Check = (text: string, findings: Findings) => unknown;
const files: readonly (readonly [string, string, Check])[] = [
  [
    'services.csv',
    start('services.csv', 4),
    (text, found) => checkServices(text, languages, { lastDay, calendar }, found),
  ],
  ['postcodes.csv', start('postcodes.csv'), checkPostcodes],
  ['portal.json', start('portal.json'), (text, found) => checkPortal(text, languages, found)],
  ['helplines.json', start('helplines.json'), (text, found) => checkHelplines(text, { languages, lastDay }, found)],
];

/** Something else in place of a piece of the file: cut, doubled, or replaced by what people and attackers type. */
const spoil = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '"',
      ';',
      ',',
      '\n',
      '\t',
      '{',
      '}',
      ']',
      '\uFFFD',
      '\u202E',
      '<script>',
      'javascript:',
      '""',
      '\\',
    ),
    fc.constantFrom(...poisonedKeys),
  ),
});

describe('whatever a file holds', () => {
  test.each(files)(
    '%s is read or refused, and each refusal says what and how in two languages',
    (file, good, check) => {
      fc.assert(
        fc.property(fc.array(spoil, { minLength: 1, maxLength: 6 }), (spoils) => {
          const text = spoils.reduce((now, { at, cut, put }) => {
            const index = Math.floor(at * now.length);
            return now.slice(0, index) + put + now.slice(index + cut);
          }, good);
          const findings = new Findings(file);
          check(text, findings);
          for (const { says, remedy, value = '' } of [...findings.errors, ...findings.warnings]) {
            for (const one of [says.nl, says.en, remedy.nl, remedy.en]) expect(one).toMatch(/\S{2}/);
            expect([...value].length).toBeLessThanOrEqual(60);
          }
          // Whatever the file holds, none of it steers a terminal.
          expect(sayProblems(findings.errors)).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
        }),
        { numRuns: Math.ceil(runs / 4) },
      );
    },
  );
});
