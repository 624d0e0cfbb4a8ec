import { describe, expect, test } from 'vitest';
import { publicHalves } from '../../../../src/core/links/start/publicHalves.ts';
import { makeOrganisationKeys } from '../../../../src/export/sealed/makeOrganisationKeys.ts';
import { type KeysAction, type KeysState, reduceKeys, startKeys } from '../../../../src/islands/keys/reducer.ts';

const madeOn = '2026-11-23';
const [mine, older] = (await Promise.all([1, 2].map(() => makeOrganisationKeys(madeOn)))).map(publicHalves);
if (!mine || !older) throw new Error('two pairs were asked for');
const made = { publicKeys: mine, token: 'sealed', digits: '4821 9037 5566 0142' };
const stateAfter = (...actions: KeysAction[]): KeysState => actions.reduce(reduceKeys, startKeys);
const opened = (publicKeys: typeof mine): KeysAction => ({ type: 'opened', publicKeys, madeOn });

describe('the page on which keys are made', () => {
  test('says that a key opens only when it is the one that was just made', () => {
    expect(stateAfter({ type: 'made', made }, { type: 'tried' }, opened(mine)).where).toEqual({
      at: 'made',
      made,
      isTried: true,
    });
    const other = stateAfter({ type: 'made', made }, { type: 'tried' }, opened(older));
    expect(other.where).toEqual({ at: 'made', made, isTried: false });
    expect(other.opening).toEqual({ isBusy: false, problem: 'other' });
  });

  test('shows the public half of an older key, and nothing of it once it is closed', () => {
    const shown = stateAfter({ type: 'chose', organisation: 2 }, opened(older));
    expect(shown.where).toEqual({ at: 'shown', publicKeys: older, madeOn });
    expect(reduceKeys(shown, { type: 'closed' })).toEqual({ ...startKeys, organisation: 2 });
  });

  test('holds nothing that it could not make, and can be asked again', () => {
    expect(stateAfter({ type: 'began' }, { type: 'failed' }).where).toEqual({ at: 'start', stage: 'failed' });
    expect(stateAfter({ type: 'began' }, { type: 'failed' }, { type: 'began' }).where).toEqual({
      at: 'start',
      stage: 'busy',
    });
  });

  test('says what is wrong with a file, and no longer once it is tried again', () => {
    const shut = stateAfter({ type: 'tried' }, { type: 'stayedShut', problem: 'digits' });
    expect(shut.opening).toEqual({ isBusy: false, problem: 'digits' });
    expect(reduceKeys(shut, { type: 'tried' }).opening).toEqual({ isBusy: true });
  });
});
