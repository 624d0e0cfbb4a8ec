import type { AcceptedReceived } from '../../core/file/share/acceptReceived.ts';
import type { findingProblems } from '../../export/opening/findKeepFile.ts';
import type { KeyProblem } from '../openKeyFile.ts';

/** A paper for each person at a large table; and what an old device still draws. */
export const mostFiles = 8;

type Sound = Extract<AcceptedReceived, { ok: true }>;
export type ReceivedProblem =
  | Extract<AcceptedReceived, { ok: false }>['problem']
  | (typeof findingProblems)[number]
  | 'unread'
  | 'other-key'
  | 'sealed-key'
  | 'too-many';

/** What lies open; its number stays its own as long as the page stands there. */
export type ReceivedFile = Sound & { readonly number: number };

/** A file that was not opened, under the name that it came with; empty for what was pasted. */
export interface Problem {
  readonly name: string;
  readonly problem: ReceivedProblem;
}

/** A file of which nobody can say more before its digits or its key are there. */
export interface SealedOne {
  readonly name: string;
  readonly by: 'digits' | 'key';
  readonly token: string;
}

export interface ReceivedState {
  readonly files: readonly ReceivedFile[];
  /** Waiting for their digits or key; the first is asked about. */
  readonly sealed: readonly SealedOne[];
  readonly isBusy: boolean;
  readonly fault: 'digits' | 'sealed' | undefined;
  /** The key itself stands in no state: what is drawn has no need of it. */
  readonly hasKey: boolean;
  readonly keyProblem: KeyProblem | undefined;
  /** Of what was handed in last. */
  readonly problems: readonly Problem[];
  /** Numbers of the two that lie beside each other, where someone chose. */
  readonly pair: readonly [number | undefined, number | undefined];
  /** How many were opened since the page stands there. */
  readonly count: number;
}

export const startReceived: ReceivedState = {
  files: [],
  sealed: [],
  isBusy: false,
  fault: undefined,
  hasKey: false,
  keyProblem: undefined,
  problems: [],
  pair: [undefined, undefined],
  count: 0,
};

/** What came of reading a file. */
export type ReadFile = AcceptedReceived | { readonly ok: false; readonly problem: ReceivedProblem };

/** What was found in one file that was handed in. */
export type Handed = { readonly name: string } & (
  | { readonly kind: 'sealed'; readonly by: SealedOne['by']; readonly token: string }
  | { readonly kind: 'read'; readonly file: ReadFile }
);

export type ReceivedAction =
  | { readonly type: 'handed'; readonly all: readonly Handed[] }
  | { readonly type: 'tried' }
  | { readonly type: 'staysSealed'; readonly fault: 'digits' | 'sealed' }
  | { readonly type: 'unsealed'; readonly token: string; readonly file: ReadFile }
  | { readonly type: 'keyOpened' }
  | { readonly type: 'keyStaysShut'; readonly problem: KeyProblem }
  | { readonly type: 'keyClosed' }
  | { readonly type: 'leftSealed' }
  | { readonly type: 'paired'; readonly side: 0 | 1; readonly number: number }
  | { readonly type: 'closed'; readonly number: number }
  | { readonly type: 'closedAll' };

/** Nothing of this is kept: what is closed is gone. */
export function reduceReceived(state: ReceivedState, action: ReceivedAction): ReceivedState {
  switch (action.type) {
    case 'handed':
      return action.all.reduce(take, { ...state, problems: [] });
    case 'tried':
      return { ...state, isBusy: true, fault: undefined, keyProblem: undefined };
    case 'staysSealed':
      return { ...state, isBusy: false, fault: action.fault };
    case 'unsealed': {
      const opened = state.sealed.find(({ token }) => token === action.token);
      const sealed = state.sealed.filter((one) => one !== opened);
      // With one key several open, one after the other: what is said of the first must stay.
      const problems = opened?.by === 'key' ? state.problems : [];
      const rest = { ...state, sealed, isBusy: false, fault: undefined, problems };
      return take(rest, { kind: 'read', name: opened?.name ?? '', file: action.file });
    }
    case 'keyOpened':
      return { ...state, isBusy: false, hasKey: true, keyProblem: undefined, problems: [] };
    case 'keyStaysShut':
      return { ...state, isBusy: false, keyProblem: action.problem };
    case 'keyClosed':
      return { ...state, hasKey: false };
    case 'leftSealed':
      return { ...state, sealed: state.sealed.slice(1), isBusy: false, fault: undefined, keyProblem: undefined };
    case 'paired': {
      const [first, second] = state.pair;
      return { ...state, pair: action.side === 0 ? [action.number, second] : [first, action.number] };
    }
    case 'closed':
      return { ...state, files: state.files.filter(({ number }) => number !== action.number), problems: [] };
    case 'closedAll':
      return startReceived;
  }
}

function take(state: ReceivedState, handed: Handed): ReceivedState {
  const { name } = handed;
  const refuse = (problem: ReceivedProblem) => ({ ...state, problems: [...state.problems, { name, problem }] });
  if (handed.kind === 'read' && !handed.file.ok) return refuse(handed.file.problem);
  if (state.files.length + state.sealed.length >= mostFiles) return refuse('too-many');
  if (handed.kind === 'sealed') {
    const { by, token } = handed;
    return { ...state, sealed: [...state.sealed, { name, by, token }] };
  }
  const count = state.count + 1;
  return { ...state, count, files: [...state.files, { ...(handed.file as Sound), number: count }] };
}
