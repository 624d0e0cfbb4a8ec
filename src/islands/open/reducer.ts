import type { AcceptedFile, FileProblem } from '../../core/file/acceptFile.ts';
import type { findingProblems } from '../../export/opening/findKeepFile.ts';

export type Sound = Extract<AcceptedFile, { ok: true }>;

/** Why nothing was opened, and where in the file it goes wrong, where that is known. */
export interface Refused {
  readonly ok: false;
  readonly problem: FileProblem | (typeof findingProblems)[number] | 'shared' | 'unread' | 'for-organisation';
  readonly where?: string;
}

/** Opening a file changes nothing until its owner has seen what is in it and said yes. */
export type OpenState =
  | { readonly at: 'choosing'; readonly problem?: Refused }
  /** Nobody knows what is in it, not even whether it is sound, before the digits are there. */
  | { readonly at: 'sealed'; readonly token: string; readonly isBusy: boolean; readonly problem?: 'digits' | 'sealed' }
  | { readonly at: 'asking'; readonly file: Sound }
  | { readonly at: 'taken'; readonly kept: boolean }
  /** It lies beside what is in this tab, which stays as it is. */
  | { readonly at: 'beside'; readonly kept: boolean };

export type OpenAction =
  | { readonly type: 'read'; readonly file: Sound | Refused }
  | { readonly type: 'foundSealed'; readonly token: string }
  | { readonly type: 'tried' }
  | { readonly type: 'staysSealed'; readonly problem: 'digits' | 'sealed' }
  | { readonly type: 'left' }
  | { readonly type: 'took'; readonly kept: boolean }
  | { readonly type: 'laid'; readonly kept: boolean };

export function reduceOpen(state: OpenState, action: OpenAction): OpenState {
  switch (action.type) {
    case 'read':
      return action.file.ok ? { at: 'asking', file: action.file } : { at: 'choosing', problem: action.file };
    case 'foundSealed':
      return { at: 'sealed', token: action.token, isBusy: false };
    case 'tried':
      return state.at === 'sealed' ? { at: 'sealed', token: state.token, isBusy: true } : state;
    case 'staysSealed':
      return state.at === 'sealed' ? { ...state, isBusy: false, problem: action.problem } : state;
    case 'left':
      return { at: 'choosing' };
    case 'took':
      return { at: 'taken', kept: action.kept };
    case 'laid':
      return { at: 'beside', kept: action.kept };
  }
}
