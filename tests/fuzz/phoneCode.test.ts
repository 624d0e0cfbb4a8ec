import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPacked } from '../../src/core/file/acceptPacked.ts';
import { packNotebook } from '../../src/core/file/packNotebook.ts';
import { phoneParts } from '../../src/core/file/phoneParts.ts';
import { acceptNotebook, type NotebookContext } from '../../src/core/notebook/acceptNotebook.ts';
import { emptyPrepared } from '../../src/core/notebook/Prepared.ts';
import type { Questionnaire } from '../../src/core/questionnaire/Questionnaire.ts';
import { phoneRegistry } from '../../src/export/phone/phoneRegistry.ts';
import { languages } from '../../src/i18n/languages.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from './arbitraries.ts';
import { runs } from './runs.ts';

const ours = loadPlans('nl').map(({ questionnaire }) => questionnaire);

/** One that a municipality brings itself: nothing of it stands in the registry. */
const theirs: Questionnaire = {
  id: 'of-their-own',
  version: '1.0',
  questions: [
    { name: 'age', kind: 'number', values: [] },
    { name: 'since', kind: 'date', values: [] },
    { name: 'agrees', kind: 'boolean', values: [], sides: [true, false] },
    { name: 'words', kind: 'comment', values: [], maxLength: 30 },
    { name: 'some', kind: 'checkbox', values: ['a', 'b', 'none'] },
  ].map(
    (question) => ({ ...question, screen: 0, domain: 'finances', role: 'context' }) as const,
  ) as Questionnaire['questions'],
};

const context: NotebookContext = { questionnaires: [...ours, theirs], languages, language: 'nl' };
const carried = fc.record(
  {
    notebook: notebookWith(context.questionnaires, languages),
    savedOn: fc.constantFrom('2026-11-22', '2000-01-01', '1999-12-31', '2089-09-16', '9999-12-31'),
    left: fc.subarray([...phoneParts]),
  },
  { noNullPrototype: true },
);

describe('whatever was put in', () => {
  test('comes back the same on the other side', () => {
    fc.assert(
      fc.property(carried, (one) => {
        const accepted = acceptPacked(context, phoneRegistry, packNotebook(phoneRegistry, one));
        expect(accepted).toEqual({ ok: true, ...one, refused: [] });
      }),
      // Making a notebook and holding two against each other takes ten times what packing takes.
      { numRuns: runs / 5 },
    );
  });

  test('comes back the same where the other side knows more questions by now', () => {
    const older = phoneRegistry.slice(0, 100);
    fc.assert(
      fc.property(carried, ({ notebook, ...rest }) => {
        // Start links came later, so that nobody can have prepared anything; so did Turkish, Polish and Ukrainian.
        const language = older.find(([name]) => name === 'language')?.includes(notebook.language)
          ? notebook.language
          : 'nl';
        const one = { ...rest, notebook: { ...notebook, language, prepared: emptyPrepared } };
        const accepted = acceptPacked(context, phoneRegistry, packNotebook(older, one));
        expect(accepted).toEqual({ ok: true, ...one, refused: [] });
      }),
      { numRuns: runs / 50 },
    );
  });

  test('is refused whole where the other side knows fewer', () => {
    fc.assert(
      fc.property(carried, (one) => {
        const accepted = acceptPacked(context, phoneRegistry.slice(0, 100), packNotebook(phoneRegistry, one));
        expect(accepted).toEqual({ ok: false, problem: 'too-new' });
      }),
      { numRuns: runs / 100 },
    );
  });
});

describe('bits and words that nobody packed', () => {
  test('never throw, and are taken whole or not at all', () => {
    const samples = fc.sample(carried, { numRuns: 50, seed: 1 }).map((one) => packNotebook(phoneRegistry, one));
    const spoiled = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat({ max: 7 }), fc.option(fc.string()));
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(spoiled, ([packed, at, bit, words]) => {
        const bits = packed.bits.slice();
        const place = at % bits.length;
        bits[place] = (bits[place] ?? 0) ^ (1 << bit);
        const accepted = acceptPacked(context, phoneRegistry, { bits, words: words ?? packed.words });
        seen[`${accepted.ok}`] += 1;
        if (!accepted.ok) expect(accepted).not.toHaveProperty('notebook');
        else expect(acceptNotebook(context, accepted.notebook).refused).toEqual([]);
      }),
      { numRuns: runs / 5 },
    );
    expect(seen.false).toBeGreaterThan(runs / 20);
  });
});
