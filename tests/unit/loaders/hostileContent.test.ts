import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../src/compiler/checkTexts.ts';
import { compileQuestionnaire } from '../../../src/compiler/compileQuestionnaire.ts';
import { CompileError } from '../../../src/compiler/Problem.ts';
import { Reader } from '../../../src/compiler/Reader.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { checkHelplines } from '../../../src/loaders/parseHelplines.ts';
import { checkPortal } from '../../../src/loaders/parsePortal.ts';
import { checkPostcodes } from '../../../src/loaders/parsePostcodes.ts';
import { checkServices } from '../../../src/loaders/parseServices.ts';
import { columns, isColumn, spokenColumns } from '../../../src/loaders/serviceColumns.ts';
import { faultIn } from '../../../src/workshop/checkHanded.ts';
import { attacks } from '../../xss.ts';
import { Municipality } from './municipality.ts';

const lastDay = '2026-11-21';
const languages = ['nl', 'en', 'ar'];
const calendar = { today: lastDay, holidays: [] };

/** Text that no check may let onto the site: whole tags, addresses that run, signs that hide or turn round text. */
const never =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /<\/?[a-z][^<>]*>|<\s*\/?\s*script|(?:java|vb)script:|data:text\/html|[\p{Cs}\u061C\u200B\u202A-\u202E\u2066-\u2069\uFFF9\u{E0041}]|[\u0000-\u0008]/iu;

/** Paths of all strings in some JSON: what is added to a file is planted in too. */
function stringsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...path, key]));
}

function withPlanted<T>(json: T, path: readonly string[], attack: string): T {
  const copy = structuredClone(json);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[last] = attack;
  return copy;
}

/** The attack in place of every string. */
function plantedIn(json: unknown, attack: string): unknown {
  return JSON.parse(JSON.stringify(json), (_key, one) => (typeof one === 'string' ? attack : one));
}

/** What a file says of a field; nothing when it takes it. Messages name the field, or what it stands in. */
type Ask = (
  text: string,
) => readonly { readonly column?: string | undefined; readonly remedy: { readonly nl: string } }[];

function inFile(name: string, check: (text: string, findings: Findings) => unknown): Ask {
  return (text) => {
    const findings = new Findings(name);
    check(text, findings);
    return findings.errors;
  };
}

const key = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) };
const sealKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
const local = { nl: 'Wijkteam', en: 'Team', ar: 'فريق' };
const { portal, helplines, services, postcodes } = new Municipality();
/** With every field that there can be. */
const wholePortal = {
  ...portal,
  holidays: { add: ['2026-12-24'], remove: ['2027-04-30'] },
  organisations: [{ code: 1, name: local, signKeys: [key], sealKey }],
  presets: [
    {
      ...{ number: '1204', name: local, organisation: 1, occasion: 'first-talk', day: '2026-12-01', route: 'full' },
      ...{ questionnaires: ['self-reliance-matrix'], domains: ['finances'] },
    },
  ],
  kiosk: { place: '1291', name: 'Bibliotheek' },
};
const wholeHelplines = { ...helplines, lines: helplines.lines.map((one: object) => ({ ...one, cost: 'gratis' })) };
const askPortal = inFile('portal.json', (text, findings) => checkPortal(text, languages, findings));
const askHelplines = inFile('helplines.json', (text, findings) =>
  checkHelplines(text, { languages, lastDay }, findings),
);

describe.each([
  ['portal.json', wholePortal, askPortal],
  ['helplines.json', wholeHelplines, askHelplines],
])('every string of %s', (_file, json, ask) => {
  test('is sound to begin with', () => {
    expect(ask(JSON.stringify(json)).map(({ column }) => column)).toEqual([]);
  });

  test('takes no attack, or takes it as the text that it is; a refusal names the field', () => {
    const paths = stringsIn(json).map((path) => path.join('.'));
    expect(paths.length).toBeGreaterThan(20);
    for (const attack of attacks) {
      const names = ask(JSON.stringify(plantedIn(json, attack))).map(({ column = '', remedy }) => {
        expect(remedy.nl).toMatch(/\S{2}/);
        return column;
      });
      const missed = never.test(attack) ? paths.filter((path) => !names.includes(path)) : [];
      expect(missed, attack).toEqual([]);
      expect(
        names.filter((name) => !paths.some((path) => path.startsWith(name))),
        attack,
      ).toEqual([]);
    }
  });
});

