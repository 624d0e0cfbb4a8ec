import type { Refusal } from '../../core/answers/Refusal.ts';
import type { Preset } from '../../core/links/start/Preset.ts';
import type { StartLink } from '../../core/links/start/StartLink.ts';
import type { StartAnswers } from '../../core/notebook/withStart.ts';

/** What can be said of who prepared a link: an organisation with or without proof, or a preset of the municipality. */
export type Sender = 'nobody' | 'named' | 'signed' | 'wrong' | 'unchecked' | 'preset';

export interface Asked {
  readonly link: StartLink;
  readonly sender: Sender;
  /** What the link says and this portal does not have. */
  readonly refused: readonly Refusal[];
  /** What becomes of what is here already. */
  readonly answers: StartAnswers;
}

/** A link changes nothing before its reader has seen what it is and said yes. */
export type StartState =
  | { readonly at: 'none'; readonly typed: string; readonly wrong: boolean }
  | { readonly at: 'broken'; readonly problem: 'damaged' | 'too-new' }
  | ({ readonly at: 'asking' } & Asked)
  | ({ readonly at: 'changing' } & Asked);

export type StartAction =
  | { readonly type: 'came'; readonly asked: Omit<Asked, 'answers'> }
  | { readonly type: 'broke'; readonly problem: 'damaged' | 'too-new' }
  | { readonly type: 'typed'; readonly typed: string }
  | { readonly type: 'lookedUp'; readonly preset: Preset | undefined }
  | { readonly type: 'opened' | 'closed' }
  | { readonly type: 'list' | 'topic'; readonly id: string; readonly on: boolean }
  | { readonly type: 'large'; readonly on: boolean }
  | { readonly type: 'answers'; readonly answers: StartAnswers };

export const startOfStart: StartState = { at: 'none', typed: '', wrong: false };

export function reduceStart(state: StartState, action: StartAction): StartState {
  switch (action.type) {
    case 'came':
      return { at: 'asking', answers: 'keep', ...action.asked };
    case 'broke':
      return { at: 'broken', problem: action.problem };
    case 'typed':
      return state.at === 'none' ? { ...state, typed: action.typed, wrong: false } : state;
    case 'lookedUp':
      return lookedUp(state, action.preset);
    default:
      return state.at === 'asking' || state.at === 'changing' ? reduceAsked(state, action) : state;
  }
}

function lookedUp(state: StartState, preset: Preset | undefined): StartState {
  if (preset) return { at: 'asking', answers: 'keep', link: preset.link, sender: 'preset', refused: [] };
  return state.at === 'none' ? { ...state, wrong: true } : state;
}

type OnAsked = Extract<StartAction, { type: 'opened' | 'closed' | 'list' | 'topic' | 'large' | 'answers' }>;

function reduceAsked(state: { readonly at: 'asking' | 'changing' } & Asked, action: OnAsked): StartState {
  const { link } = state;
  switch (action.type) {
    case 'opened':
      return { ...state, at: 'changing' };
    case 'closed':
      return { ...state, at: 'asking' };
    case 'list':
      return { ...state, link: { ...link, questionnaires: withOne(link.questionnaires, action.id, action.on) } };
    case 'topic':
      return { ...state, link: { ...link, domains: withOne(link.domains, action.id, action.on) } };
    case 'large':
      return { ...state, link: { ...link, largePrint: action.on } };
    case 'answers':
      return { ...state, answers: action.answers };
  }
}

/** What is added comes last; what stays keeps its place. */
function withOne(list: readonly string[], id: string, on: boolean): readonly string[] {
  const others = list.filter((one) => one !== id);
  if (!on) return others;
  return list.includes(id) ? list : [...list, id];
}
