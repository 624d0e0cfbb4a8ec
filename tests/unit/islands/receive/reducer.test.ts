import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import {
  type ReceiveAction,
  type Received,
  type ReceiveState,
  reduceReceive,
} from '../../../../src/islands/receive/reducer.ts';

const sealed = new Uint8Array([1, 2, 3]);
const received: Received = { ok: true, notebook: emptyNotebook('nl'), savedOn: '2026-11-22', left: [], refused: [] };
const locked: ReceiveState = { at: 'locked', sealed, code: '1234', busy: false, wrong: false };

const reached = (state: ReceiveState, ...actions: ReceiveAction[]) => actions.reduce(reduceReceive, state);

describe('receiving', () => {
  test('asks for the digits whenever something comes, and forgets what was typed before', () => {
    for (const state of [{ at: 'waiting' }, { at: 'broken', problem: 'damaged' }, locked, { at: 'left' }] as const)
      expect(reached(state, { type: 'came', sealed })).toEqual({ ...locked, code: '' });
  });

  test('keeps what was typed when it is wrong, and stops saying so at the next key', () => {
    const wrong = reached(locked, { type: 'tried' }, { type: 'failed' });
    expect(wrong).toEqual({ ...locked, wrong: true });
    expect(reached(wrong, { type: 'typed', code: '12345' })).toEqual({ ...locked, code: '12345' });
  });

  test('is busy while the key is made', () => {
    expect(reached(locked, { type: 'tried' })).toEqual({ ...locked, busy: true });
  });

  test('typing and trying do nothing where nothing is asked', () => {
    const waiting: ReceiveState = { at: 'waiting' };
    expect(reached(waiting, { type: 'typed', code: '1' }, { type: 'tried' }, { type: 'failed' })).toBe(waiting);
  });

  test('shows what came and holds no seal any more; then it is taken, laid beside or left', () => {
    const asking = reached(locked, { type: 'opened', received });
    expect(asking).toEqual({ at: 'asking', received });
    expect(reached(asking, { type: 'took', kept: true })).toEqual({ at: 'taken', kept: true });
    expect(reached(asking, { type: 'laid', kept: false })).toEqual({ at: 'beside', kept: false });
    expect(reached(asking, { type: 'left' })).toEqual({ at: 'left' });
    expect(reached(locked, { type: 'broke', problem: 'too-new' })).toEqual({ at: 'broken', problem: 'too-new' });
  });
});
