import { describe, expect, test } from 'vitest';
import {
  type Handed,
  mostFiles,
  type ReceivedAction,
  reduceReceived,
  startReceived,
} from '../../../../src/islands/received/reducer.ts';

const report = { madeOn: '2026-11-22', language: 'nl', author: 'self', blocks: [], answers: {} } as const;
const sound = { ok: true, kind: 'share', report, refused: [] } as const;
const opened: Handed = { kind: 'read', name: 'a', file: sound };
const sealed: Handed = { kind: 'sealed', by: 'digits', name: 'b', token: 'x' };
const broken: Handed = { kind: 'read', name: 'c', file: { ok: false, problem: 'damaged' } };
const stateAfter = (...actions: readonly ReceivedAction[]) => actions.reduce(reduceReceived, startReceived);
const hand = (...all: readonly Handed[]): ReceivedAction => ({ type: 'handed', all });

describe('received files', () => {
  test('are numbered in the order in which they were opened, and keep their number', () => {
    const state = stateAfter(hand(opened, opened), { type: 'closed', number: 1 }, hand(opened));
    expect(state.files.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('that are refused are named, until the next are handed in', () => {
    expect(stateAfter(hand(broken, opened)).problems).toEqual([{ name: 'c', problem: 'damaged' }]);
    expect(stateAfter(hand(broken), hand(opened)).problems).toEqual([]);
  });

  test('lie open to a limit, sealed ones counted', () => {
    const many = Array.from({ length: mostFiles - 1 }, () => opened);
    const state = stateAfter(hand(sealed, ...many, opened, sealed));
    expect(state.files).toHaveLength(mostFiles - 1);
    expect(state.sealed).toHaveLength(1);
    expect(state.problems.map(({ problem }) => problem)).toEqual(['too-many', 'too-many']);
  });

  test('with a seal wait for their digits one by one', () => {
    const waiting = stateAfter(hand(sealed, { ...sealed, token: 'y' }), { type: 'tried' });
    expect(waiting).toMatchObject({ isBusy: true, fault: undefined });
    expect(reduceReceived(waiting, { type: 'staysSealed', fault: 'sealed' })).toMatchObject({
      isBusy: false,
      fault: 'sealed',
    });
    const next = reduceReceived(waiting, { type: 'unsealed', token: 'x', file: sound });
    expect(next).toMatchObject({ isBusy: false, sealed: [{ token: 'y' }], files: [{ number: 1 }] });
    expect(reduceReceived(next, { type: 'leftSealed' }).sealed).toEqual([]);
    const odd = reduceReceived(waiting, { type: 'unsealed', token: 'x', file: { ok: false, problem: 'not-ours' } });
    expect(odd.problems).toEqual([{ name: 'b', problem: 'not-ours' }]);
  });

  test('for an organisation open one after the other with its key, and each refusal stays', () => {
    const toKey: Handed = { kind: 'sealed', by: 'key', name: 'd', token: 'k' };
    const waiting = stateAfter(hand(toKey, { ...toKey, token: 'l' }, sealed), { type: 'tried' });
    expect(reduceReceived(waiting, { type: 'keyStaysShut', problem: 'digits' })).toMatchObject({
      isBusy: false,
      hasKey: false,
      keyProblem: 'digits',
      sealed: [{ token: 'k' }, { token: 'l' }, { token: 'x' }],
    });
    const end = (
      [
        { type: 'keyOpened' },
        { type: 'unsealed', token: 'k', file: { ok: false, problem: 'other-key' } },
        { type: 'unsealed', token: 'l', file: sound },
      ] as const
    ).reduce(reduceReceived, waiting);
    expect(end).toMatchObject({
      hasKey: true,
      isBusy: false,
      sealed: [{ token: 'x' }],
      files: [{ number: 1 }],
      problems: [{ name: 'd', problem: 'other-key' }],
    });
    expect(reduceReceived(end, { type: 'keyClosed' })).toMatchObject({ hasKey: false, files: [{ number: 1 }] });
    expect(reduceReceived(end, { type: 'closedAll' })).toEqual(startReceived);
  });

  test('that are all closed leave nothing', () => {
    expect(stateAfter(hand(opened, sealed, broken), { type: 'closedAll' })).toEqual(startReceived);
  });
});
