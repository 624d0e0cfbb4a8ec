import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptFile, fileProblems } from '../../src/core/file/acceptFile.ts';
import { toKeepFile } from '../../src/core/file/toKeepFile.ts';
import { acceptNotebook, type NotebookContext } from '../../src/core/notebook/acceptNotebook.ts';
import { languages } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from './arbitraries.ts';
import { runs } from './runs.ts';
import { spoil, spoiling } from './spoiling.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const context: NotebookContext = { questionnaires, languages, language: 'nl' };

describe('a keep file that was spoiled', () => {
  test('never throws; it is refused whole, or what comes out of it is sound', () => {
    // A few hundred sound files are enough: what counts is the ways to spoil them.
    const files = fc
      .sample(notebookWith(questionnaires, context.languages), { numRuns: 300, seed: 1 })
      .map((notebook) => toKeepFile(questionnaires, notebook, '2026-11-21'));
    const before = Reflect.ownKeys(Object.prototype);
    const seen = new Map<string, number>();
    const spoiled = fc.tuple(fc.constantFrom(...files), spoiling);
    fc.assert(
      fc.property(spoiled, ([file, ways]) => {
        const text = spoil(file, ways);
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
