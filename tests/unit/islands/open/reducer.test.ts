import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { type OpenState, reduceOpen } from '../../../../src/islands/open/reducer.ts';

const sound = { ok: true, notebook: emptyNotebook('nl'), savedOn: '2026-11-21', refused: [] } as const;
const broken = { ok: false, problem: 'not-json' } as const;
const states: readonly OpenState[] = [
  { at: 'choosing' },
  { at: 'choosing', problem: broken },
  { at: 'sealed', token: 'a', isBusy: false },
  { at: 'sealed', token: 'a', isBusy: true, problem: 'sealed' },
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

  test('asks for the digits of a sealed file, and forgets the one before', () => {
    expect(reduceOpen(state, { type: 'foundSealed', token: 'b' })).toEqual({ at: 'sealed', token: 'b', isBusy: false });
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

describe('reduceOpen, at the digits', () => {
  const asked: OpenState = { at: 'sealed', token: 'a', isBusy: false };
  const tried = reduceOpen(asked, { type: 'tried' });

  test('says that it is at work, and no more that something was wrong', () => {
    expect(tried).toEqual({ at: 'sealed', token: 'a', isBusy: true });
    expect(reduceOpen({ ...asked, problem: 'digits' }, { type: 'tried' })).toEqual(tried);
  });

  test.each(['digits', 'sealed'] as const)('says what is wrong (%s), and can be tried again', (problem) => {
    expect(reduceOpen(tried, { type: 'staysSealed', problem })).toEqual({ ...asked, problem });
  });

  test('does nothing once another file was chosen', () => {
    const elsewhere: OpenState = { at: 'choosing' };
    expect(reduceOpen(elsewhere, { type: 'tried' })).toBe(elsewhere);
    expect(reduceOpen(elsewhere, { type: 'staysSealed', problem: 'sealed' })).toBe(elsewhere);
  });
});
