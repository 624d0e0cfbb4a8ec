import type { PublicKeys } from '../../core/links/start/publicHalves.ts';
import type { KeyProblem } from '../openKeyFile.ts';

/** A key as it was handed out: its private half lies under the seal alone, and nowhere in this page. */
export interface MadeKey {
  readonly publicKeys: PublicKeys;
  readonly token: string;
  /** In groups, as they are written down. */
  readonly digits: string;
}

export type KeysAt =
  | { readonly at: 'start'; readonly stage: 'ready' | 'busy' | 'failed' }
  | { readonly at: 'made'; readonly made: MadeKey; readonly isTried: boolean }
  /** One that was made before, opened again. */
  | { readonly at: 'shown'; readonly publicKeys: PublicKeys; readonly madeOn: string };

export interface KeysState {
  readonly where: KeysAt;
  /** Code of an organisation in the municipality's file; 0 for one that is not there yet. */
  readonly organisation: number;
  readonly opening: { readonly isBusy: boolean; readonly problem?: KeyProblem };
  readonly copied?: { readonly what: CopyWhat; readonly how: 'copied' | 'selected' } | undefined;
}
export type CopyWhat = 'mail' | 'lines';

export type KeysAction =
  | { readonly type: 'chose'; readonly organisation: number }
  | { readonly type: 'began' }
  | { readonly type: 'failed' }
  | { readonly type: 'made'; readonly made: MadeKey }
  | { readonly type: 'tried' }
  | { readonly type: 'stayedShut'; readonly problem: KeyProblem }
  | { readonly type: 'opened'; readonly publicKeys: PublicKeys; readonly madeOn: string }
  | { readonly type: 'copied'; readonly what: CopyWhat; readonly how: 'copied' | 'selected' }
  | { readonly type: 'closed' };

export const startKeys: KeysState = {
  where: { at: 'start', stage: 'ready' },
  organisation: 0,
  opening: { isBusy: false },
};

export function reduceKeys(state: KeysState, action: KeysAction): KeysState {
  switch (action.type) {
    case 'chose':
      return { ...state, organisation: action.organisation, copied: undefined };
    case 'began':
      return { ...state, where: { at: 'start', stage: 'busy' } };
    case 'failed':
      return { ...state, where: { at: 'start', stage: 'failed' } };
    case 'made':
      return { ...state, where: { at: 'made', made: action.made, isTried: false }, opening: { isBusy: false } };
    case 'tried':
      return { ...state, opening: { isBusy: true } };
    case 'stayedShut':
      return { ...state, opening: { isBusy: false, problem: action.problem } };
    case 'opened':
      return opened(state, action);
    case 'copied':
      return { ...state, copied: { what: action.what, how: action.how } };
    case 'closed':
      return { ...startKeys, organisation: state.organisation };
  }
}

/** Who has just made a key tries that one: an older file would prove nothing about it. */
function opened(
  state: KeysState,
  { publicKeys, madeOn }: Pick<KeysAction & { type: 'opened' }, 'publicKeys' | 'madeOn'>,
) {
  const { where } = state;
  if (where.at !== 'made')
    return { ...state, where: { at: 'shown' as const, publicKeys, madeOn }, opening: { isBusy: false } };
  const mine = where.made.publicKeys;
  const isSame = publicKeys.seal.x === mine.seal.x && publicKeys.sign.x === mine.sign.x;
  return isSame
    ? { ...state, where: { ...where, isTried: true }, opening: { isBusy: false } }
    : { ...state, opening: { isBusy: false, problem: 'other' as const } };
}
