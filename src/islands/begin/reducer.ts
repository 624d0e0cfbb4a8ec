import { type Draft, emptyDraft } from '../../core/finder/begin/Initiative.ts';

/** What someone fills in to begin something. It is kept nowhere, not even in this tab. */
export interface BeginState {
  readonly draft: Draft;
  /** From the first try on, what does not fit is said, and goes as soon as it does. */
  readonly tried: boolean;
  /** Which text was last copied, or marked so that someone can. */
  readonly copied?: { readonly what: CopyWhat; readonly how: 'copied' | 'selected' };
}

export type CopyWhat = 'mail' | 'row';

export type BeginAction =
  | { readonly type: 'wrote'; readonly change: Partial<Draft> }
  | { readonly type: 'tried' }
  | { readonly type: 'copied'; readonly what: CopyWhat; readonly how: 'copied' | 'selected' };

export const nothingBegun: BeginState = { draft: emptyDraft, tried: false };

export function reduceBegin(state: BeginState, action: BeginAction): BeginState {
  const { copied: _copied, ...rest } = state;
  switch (action.type) {
    case 'wrote':
      // What was copied is no longer what stands here.
      return { ...rest, draft: { ...state.draft, ...action.change } };
    case 'tried':
      return { ...rest, tried: true };
    case 'copied':
      return { ...rest, copied: { what: action.what, how: action.how } };
  }
}
