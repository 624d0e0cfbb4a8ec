import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceCopyVersion, readCopy } from '../../../../../src/core/file/device/readCopy.ts';
import { toCopy } from '../../../../../src/core/file/device/toCopy.ts';
import { acceptNotebook } from '../../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook } from '../../../../../src/core/notebook/Notebook.ts';

const head = { savedOn: '2026-11-23', revision: '1-2-3-4' };
const context = { questionnaires: [], languages: ['nl'], language: 'nl' };
const notebook = { ...emptyNotebook('nl') };

describe('what a device keeps', () => {
  test.each([
    { kind: 'plain', notebook },
    { kind: 'sealed', lock: 'a.b.c.d.e', token: 'f.g.h.i.j' },
  ] as const)('reads what was written: $kind', (content) => {
    expect(readCopy(toCopy({ ...head, content }))).toEqual({ kind: 'copy', ...head, content });
  });

  test('is nothing where nothing stands', () => {
    expect(readCopy(null)).toEqual({ kind: 'none' });
  });

  test('is named where a later edition wrote it', () => {
    const text = JSON.stringify({ version: deviceCopyVersion + 1, anything: true });
    expect(readCopy(text)).toEqual({ kind: 'problem', problem: 'too-new' });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"version":1}',
    '{"version":"1","savedOn":"2026-11-23","revision":"1","notebook":{}}',
    '{"version":0,"savedOn":"2026-11-23","revision":"1","notebook":{}}',
    '{"version":1,"savedOn":"2026-02-31","revision":"1","notebook":{}}',
    '{"version":1,"savedOn":"2026-11-23","revision":"<b>","notebook":{}}',
    '{"version":1,"savedOn":"2026-11-23","revision":"1","notebook":[]}',
    '{"version":1,"savedOn":"2026-11-23","revision":"1","lock":"x"}',
    '{"version":1,"savedOn":"2026-11-23","revision":"1","lock":"x","token":{}}',
  ])('is damaged as %s', (text) => {
    expect(readCopy(text)).toEqual({ kind: 'problem', problem: 'damaged' });
  });

  test('never throws, and what it hands out is a notebook once it is accepted', () => {
    const raw = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ version: 1, ...head, notebook: value })),
      fc
        .dictionary(fc.constantFrom(...Object.keys(notebook), '__proto__', 'x'), fc.jsonValue())
        .map((value) => JSON.stringify({ version: 1, ...head, notebook: value })),
    );
    let copies = 0;
    fc.assert(
      fc.property(raw, (text) => {
        const copy = readCopy(text);
        if (copy.kind !== 'copy' || copy.content.kind !== 'plain') return;
        copies += 1;
        const accepted = acceptNotebook(context, copy.content.notebook).notebook;
        expect(Object.keys(accepted).sort()).toEqual(Object.keys(notebook).sort());
        // What was accepted is accepted whole.
        expect(acceptNotebook(context, accepted)).toEqual({ notebook: accepted, refused: [] });
      }),
      { numRuns: 2000 },
    );
    expect(copies).toBeGreaterThan(300);
  });
});
