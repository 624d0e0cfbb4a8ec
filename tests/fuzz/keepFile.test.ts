import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptFile, fileProblems } from '../../src/core/file/acceptFile.ts';
import { toKeepFile } from '../../src/core/file/toKeepFile.ts';
import { acceptNotebook, type NotebookContext } from '../../src/core/notebook/acceptNotebook.ts';
import { languages } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { notebookWith, poisonedKeys } from './arbitraries.ts';
import { runs } from './runs.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const context: NotebookContext = { questionnaires, languages, language: 'nl' };

/** One way to spoil a file; `at` is where, from 0 to 1. */
type Spoil = (text: string, at: number, what: string) => string;

const keyOrValue = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|\[\]|\{\}/g;

function replaceOne(text: string, pattern: RegExp, at: number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  return one ? `${text.slice(0, one.index)}${by(one[0])}${text.slice(one.index + one[0].length)}` : text;
}

const spoils: Readonly<Record<string, Spoil>> = {
  flip: (text, at, what) => {
    const bytes = Buffer.from(text);
    const index = Math.floor(at * bytes.length);
    bytes[index] = (bytes[index] ?? 0) ^ (1 << (what.length % 8));
    return bytes.toString();
  },
  cut: (text, at) => text.slice(0, Math.floor(at * text.length)),
  remove: (text, at, what) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + text.slice(start + 1 + what.length);
  },
  insert: (text, at, what) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + what + text.slice(index);
  },
  replace: (text, at, what) => replaceOne(text, keyOrValue, at, () => JSON.stringify(what)),
  number: (text, at, what) => replaceOne(text, keyOrValue, at, () => `${what.length}e${what.length * 60}`),
  poison: (text, at, what) =>
    replaceOne(text, /"\w+":/g, at, () => `"${poisonedKeys[what.length % poisonedKeys.length]}":`),
  nest: (text, at, what) => {
    const depth = 10 ** (what.length % 5);
    return replaceOne(text, keyOrValue, at, (found) => `${'['.repeat(depth)}${found}${']'.repeat(depth)}`);
  },
  nestKeys: (text, at, what) => {
    const depth = 10 ** (what.length % 5);
    return replaceOne(text, keyOrValue, at, (found) => `${'{"a":'.repeat(depth)}${found}${'}'.repeat(depth)}`);
  },
  swapKeys: (text, at, what) => {
    const keys = [...text.matchAll(/"\w+"(?=:)/g)].map(([key]) => key);
    return replaceOne(text, /"\w+"(?=:)/g, at, () => keys[what.length % keys.length] ?? '""');
  },
};

const spoiling = fc.tuple(
  fc.constantFrom(...Object.keys(spoils)),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.string({ maxLength: 9 }),
);

describe('a keep file that was spoiled', () => {
  test('never throws; it is refused whole, or what comes out of it is sound', () => {
    // A few hundred sound files are enough: what counts is the ways to spoil them.
    const files = fc
      .sample(notebookWith(questionnaires, context.languages), { numRuns: 300, seed: 1 })
      .map((notebook) => toKeepFile(questionnaires, notebook, '2026-11-21'));
    const before = Reflect.ownKeys(Object.prototype);
    const seen = new Map<string, number>();
    const spoiled = fc.tuple(fc.constantFrom(...files), fc.array(spoiling, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(spoiled, ([file, ways]) => {
        const text = ways.reduce((spoilt, [how, at, what]) => spoils[how]?.(spoilt, at, what) ?? spoilt, file);
        const accepted = acceptFile(context, text);
        const kind = accepted.ok ? 'ok' : accepted.problem;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        if (!accepted.ok) {
          expect(fileProblems).toContain(accepted.problem);
          expect(accepted).not.toHaveProperty('notebook');
          return;
        }
        const { notebook, savedOn } = accepted;
        expect(acceptNotebook(context, notebook)).toEqual({ notebook, refused: [] });
        expect(new Date(savedOn).toISOString()).toBe(`${savedOn}T00:00:00.000Z`);
      }),
      { numRuns: runs },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    // Otherwise the spoiling above tries too little.
    for (const kind of ['ok', 'not-json', 'not-ours', 'damaged'])
      expect(seen.get(kind) ?? 0).toBeGreaterThan(runs / 1000);
  });
});
