import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { authors, emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { acceptAuthor, withAuthor } from '../../../../src/core/notebook/ownAuthor.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const questionnaires = loadPlans('nl').map((plan) => plan.questionnaire);
const context = { questionnaires, languages: ['nl', 'ar'], language: 'nl' };

describe('who fills in', () => {
  test('is read as the whole reader reads it, and put back changes nothing else, for every notebook', () => {
    fc.assert(
      fc.property(notebookWith(questionnaires, ['nl', 'ar']), fc.constantFrom(...authors), (notebook, author) => {
        expect(acceptAuthor(notebook)).toBe(acceptNotebook(context, notebook).notebook.author);
        expect(withAuthor(notebook, 'nl', author)).toEqual({ ...notebook, author });
      }),
      { numRuns: Math.min(runs, 500) },
    );
  });

  test('is oneself, and begins a whole notebook, whatever else stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ author: fc.anything() })), (raw) => {
        expect(authors).toContain(acceptAuthor(raw));
        const put = acceptNotebook(context, withAuthor(raw, 'nl', 'together'));
        expect(put.notebook.author).toBe('together');
        expect(put.refused.filter(({ reason }) => reason === 'unknown')).toEqual([]);
      }),
      { numRuns: Math.min(runs, 2000) },
    );
    for (const raw of [undefined, null, 'together', ['together'], { author: 'nobody' }, { author: ['view'] }]) {
      expect(acceptAuthor(raw)).toBe('self');
      expect(withAuthor(raw, 'nl', 'view')).toEqual({ ...emptyNotebook('nl'), author: 'view' });
    }
  });
});
