import type { AcceptedPacked } from '../../core/file/acceptPacked.ts';

export type Received = Extract<AcceptedPacked, { ok: true }>;
export type ReceiveProblem = Extract<AcceptedPacked, { ok: false }>['problem'] | 'cannot';

/** Nothing changes on this device until its owner has typed the digits, seen what came, and said yes. */
export type ReceiveState =
  | { readonly at: 'waiting' }
  | { readonly at: 'broken'; readonly problem: ReceiveProblem }
  | {
      readonly at: 'locked';
      readonly sealed: Uint8Array<ArrayBuffer>;
      /** As it was typed. */
      readonly code: string;
      readonly busy: boolean;
      readonly wrong: boolean;
    }
  | { readonly at: 'asking'; readonly received: Received }
  | { readonly at: 'left' }
  | { readonly at: 'taken' | 'beside'; readonly kept: boolean };

export type ReceiveAction =
  | { readonly type: 'came'; readonly sealed: Uint8Array<ArrayBuffer> }
  | { readonly type: 'broke'; readonly problem: ReceiveProblem }
  | { readonly type: 'typed'; readonly code: string }
  | { readonly type: 'tried' | 'failed' | 'left' }
  | { readonly type: 'opened'; readonly received: Received }
  | { readonly type: 'took' | 'laid'; readonly kept: boolean };

export function reduceReceive(state: ReceiveState, action: ReceiveAction): ReceiveState {
  switch (action.type) {
    case 'came':
      return { at: 'locked', sealed: action.sealed, code: '', busy: false, wrong: false };
    case 'broke':
      return { at: 'broken', problem: action.problem };
    case 'typed':
      return state.at === 'locked' ? { ...state, code: action.code, wrong: false } : state;
    case 'tried':
      return state.at === 'locked' ? { ...state, busy: true, wrong: false } : state;
    case 'failed':
      return state.at === 'locked' ? { ...state, busy: false, wrong: true } : state;
    case 'opened':
      return { at: 'asking', received: action.received };
    case 'left':
      return { at: 'left' };
    case 'took':
      return { at: 'taken', kept: action.kept };
    case 'laid':
      return { at: 'beside', kept: action.kept };
  }
}
