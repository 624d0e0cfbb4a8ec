import type { AcceptedFile } from '../../core/file/acceptFile.ts';

type Sound = Extract<AcceptedFile, { ok: true }>;
type Broken = Extract<AcceptedFile, { ok: false }>;

/** Opening a file changes nothing until its owner has seen what is in it and said yes. */
export type OpenState =
  | { readonly at: 'choosing'; readonly problem?: Broken }
  | { readonly at: 'asking'; readonly file: Sound }
  | { readonly at: 'taken'; readonly kept: boolean }
  /** It lies beside what is in this tab, which stays as it is. */
  | { readonly at: 'beside'; readonly kept: boolean };

export type OpenAction =
  | { readonly type: 'read'; readonly file: AcceptedFile }
  | { readonly type: 'left' }
  | { readonly type: 'took'; readonly kept: boolean }
  | { readonly type: 'laid'; readonly kept: boolean };

export function reduceOpen(_state: OpenState, action: OpenAction): OpenState {
  switch (action.type) {
    case 'read':
      return action.file.ok ? { at: 'asking', file: action.file } : { at: 'choosing', problem: action.file };
    case 'left':
      return { at: 'choosing' };
    case 'took':
      return { at: 'taken', kept: action.kept };
    case 'laid':
      return { at: 'beside', kept: action.kept };
  }
}
