import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptFile, fileProblems } from '../../src/core/file/acceptFile.ts';
import { acceptPacked } from '../../src/core/file/acceptPacked.ts';
import { acceptStart } from '../../src/core/links/start/acceptStart.ts';
import { phoneRegistry } from '../../src/export/phone/phoneRegistry.ts';
import { languages } from '../../src/i18n/languages.ts';
import { checkTheme } from '../../src/loaders/checkTheme.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { parseHours } from '../../src/loaders/parseHours.ts';
import { crashesOf } from './crashes.ts';
import { everything } from './startLinks.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const context = { questionnaires, languages, language: 'nl' } as const;

/** What must come of any input of a kind. Services, queries and surveys are replayed beside their own properties. */
const replays: Readonly<Record<string, (input: string) => void>> = {
  files: (input) => {
    const accepted = acceptFile(context, input);
    expect(accepted.ok ? [] : fileProblems).toContain(accepted.ok ? undefined : accepted.problem);
  },
  hours: (input) => {
    const read = parseHours(input, { today: '2026-11-21', holidays: [] });
    expect('hours' in read ? '' : read.problem).toMatch(/\S{2}/);
  },
  phoneCodes: (input) => {
    const accepted = acceptPacked(context, phoneRegistry, { bits: new TextEncoder().encode(input), words: input });
    expect(accepted.ok).toBe(false);
    expect(accepted).not.toHaveProperty('notebook');
  },
  startLinks: (input) => {
    expect(acceptStart(everything, phoneRegistry, input).ok).toBe(false);
  },
  themes: (input) => {
    const folder = mkdtempSync(join(tmpdir(), 'theme-'));
    writeFileSync(join(folder, 'theme.css'), input);
    const { errors } = checkTheme(folder);
    rmSync(folder, { recursive: true });
    expect(errors.length).toBeGreaterThan(0);
    for (const { remedy } of errors) expect(remedy.nl).toMatch(/\S{2}/);
  },
};

const elsewhere = ['queries', 'services', 'survey'];

test('every file of crashes is replayed', () => {
  const kinds = readdirSync('tests/fuzz/crashes').map((file) => file.replace('.json', ''));
  expect(kinds.sort()).toEqual([...Object.keys(replays), ...elsewhere].sort());
});

describe.each(Object.entries(replays))('what is kept of %s is refused in order', (kind, replay) => {
  test.each(crashesOf(kind))('$what', ({ input }) => {
    const before = Reflect.ownKeys(Object.prototype);
    replay(input);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });
});
