import { putBack, type Taken, takenFrom } from '../../core/notebook/undo.ts';
import { nextId } from '../../core/plan/Circle.ts';
import { type Agreement, type Idea, mostEntries, type OwnPlan } from '../../core/plan/OwnPlan.ts';

export type ListName = 'ideas' | 'agreements';

/** What was taken out last, and where it stood: it can be put back. */
export type Removed =
  | ({ readonly list: 'ideas'; readonly at: number } & Taken<Idea>)
  | ({ readonly list: 'agreements'; readonly at: number } & Taken<Agreement>);

/** What the plan page keeps: the plan, and for as long as the page stands here what someone is doing with it. */
export interface PlanState {
  readonly plan: OwnPlan;
  /** What stands in the box for a new idea. */
  readonly draft: string;
  /** "I have no more ideas": with one idea, too, one may then choose. */
  readonly isAllSaid: boolean;
  /** The entry whose fields are open. */
  readonly opened: { readonly list: ListName; readonly id: string } | undefined;
  readonly removed: Removed | undefined;
  /** Added to the invitation and never kept: it is said to those who are invited, not to the portal. */
  readonly invite: { readonly own: string; readonly withQuestion: boolean };
  /** How the invitation was handed out: to the clipboard, or marked for someone to copy. */
  readonly copied: 'copied' | 'selected' | undefined;
  /** A calendar file was just handed out. */
  readonly isSaved: boolean;
  /** What is printed. */
  readonly sheet: 'plan' | 'agenda' | 'invitation';
  /** What was said in the talk with the municipality, in own words. */
  readonly said: string;
  readonly kept: boolean;
}

export type PlanAction =
  | { readonly type: 'wrote'; readonly field: 'question' | 'signs' | 'lookBack'; readonly text: string }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'drafted'; readonly text: string }
  | { readonly type: 'added' }
  | { readonly type: 'allSaid' }
  | { readonly type: 'changedIdea'; readonly id: string; readonly change: Partial<Omit<Idea, 'id'>> }
  | { readonly type: 'agreed'; readonly what: string }
  | { readonly type: 'changedAgreement'; readonly id: string; readonly change: Partial<Omit<Agreement, 'id'>> }
  | { readonly type: 'opened'; readonly list: ListName; readonly id: string }
  | { readonly type: 'closed' }
  | { readonly type: 'removed'; readonly list: ListName; readonly id: string }
  | { readonly type: 'restored' }
  | { readonly type: 'invited'; readonly change: Partial<PlanState['invite']> }
  | { readonly type: 'copied'; readonly how: 'copied' | 'selected' }
  | { readonly type: 'saved' }
  | { readonly type: 'laidOut'; readonly sheet: PlanState['sheet'] }
  | { readonly type: 'kept'; readonly kept: boolean };

export function startPlan(plan: OwnPlan, said = ''): PlanState {
  return {
    plan: withoutBlanks(plan),
    draft: '',
    isAllSaid: false,
    opened: undefined,
    removed: undefined,
    invite: { own: '', withQuestion: false },
    copied: undefined,
    isSaved: false,
    sheet: 'plan',
    said,
    kept: true,
  };
}

export function reducePlan(state: PlanState, action: PlanAction): PlanState {
  switch (action.type) {
    case 'wrote':
      return changed(state, { [action.field]: action.text });
    case 'said':
      return { ...state, said: action.text };
    case 'drafted':
      return { ...state, draft: action.text };
    case 'allSaid':
      return { ...state, isAllSaid: true };
    case 'opened':
      return { ...state, plan: withoutBlanks(state.plan), opened: { list: action.list, id: action.id } };
    case 'closed':
      return { ...state, plan: withoutBlanks(state.plan), opened: undefined };
    case 'invited':
      return { ...state, invite: { ...state.invite, ...action.change }, copied: undefined };
    case 'copied':
      return { ...state, copied: action.how };
    case 'saved':
      return { ...state, isSaved: true };
    case 'laidOut':
      return { ...state, sheet: action.sheet };
    case 'kept':
      return { ...state, kept: action.kept };
    default:
      return reduceEntries(state, action);
  }
}