const askServices = inFile('services.csv', (text, findings) =>
  checkServices(text, languages, { lastDay, calendar }, findings),
);
const more = [...columns, ...languages.slice(1).flatMap((one) => spokenColumns.map((column) => `${column}_${one}`))];

test.each([
  ['services.csv', services, more, askServices],
  ['postcodes.csv', postcodes, ['gemeente'], inFile('postcodes.csv', checkPostcodes)],
])('every column of %s takes no attack, or takes it as the text that it is', (_file, table, wanted, ask) => {
  const names = [...new Set([...table.names, ...wanted])];
  expect(_file === 'services.csv' ? names.filter((one) => !isColumn(one)) : []).toEqual([]);
  const header = names.join(';');
  const start = names.map((name) => table.get(2, name));
  const say = (cells: readonly string[]) =>
    `${header}\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}`;
  expect(ask(say(start))).toEqual([]);
  // Half a character comes out of a file of bytes as letters that were lost, which is told of the whole file.
  for (const attack of attacks.filter((one) => one.isWellFormed())) {
    const errors = ask(say(names.map(() => attack)));
    const found = errors.map(({ column }) => column);
    expect(never.test(attack) ? names.filter((name) => !found.includes(name)) : [], attack).toEqual([]);
    for (const { remedy } of errors) expect(remedy.nl).toMatch(/\S{2}/);
  }
});

describe('every string of a questionnaire', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(`tests/fixtures/questionnaires/every-kind/${file}.json`, 'utf8'));
  const survey = read('survey');
  const about = read('about');
  const problemsOf = (one: unknown, other: unknown) => {
    try {
      compileQuestionnaire('every-kind', one, other, 'nl');
      return [];
    } catch (error) {
      if (error instanceof CompileError) return error.problems;
      throw error;
    }
  };

  test('is sound to begin with', () => {
    expect(problemsOf(survey, about)).toEqual([]);
  });

  const isForPrograms = (path: readonly string[]) => /If$|^(expression|regex|defaultValue)$/.test(path.at(-1) ?? '');
  const files = [
    ['survey.json', survey, (planted: unknown) => problemsOf(planted, about)],
    ['about.json', about, (planted: unknown) => problemsOf(survey, planted)],
  ] as const;

  test.each(files)('of %s takes no attack', (file, json) => {
    const paths = stringsIn(json).filter((path) => !isForPrograms(path));
    expect(paths.length).toBeGreaterThan(10);
    for (const attack of attacks.filter((one) => never.test(one))) {
      const reader = new Reader('nl');
      checkTexts(reader, file, plantedIn(json, attack));
      const places = reader.problems.map((one) => `${one.file} ${one.where}`);
      expect(
        paths.filter((path) => !places.includes(`${file} ${path.join('.')}`)),
        attack,
      ).toEqual([]);
    }
  });

  // Each compiles the whole questionnaire: every string with one attack, each attack many times.
  test.each(files)('of %s is taken as the text that it is, or refused with the remedy', (_file, json, ask) => {
    for (const [at, path] of stringsIn(json).entries()) {
      const attack = attacks[at % attacks.length] ?? '';
      const problems = ask(withPlanted(json, path, attack));
      if (never.test(attack) && !isForPrograms(path))
        expect(problems.map(({ where }) => where)).toContain(path.join('.'));
      for (const { remedy } of problems) expect(remedy, path.join('.')).toMatch(/\S{2}/);
    }
  });

  test('steers no terminal by what a message says of it', () => {
    const problems = problemsOf({ ...survey, '\u001b[31m\u202e': 1 }, about);
    expect(problems).toHaveLength(1);
    expect(problems.map(({ where, message, remedy }) => where + message + remedy).join()).not.toMatch(
      /[\p{Cc}\u202E]/u,
    );
  });
});

test('a text of the portal takes no attack from a translator, in any topic', () => {
  for (const attack of attacks.filter((one) => never.test(one))) {
    expect(faultIn({ id: 'common#exit', source: 'Weg hier' }, attack), attack).toBeDefined();
  }
  expect(faultIn({ id: 'common#exit', source: 'Weg hier' }, 'Leave <now'), 'half a tag').toBeDefined();
  expect(
    faultIn({ id: 'common#exit', source: 'Bel {{name}}' }, 'Call \u2068{{name}}\u2069'),
    'names set apart',
  ).toBeUndefined();
});
