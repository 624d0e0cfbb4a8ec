import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptNotebook, type NotebookContext } from '../../../../src/core/notebook/acceptNotebook.ts';
import { isEmptyNotebook } from '../../../../src/core/notebook/isEmptyNotebook.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { questionMaxLength } from '../../../../src/core/plan/OwnPlan.ts';
import { loadPlan } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith, own, poisonedKeys } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const look = { author: 'self', savedOn: '2026-01-31', domains: [], answers: {} };
const agreed = { id: '1', what: 'call', who: 'me', when: '' };
const { questionnaire } = loadPlan('self-reliance-matrix', 'nl');
const context: NotebookContext = { questionnaires: [questionnaire], languages: ['nl', 'ar'], language: 'ar' };
const accept = (raw: unknown) => acceptNotebook(context, raw);
const empty = emptyNotebook('ar');
const many = (count: number) => Array.from({ length: count }, (_, index) => `pin-${index}`);

const refusals: readonly (readonly [string, unknown, string, string])[] = [
  ['a list in place of a notebook', [], '', 'type'],
  ['a word in place of a notebook', 'notebook', '', 'type'],
  ['an unknown author', { author: 'neighbour' }, 'author', 'value'],
  ['a language that we do not speak', { language: 'tlh' }, 'language', 'value'],
  ['a word in place of domains', { domains: 'finances' }, 'domains', 'type'],
  ['an unknown domain', { domains: ['finance'] }, 'domains.0', 'value'],
  ['unknown answers', { answers: { other: {} } }, 'answers.other', 'unknown'],
  ['no answers at all', { answers: null }, 'answers', 'type'],
  ['a word in place of a plan', { plan: 'my question' }, 'plan', 'type'],
  ['a word in place of a circle', { circle: 'my sister' }, 'circle', 'type'],
  ['someone in a circle without a place in it', { circle: [{ id: '1', name: 'my sister' }] }, 'circle.0', 'value'],
  [
    'an agreement for a day that does not exist',
    { plan: { agreements: [{ ...agreed, when: '2026-02-30' }] } },
    'plan.agreements.0',
    'value',
  ],
  ['a day to look back in words', { plan: { lookBack: 'soon' } }, 'plan.lookBack', 'type'],
  ['a number in place of the own question', { plan: { question: 1 } }, 'plan.question', 'type'],
  ['an own question that is too long', { plan: { question: 'x'.repeat(501) } }, 'plan.question', 'too-long'],
  ['a look of nobody', { moments: [{ ...look, author: 'boss' }] }, 'moments.0', 'value'],
  ['a look on a day that does not exist', { moments: [{ ...look, savedOn: '2026-02-30' }] }, 'moments.0', 'value'],
  ['a word in place of looks', { moments: 'then' }, 'moments', 'type'],
  ['a pin that is no id', { pins: ['<b>'] }, 'pins.0', 'value'],
  ['a word in place of ticks', { ticks: 'all' }, 'ticks', 'type'],
  ['a tick that is neither on nor off', { ticks: { 'level:finances': 1 } }, 'ticks.level:finances', 'value'],
  ['a tick with a strange name', { ticks: { '<b>': true } }, 'ticks.<b>', 'value'],
  ['a whole postcode', { place: '1291 AB' }, 'place', 'value'],
  ['a place as a number', { place: 1291 }, 'place', 'value'],
];

describe('acceptNotebook', () => {
  test.each([undefined, null, {}])('makes an empty notebook in the language of the page out of %j', (raw) => {
    expect(accept(raw)).toEqual({ notebook: empty, refused: [] });
    expect(isEmptyNotebook(accept(raw).notebook)).toBe(true);
  });

  test.each(refusals)('refuses %s and names it', (_what, raw, path, reason) => {
    expect(accept(raw)).toEqual({ notebook: empty, refused: [{ path, reason }] });
  });

  test('keeps what is sound beside what is refused', () => {
    const raw = { domains: ['finances', 'nope', 'finances', 'housing'], pins: ['a', 'A', 'b'], place: '1291' };
    const { notebook, refused } = accept(raw);
    expect(notebook).toMatchObject({ domains: ['finances', 'housing'], pins: ['a', 'b'], place: '1291' });
    expect(refused.map(({ path }) => path)).toEqual(['domains.1', 'domains.2', 'pins.1']);
  });

  test('takes an own question as long as the box is, and at most 200 pins', () => {
    expect(accept({ plan: { question: 'x'.repeat(questionMaxLength) } }).refused).toEqual([]);
    const { notebook, refused } = accept({ pins: many(201) });
    expect(notebook.pins).toEqual(many(200));
    expect(refused.map(({ path }) => path)).toEqual(['pins.200']);
  });

  test('says that a notebook is not empty once anything was put in', () => {
    for (const part of [{ domains: ['housing'] }, { pins: ['a'] }, { plan: { question: 'x' } }]) {
      expect(isEmptyNotebook(accept(part).notebook)).toBe(false);
    }
  });

  test('takes over whatever a person can make, with nothing refused', () => {
    fc.assert(
      fc.property(notebookWith(context.questionnaires, context.languages), (notebook) => {
        expect(accept(notebook)).toEqual({ notebook, refused: [] });
      }),
    );
  });

  test('never throws, gives back a notebook that it takes whole, and leaves every object as it was', () => {
    const field = fc.constantFrom(...Object.keys(empty), ...poisonedKeys);
    const value = fc.oneof(fc.anything({ withSparseArray: true }), fc.jsonValue(), fc.object({ key: field }));
    const raw = fc.oneof(
      fc.array(fc.tuple(field, value)).map(own),
      fc.tuple(notebookWith(context.questionnaires, context.languages), field, value).map(([good, key, one]) => ({
        ...good,
        ...own([[key, one]]),
      })),
      fc.anything(),
    );
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(raw, (one) => {
        const { notebook } = accept(one);
        expect(Object.keys(notebook)).toEqual(Object.keys(empty));
        expect(accept(notebook)).toEqual({ notebook, refused: [] });
      }),
      { numRuns: runs },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test('keeps six looks beside the own answers, and names the seventh and what is unknown in one', () => {
    const looks = Array.from({ length: 7 }, () => ({ ...look, domains: ['finances', 'finance'] }));
    const { notebook, refused } = accept({ moments: looks });
    expect(notebook.moments).toHaveLength(6);
    expect(notebook.moments[0]?.domains).toEqual(['finances']);
    expect(refused.map(({ path }) => path)).toContain('moments.6');
    expect(refused.map(({ path }) => path)).toContain('moments.0.domains.1');
  });
});
