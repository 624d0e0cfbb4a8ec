import { putBack, type Taken, takenFrom } from '../../core/notebook/undo.ts';
import { type Circle, nextId, type Ring, type Tie } from '../../core/plan/Circle.ts';
import { mostEntries, whoMaxLength } from '../../core/plan/OwnPlan.ts';
import { nameOf } from '../../core/plan/tieWords.ts';
import { type Text, toText } from '../../core/text.ts';

/** What the page keeps while someone draws their circle; `circle` alone goes into the notebook. */
export interface CircleState {
  readonly circle: Circle;
  /** Who is about to be added. */
  readonly draft: Draft;
  /** Someone pressed "add" before there was a name. */
  readonly isNameless: boolean;
  /** People whose fields are unfolded. */
  readonly opened: readonly string[];
  /** Who is chosen in the picture. */
  readonly chosen?: string | undefined;
  /** Who was just taken away, and from where in the list. */
  readonly removed?: (Taken<Tie> & { readonly at: number }) | undefined;
  /** Who is held in the picture, and where. */
  readonly held?: { readonly id: string; readonly x: number; readonly y: number } | undefined;
  /** What was done last, for those who do not see it. */
  readonly said?: Text | undefined;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
}

export type Draft = Pick<Tie, 'name' | 'kind' | 'ring'>;
export type TieChange = Partial<Omit<Tie, 'id' | 'ring'>>;

export type CircleAction =
  | { readonly type: 'drafted'; readonly draft: Partial<Draft> }
  | { readonly type: 'added' }
  | { readonly type: 'changed'; readonly id: string; readonly change: TieChange }
  | { readonly type: 'moved'; readonly id: string; readonly ring: number }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'restored' }
  | { readonly type: 'opened'; readonly id: string; readonly on: boolean }
  | { readonly type: 'chose'; readonly id: string }
  | { readonly type: 'held'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly type: 'letGo' }
  | { readonly type: 'kept'; readonly kept: boolean };

const emptyDraft: Draft = { name: '', kind: 'other', ring: 2 };

/** The page as it opens. */
export function startCircle(circle: Circle): CircleState {
  return { circle, draft: emptyDraft, isNameless: false, opened: [], kept: true };
}

/** Whether nobody else fits in. */
export const isFull = ({ circle }: Pick<CircleState, 'circle'>): boolean => circle.length >= mostEntries;

export function reduceCircle(state: CircleState, action: CircleAction): CircleState {
  switch (action.type) {
    case 'drafted': {
      const draft = { ...state.draft, ...action.draft };
      return { ...state, draft, isNameless: state.isNameless && draft.name.trim() === '' };
    }
    case 'added':
      return add(state);
    case 'changed':
      return { ...state, circle: change(state.circle, action.id, clip(action.change)) };
    case 'moved':
      return move(state, action.id, action.ring);
    case 'removed':
      return remove(state, action.id);
    case 'restored':
      return restore(state);
    case 'opened': {
      const others = state.opened.filter((id) => id !== action.id);
      return { ...state, opened: action.on ? [...others, action.id] : others };
    }
    case 'chose':
      return action.id === state.chosen ? state : { ...state, chosen: action.id };
    case 'held': {
      const { id, x, y } = action;
      return { ...state, chosen: id, held: { id, x, y } };
    }
    case 'letGo':
      return { ...state, held: undefined };
    case 'kept':
      return { ...state, kept: action.kept };
  }
}

function add(state: CircleState): CircleState {
  const { draft, circle, removed } = state;
  const name = draft.name.trim().slice(0, whoMaxLength);
  if (name === '') return { ...state, isNameless: true };
  if (isFull(state)) return state;
  // Who was taken away may still come back, with the id that they had.
  const id = nextId(removed ? [...circle, removed.entry] : circle);
  const tie: Tie = { id, ...draft, name, gives: [], gets: [], ask: false };
  return {
    ...state,
    circle: [...circle, tie],
    draft: { ...emptyDraft, kind: draft.kind, ring: draft.ring },
    isNameless: false,
    chosen: id,
    said: toText('circle:said.added', { name: nameOf(tie), ring: ringText(tie.ring) }),
  };
}

function move(state: CircleState, id: string, wanted: number): CircleState {
  const ring = Math.min(Math.max(wanted, 1), 3) as Ring;
  const tie = state.circle.find((one) => one.id === id);
  if (!tie || tie.ring === ring) return { ...state, held: undefined };
  return {
    ...state,
    circle: change(state.circle, id, { ring }),
    chosen: id,
    held: undefined,
    said: toText('circle:said.moved', { name: nameOf(tie), ring: ringText(ring) }),
  };
}

function remove(state: CircleState, id: string): CircleState {
  const at = state.circle.findIndex((tie) => tie.id === id);
  const circle = state.circle.filter((tie) => tie.id !== id);
  const [taken] = takenFrom(state.circle, circle, idOf);
  if (!taken) return state;
  return {
    ...state,
    circle,
    opened: state.opened.filter((one) => one !== id),
    chosen: undefined,
    held: undefined,
    removed: { ...taken, at },
    said: undefined,
  };
}

function restore(state: CircleState): CircleState {
  const { removed, circle } = state;
  if (!removed || isFull(state)) return state;
  return {
    ...state,
    circle: putBack(circle, [removed], idOf),
    chosen: removed.entry.id,
    removed: undefined,
    said: toText('circle:said.restored', { name: nameOf(removed.entry) }),
  };
}

const idOf = ({ id }: Tie): string => id;

function change(circle: Circle, id: string, changed: Partial<Omit<Tie, 'id'>>): Circle {
  return circle.map((tie) => (tie.id === id ? { ...tie, ...changed } : tie));
}

function clip(changed: TieChange): TieChange {
  return changed.name === undefined ? changed : { ...changed, name: changed.name.slice(0, whoMaxLength) };
}

const ringText = (ring: Ring): Text => toText(`circle:ring.${ring}`);
