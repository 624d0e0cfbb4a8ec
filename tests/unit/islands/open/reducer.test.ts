import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { type OpenState, reduceOpen } from '../../../../src/islands/open/reducer.ts';

const sound = { ok: true, notebook: emptyNotebook('nl'), savedOn: '2026-11-21', refused: [] } as const;
const broken = { ok: false, problem: 'not-json' } as const;
const states: readonly OpenState[] = [
  { at: 'choosing' },
  { at: 'choosing', problem: broken },
  { at: 'asking', file: sound },
  { at: 'taken', kept: true },
  { at: 'beside', kept: true },
];

describe.each(states)('reduceOpen, at $at', (state) => {
  test('asks before a sound file takes the place of anything', () => {
    expect(reduceOpen(state, { type: 'read', file: sound })).toEqual({ at: 'asking', file: sound });
  });

  test('says what is wrong with a broken file, and takes nothing of it', () => {
    expect(reduceOpen(state, { type: 'read', file: broken })).toEqual({ at: 'choosing', problem: broken });
  });

  test('forgets the file when its owner says no', () => {
    expect(reduceOpen(state, { type: 'left' })).toEqual({ at: 'choosing' });
  });

  test.each([true, false])('says that it lies beside what was here, and whether this browser keeps it: %s', (kept) => {
    expect(reduceOpen(state, { type: 'laid', kept })).toEqual({ at: 'beside', kept });
  });

  test.each([true, false])('says that it was taken, and whether this browser keeps it: %s', (kept) => {
    expect(reduceOpen(state, { type: 'took', kept })).toEqual({ at: 'taken', kept });
  });
});