type OfEntries = Extract<
  PlanAction,
  { type: 'added' | 'changedIdea' | 'agreed' | 'changedAgreement' | 'removed' | 'restored' }
>;

function reduceEntries(state: PlanState, action: OfEntries): PlanState {
  const { ideas, agreements } = state.plan;
  switch (action.type) {
    case 'added': {
      const text = state.draft.trim();
      if (text === '' || isFull(ideas)) return state;
      const idea = { id: freeId(state, 'ideas'), text, chosen: false };
      return { ...changed(state, { ideas: [...ideas, idea] }), draft: '' };
    }
    case 'agreed': {
      if (isFull(agreements)) return state;
      const id = freeId(state, 'agreements');
      const agreement = { id, what: action.what, who: '', when: '' };
      const plan = withoutBlanks(state.plan);
      const added = changed({ ...state, plan }, { agreements: [...plan.agreements, agreement] });
      return { ...added, opened: { list: 'agreements', id } };
    }
    case 'changedIdea':
      return changed(state, { ideas: changeOne(ideas, action.id, action.change) });
    case 'changedAgreement':
      return changed(state, { agreements: changeOne(agreements, action.id, action.change) });
    case 'removed':
      return remove(state, action);
    case 'restored':
      return restore(state);
  }
}

/** Whether choosing is offered: many ideas come before one is chosen. */
export function mayChoose({ plan: { ideas }, isAllSaid }: PlanState): boolean {
  return ideas.length > 1 || ideas.some(({ chosen }) => chosen) || (isAllSaid && ideas.length > 0);
}

export function isFull(entries: readonly unknown[]): boolean {
  return entries.length >= mostEntries;
}

/** What was handed out or copied before is an old one now. */
function changed(state: PlanState, change: Partial<OwnPlan>): PlanState {
  return { ...state, plan: { ...state.plan, ...change }, copied: undefined, isSaved: false, sheet: 'plan' };
}

function changeOne<T extends Idea | Agreement>(entries: readonly T[], id: string, change: Partial<Omit<T, 'id'>>): T[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

function remove(state: PlanState, { list, id }: { list: ListName; id: string }): PlanState {
  const at = state.plan[list].findIndex((entry) => entry.id === id);
  const isOpen = state.opened?.list === list && state.opened.id === id;
  const closed = isOpen ? { ...state, opened: undefined } : state;
  const { ideas, agreements } = state.plan;
  if (list === 'ideas') {
    const left = ideas.filter((one) => one.id !== id);
    const [taken] = takenFrom(ideas, left, idOf);
    return taken ? { ...changed(closed, { ideas: left }), removed: { list, at, ...taken } } : state;
  }
  const left = agreements.filter((one) => one.id !== id);
  const [taken] = takenFrom(agreements, left, idOf);
  return taken ? { ...changed(closed, { agreements: left }), removed: { list, at, ...taken } } : state;
}

function restore(state: PlanState): PlanState {
  const { removed, plan } = state;
  if (!removed || isFull(plan[removed.list])) return state;
  const back =
    removed.list === 'ideas'
      ? { ideas: putBack(plan.ideas, [removed], idOf) }
      : { agreements: putBack(plan.agreements, [removed], idOf) };
  return { ...changed(state, back), removed: undefined };
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** An id that neither stands there nor may be put back. */
function freeId({ plan, removed }: PlanState, list: ListName): string {
  return nextId([...plan[list], ...(removed?.list === list ? [removed.entry] : [])]);
}

/** Entries in which nothing is said are no entries. */
function withoutBlanks(plan: OwnPlan): OwnPlan {
  return {
    ...plan,
    ideas: plan.ideas.filter(({ text }) => text.trim() !== ''),
    agreements: plan.agreements.filter(({ what, who, when }) => `${what}${who}${when}`.trim() !== ''),
  };
}
