import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire } from '../../../src/compiler/compileQuestionnaire.ts';
import { CompileError } from '../../../src/compiler/Problem.ts';
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
  /<\/?[a-z][^<>]*>|<\s*\/?\s*script|(?:java|vb)script:|data:text\/html|[\p{Cs}\u061C\u200B\u202A-\u202E\u2066-\u2069\uFFF9\u{E0041}]|[\u0000-\u0008]/iu;

/** Of a list one entry stands for all: each field once. */
function fieldsIn(value: unknown): (readonly string[])[] {
  const once = new Map(stringsIn(value).map((path) => [path.join('.').replaceAll(/\.\d+(?=\.|$)/g, '.*'), path]));
  return [...once.values()];
}

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
    const paths = fieldsIn(json);
    expect(paths.length * attacks.length).toBeGreaterThan(20 * 60);
    for (const path of paths) {
      for (const attack of attacks) {
        const where = `${path.join('.')}: ${attack}`;
        const errors = ask(JSON.stringify(withPlanted(json, path, attack)));
        if (never.test(attack)) expect(errors.length, where).toBeGreaterThan(0);
        // A list of languages or of helplines is refused by what is then missing elsewhere, too.
        const names = errors.map(({ column = '' }) => column);
        const isSoundId = /^[a-z0-9-]+$/.test(attack);
        if (names.length > 0 && !isSoundId)
          expect(
            names.some((name) => path.join('.').startsWith(name)),
            where,
          ).toBe(true);
        for (const { remedy } of errors) expect(remedy.nl).toMatch(/\S{2}/);
      }
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
  for (const [at, name] of names.entries()) {
    for (const attack of attacks) {
      const errors = ask(say(start.with(at, attack)));
      const where = `${name}: ${attack}`;
      if (never.test(attack))
        expect(
          errors.map(({ column }) => column),
          where,
        ).toContain(name);
      for (const { remedy } of errors) expect(remedy.nl).toMatch(/\S{2}/);
    }
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

  // Each compiles the whole questionnaire: every field with some attacks, and every attack in some fields.
  test.each(['survey', 'about'])('of %s.json takes no attack, or takes it as the text that it is', (file) => {
    const paths = stringsIn(file === 'survey' ? survey : about);
    const seen = new Set<string>();
    expect(paths.length).toBeGreaterThan(10);
    for (const [at, path] of paths.entries()) {
      for (let step = 0; step < 3; step += 1) {
        const attack = attacks[(at * 3 + step) % attacks.length] ?? '';
        seen.add(attack);
        const where = `${path.join('.')}: ${attack}`;
        const isSurvey = file === 'survey';
        const planted = withPlanted(isSurvey ? survey : about, path, attack);
        const problems = isSurvey ? problemsOf(planted, about) : problemsOf(survey, planted);
        const isForPrograms = /If$|^(expression|regex|defaultValue)$/.test(path.at(-1) ?? '');
        if (never.test(attack) && !isForPrograms) {
          expect(
            problems.map((one) => `${one.file} ${one.where}`),
            where,
          ).toContain(`${file}.json ${path.join('.')}`);
        }
        for (const { remedy } of problems) expect(remedy, where).toMatch(/\S{2}/);
      }
    }
    if (file === 'survey') expect(seen.size).toBe(attacks.length);
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
