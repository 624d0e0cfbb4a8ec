import type { AcceptedReceived } from '../../core/file/share/acceptReceived.ts';
import type { findingProblems } from '../../export/opening/findKeepFile.ts';

/** A paper for each person at a large table; and what an old device still draws. */
export const mostFiles = 8;

type Sound = Extract<AcceptedReceived, { ok: true }>;
export type ReceivedProblem =
  | Extract<AcceptedReceived, { ok: false }>['problem']
  | (typeof findingProblems)[number]
  | 'unread'
  | 'too-many';

/** What lies open; its number stays its own as long as the page stands there. */
export type ReceivedFile = Sound & { readonly number: number };

/** A file that was not opened, under the name that it came with; empty for what was pasted. */
export interface Problem {
  readonly name: string;
  readonly problem: ReceivedProblem;
}

/** A file of which nobody can say more before its digits are there. */
interface SealedOne {
  readonly name: string;
  readonly token: string;
}

export interface ReceivedState {
  readonly files: readonly ReceivedFile[];
  /** Waiting for their digits; the first is asked about. */
  readonly sealed: readonly SealedOne[];
  readonly isBusy: boolean;
  readonly fault: 'digits' | 'sealed' | undefined;
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
  problems: [],
  pair: [undefined, undefined],
  count: 0,
};

/** What was found in one file that was handed in. */
export type Handed = { readonly name: string } & (
  | { readonly kind: 'sealed'; readonly token: string }
  | {
      readonly kind: 'read';
      readonly file: AcceptedReceived | { readonly ok: false; readonly problem: ReceivedProblem };
    }
);

export type ReceivedAction =
  | { readonly type: 'handed'; readonly all: readonly Handed[] }
  | { readonly type: 'tried' }
  | { readonly type: 'staysSealed'; readonly fault: 'digits' | 'sealed' }
  | { readonly type: 'unsealed'; readonly file: AcceptedReceived }
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
      return { ...state, isBusy: true, fault: undefined };
    case 'staysSealed':
      return { ...state, isBusy: false, fault: action.fault };
    case 'unsealed': {
      const [first, ...sealed] = state.sealed;
      const rest = { ...state, sealed, isBusy: false, fault: undefined, problems: [] };
      return take(rest, { kind: 'read', name: first?.name ?? '', file: action.file });
    }
    case 'leftSealed':
      return { ...state, sealed: state.sealed.slice(1), isBusy: false, fault: undefined };
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
  if (handed.kind === 'sealed') return { ...state, sealed: [...state.sealed, { name, token: handed.token }] };
  const count = state.count + 1;
  return { ...state, count, files: [...state.files, { ...(handed.file as Sound), number: count }] };
}
