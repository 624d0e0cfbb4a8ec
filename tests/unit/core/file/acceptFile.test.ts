import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AcceptedFile, acceptFile, fileProblems, maxFileLength } from '../../../../src/core/file/acceptFile.ts';
import { keepFileVersion } from '../../../../src/core/file/keepFileVersion.ts';
import { toKeepFile } from '../../../../src/core/file/toKeepFile.ts';
import type { NotebookContext } from '../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { tidyNotebook } from '../../../../src/core/notebook/tidyNotebook.ts';
import { loadPlan } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const { questionnaire } = loadPlan('self-reliance-matrix', 'nl');
const questionnaires = [questionnaire];
const context: NotebookContext = { questionnaires, languages: ['nl', 'ar'], language: 'nl' };
const notebook = emptyNotebook('nl');
const file = { format: 'eigenblik-keep', version: keepFileVersion, savedOn: '2026-11-21', notebook };
const accept = (raw: unknown): AcceptedFile => acceptFile(context, typeof raw === 'string' ? raw : JSON.stringify(raw));
const withPart = (part: object) => ({ ...file, notebook: { ...notebook, ...part } });

const refusals: readonly (readonly [string, unknown, object])[] = [
  ['a file that is too large', ' '.repeat(maxFileLength + 1), { problem: 'too-large' }],
  ['a picture', '\u0089PNG\r\n', { problem: 'not-json' }],
  ['an empty file', '', { problem: 'not-json' }],
  ['half a file', JSON.stringify(file).slice(0, -1), { problem: 'not-json' }],
  ['a file that says nothing', null, { problem: 'not-ours' }],
  ['a list', [file], { problem: 'not-ours' }],
  ['a file of another portal', { ...file, format: 'keep' }, { problem: 'not-ours' }],
  ['a file of a later edition', { ...file, version: keepFileVersion + 1, more: 1 }, { problem: 'too-new' }],
  ['a version in words', { ...file, version: '1' }, { problem: 'damaged', where: 'version' }],
  ['a date in words', { ...file, savedOn: 'today' }, { problem: 'damaged', where: 'savedOn' }],
  ['a date that does not exist', { ...file, savedOn: '2026-02-31' }, { problem: 'damaged', where: 'savedOn' }],
  ['a file without a notebook', { ...file, notebook: undefined }, { problem: 'damaged', where: 'notebook' }],
  ['a part too many', { ...file, extra: 1 }, { problem: 'damaged', where: 'extra' }],
  ['a part too many inside', withPart({ extra: 1 }), { problem: 'damaged', where: 'notebook.extra' }],
  ['a part too few', withPart({ pins: undefined }), { problem: 'damaged', where: 'notebook.pins' }],
  ['an unknown author', withPart({ author: 'me' }), { problem: 'damaged', where: 'notebook.author' }],
  ['a strange language', withPart({ language: '<b>' }), { problem: 'damaged', where: 'notebook.language' }],
  ['an unknown domain', withPart({ domains: ['x'] }), { problem: 'damaged', where: 'notebook.domains.0' }],
  ['a whole postcode', withPart({ place: '1291AB' }), { problem: 'damaged', where: 'notebook.place' }],
  ['a tick in words', withPart({ ticks: { a: 'on' } }), { problem: 'damaged', where: 'notebook.ticks.a' }],
  [
    'an answer that is an object',
    withPart({ answers: { a: { b: {} } } }),
    { problem: 'damaged', where: 'notebook.answers.a.b' },
  ],
];

describe('acceptFile', () => {
  test.each(refusals)('refuses %s and says why', (_what, raw, expected) => {
    expect(accept(raw)).toEqual({ ok: false, ...expected });
  });

  test('has a case above for every problem that it names', () => {
    const named = new Set(refusals.map(([, , expected]) => (expected as { problem: string }).problem));
    expect([...named].toSorted()).toEqual([...fileProblems].toSorted());
  });

  test('takes a file with answers that this edition does not know, and names these', () => {
    const answers = { 'self-reliance-matrix': { finances_level: 2, finances_mood: 1 }, gone: { a: 1 } };
    expect(accept(withPart({ domains: ['finances'], answers }))).toEqual({
      ok: true,
      savedOn: '2026-11-21',
      notebook: { ...notebook, domains: ['finances'], answers: { 'self-reliance-matrix': { finances_level: 2 } } },
      refused: [
        { path: 'answers.self-reliance-matrix.finances_mood', reason: 'unknown' },
        { path: 'answers.gone', reason: 'unknown' },
      ],
    });
  });

  test('gives back the same notebook that went into the keep file', () => {
    fc.assert(
      fc.property(notebookWith(questionnaires, context.languages), (mine) => {
        const back = acceptFile(context, toKeepFile(questionnaires, mine, '2026-11-21'));
        expect(back).toEqual({
          ok: true,
          notebook: tidyNotebook(questionnaires, mine),
          savedOn: '2026-11-21',
          refused: [],
        });
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});

describe('toKeepFile', () => {
  test('writes nothing of a domain that is no longer chosen', () => {
    const answers = { 'self-reliance-matrix': { self_care_level: 1, self_care_note: 'canary' } };
    const text = toKeepFile(questionnaires, { ...notebook, domains: ['finances'], answers }, '2026-11-21');
    expect(text).not.toMatch(/canary|self_care/);
  });

  test('stays far below the largest file that is taken, however much was written', () => {
    const set = Object.fromEntries(
      questionnaire.questions.map(({ name, kind, values, maxLength }) => [
        name,
        kind === 'comment' ? '\u0001'.repeat(maxLength ?? 0) : kind === 'checkbox' ? values : (values[0] ?? 1),
      ]),
    );
    const pins = Array.from({ length: 200 }, (_, index) => `p${index}`.padEnd(64, '-'));
    const ticks = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${'t'.repeat(24)}:${index}`, true]));
    const domains = questionnaire.questions.map(({ domain }) => domain);
    const big = { ...notebook, domains: [...new Set(domains)], answers: { [questionnaire.id]: set }, pins, ticks };
    const text = toKeepFile(questionnaires, big, '2026-11-21');
    expect(text.length).toBeLessThan(maxFileLength / 2);
    expect(acceptFile(context, text)).toMatchObject({ ok: true, notebook: big, refused: [] });
  });
});
