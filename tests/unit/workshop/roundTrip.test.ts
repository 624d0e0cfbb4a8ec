import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/i18n/languages.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { readSheet, toSheet } from '../../../src/workshop/formats/sheet.ts';
import { readXliff, toXliff } from '../../../src/workshop/formats/xliff.ts';
import { readTexts } from '../../../src/workshop/readTexts.ts';
import type { TextUnit } from '../../../src/workshop/TextUnit.ts';
import { runTexts } from '../../../tools/texts.ts';

const root = mkdtempSync(join(tmpdir(), 'workshop-'));
beforeAll(() => {
  for (const folder of ['locales', 'questionnaires', 'src/content/demo'])
    cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const folders = { root, content: join(root, 'src/content/demo') };
const unitsIn = (language: string) => readTexts(folders, language).flatMap(({ units }) => units);
/** Every file below the folder, with what stands in it. */
const allFiles = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(tr|back)\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')] as const);

describe.each(languages)('the texts of %s', (language) => {
  test.each(['csv', 'xlf'])('out as %s and back change nothing, byte for byte', (kind) => {
    const before = allFiles();
    expect(run('export', language, '--out', `back.${kind}`).exitCode).toBe(0);
    const { said, exitCode } = run('import', language, `back.${kind}`);
    expect(said).toContain('0 teksten veranderd in 0 bestanden');
    expect(exitCode).toBe(0);
    expect(allFiles()).toEqual(before);
  });

  test('have an id each', () => {
    const ids = unitsIn(language).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3500);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

test('whatever a translator writes comes back as it was written, in both forms', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => !hasControls(one));
  const unit = fc.record({ id: fc.stringMatching(/^[a-z#./-]{1,20}$/), source: text, english: text, target: text });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (some) => {
      const units = some.map((one): TextUnit => ({ ...one, file: 'a.json', review: 'nobody' }));
      const wanted = units.map(({ id, source, target }) => ({ id, source, target }));
      const findings = new Findings('a');
      const read = [
        readSheet(toSheet(units, 'tr', 'Türkçe'), 'tr', findings),
        readXliff(toXliff(units, 'tr'), 'tr', findings),
      ];
      for (const texts of read) expect(texts.map(({ row: _row, ...text }) => text)).toEqual(wanted);
      expect(findings.errors).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** Characters that XML cannot hold, and line ends, which a spreadsheet may change. */
function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);
}

describe('what a translator hands back', () => {
  const change = (language: Language, from: (units: readonly TextUnit[]) => readonly TextUnit[], kind = 'csv') => {
    const units = from(unitsIn(language));
    const text = kind === 'csv' ? toSheet(units, language, 'Türkçe') : toXliff(units, language);
    writeFileSync(join(root, `tr.${kind}`), text);
    return run('import', language, `tr.${kind}`);
  };
  const at = (units: readonly TextUnit[], id: string) => {
    const unit = units.find((one) => one.id === id);
    if (!unit) throw new Error(`There is no ${id}`);
    return unit;
  };

  test('is put where it belongs: in a topic, a questionnaire, the municipality and the list', () => {
    const ids = [
      'locales/home#title',
      'questionnaires/contact/survey#title',
      'municipality/portal#notice',
      'municipality/services#buurttafel-waterend.naam',
    ];
    const { said } = change('tr', (units) => ids.map((id) => ({ ...at(units, id), target: `Yeni, “${id}”` })));
    expect(said).toContain('4 teksten veranderd in 4 bestanden');
    const now = unitsIn('tr');
    expect(ids.map((id) => at(now, id).target)).toEqual(ids.map((id) => `Yeni, “${id}”`));
    // The others stay what they were.
    expect(now.filter(({ target }) => target === undefined)).toEqual([]);
  });

  const faults: [string, (unit: TextUnit) => TextUnit, RegExp][] = [
    ['with a gap that is gone', (unit) => ({ ...unit, target: 'Öneri' }), /open plekken .*\n.*\{\{place\}\}/],
    ['with markup', (unit) => ({ ...unit, target: `<b>${unit.target}</b>` }), /lijkt op code|op code lijkt/],
    ['with a space at its end', (unit) => ({ ...unit, target: `${unit.target} ` }), /spatie/],
    [
      'that is too long for its place',
      (unit) => ({ ...unit, id: 'municipality/portal#desk.name', source: 'Loket Samen', target: 'ü'.repeat(81) }),
      /hoogstens 80/,
    ],
    ['of a text that is not there', (unit) => ({ ...unit, id: 'locales/home#gone' }), /er niet \(meer\)/],
    ['of Dutch that has changed', (unit) => ({ ...unit, source: 'Vroeger.' }), /Nederlands is veranderd/],
  ];
  test.each(faults)('%s is refused, with all that came along', (_what, spoil, message) => {
    const before = allFiles();
    const { said, exitCode } = change('pl', (units) => [
      { ...at(units, 'locales/home#title'), target: 'Nowy' },
      spoil(units.find(({ source }) => source.includes('{{place}}')) ?? at(units, 'locales/home#title')),
    ]);
    expect(said).toMatch(message);
    expect(said).toContain('Er is niets veranderd.');
    expect(exitCode).toBe(1);
    expect(allFiles()).toEqual(before);
  });

  test.each(['not a sheet', 'id;Nederlands (nl)\r\n"a', '<xliff version="1.2" srcLang="nl" trgLang="tr"/>'])(
    '«%s» is refused in words',
    (text) => {
      const kind = text.startsWith('<') ? 'xlf' : 'csv';
      writeFileSync(join(root, `tr.${kind}`), text);
      const { said, exitCode } = run('import', 'tr', `tr.${kind}`);
      expect(said).toContain('Er is niets veranderd.');
      expect(exitCode).toBe(1);
    },
  );

  test('for another language is refused', () => {
    run('export', 'tr', '--out', 'tr.xlf');
    expect(run('import', 'pl', 'tr.xlf').said).toContain('voor “tr” en niet voor “pl”');
  });

  test('with markup of a translation program is refused, and names the text', () => {
    run('export', 'tr', '--out', 'tr.xlf');
    const path = join(root, 'tr.xlf');
    writeFileSync(path, readFileSync(path, 'utf8').replace('</target>', '<ph id="1"/></target>'));
    expect(run('import', 'tr', 'tr.xlf').said).toContain('<ph>');
  });
});

test('a language of which nothing is there gets its files, in the order of Dutch, reviewed by nobody', () => {
  run('export', 'uk', '--out', 'tr.csv');
  rmSync(join(root, 'locales/uk'), { recursive: true });
  mkdirSync(join(root, 'locales/uk'));
  expect(run('uk').said).toMatch(/ontbreekt/);
  // Without its texts the sheet still holds all of them.
  expect(run('import', 'uk', 'tr.csv').exitCode).toBe(0);
  expect(unitsIn('uk').filter(({ target }) => target === undefined)).toEqual([]);
  for (const topic of ['home', 'review'])
    expect(readFileSync(join(root, `locales/uk/${topic}.json`), 'utf8')).toBe(
      readFileSync(`locales/uk/${topic}.json`, 'utf8'),
    );
});

test('the report counts what is missing and names it', () => {
  const path = join(root, 'locales/pl/home.json');
  const { title: _title, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(rest));
  const { said, exitCode } = run('pl');
  expect(said).toMatch(/^pl +\d+ +1 +/m);
  expect(said).toContain('locales/home#title');
  expect(exitCode).toBe(1);
});

test.each([['export'], ['export', 'xx', '--out', 'a.csv'], ['import', 'tr'], ['--wrong'], ['tr', 'and', 'more']])(
  'asked for “%s” it says how it is used',
  (...args) => {
    const { said, exitCode } = run(...args);
    expect(said).toContain('npm run texts -- export tr');
    expect(exitCode).toBe(2);
  },
);

function run(...args: string[]) {
  return runTexts(args, root, root);
}
