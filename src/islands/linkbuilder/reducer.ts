import { mostSaved, type SavedStart } from '../../core/links/start/SavedStart.ts';
import type { StartLink } from '../../core/links/start/StartLink.ts';
import { type BuilderContext, tidyStart } from './tidyStart.ts';

/** What can be copied: the link itself, or one of the texts around it. */
export const copied = ['link', 'mail', 'letter', 'sms'] as const;
export type CopyWhat = (typeof copied)[number];

/** What became of a press on save or delete. */
export type Keeping = 'kept' | 'gone' | 'cannot' | 'full' | 'nameless';

export interface BuilderState {
  readonly link: StartLink;
  /** The questionnaire that stands ready to be added; empty for none. */
  readonly adding: string;
  /** In which language the texts are shown, where that is not the language of the link. */
  readonly textsIn: string | undefined;
  /** As it is typed, for settings to keep. It is never part of the link. */
  readonly name: string;
  readonly saved: readonly SavedStart[];
  readonly keeping?: Keeping;
  /** A questionnaire that was just taken out, and the link as it was with it. */
  readonly gone?: { readonly id: string; readonly link: StartLink };
  /** Which text was last copied, or marked so that someone can. */
  readonly copied?: { readonly what: CopyWhat; readonly how: 'copied' | 'selected' };
}

export type BuilderAction =
  | { readonly type: 'began'; readonly preset: string }
  | { readonly type: 'changed'; readonly change: Partial<Omit<StartLink, 'questionnaires' | 'domains'>> }
  | { readonly type: 'ticked'; readonly domain: string; readonly on: boolean }
  | { readonly type: 'picked'; readonly id: string }
  | { readonly type: 'added' }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'restored' }
  | { readonly type: 'moved'; readonly id: string; readonly way: 'up' | 'down' }
  | { readonly type: 'turned'; readonly language: string }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'used'; readonly name: string }
  | { readonly type: 'stored'; readonly saved: readonly SavedStart[]; readonly keeping: Keeping }
  | { readonly type: 'copied'; readonly what: CopyWhat; readonly how: 'copied' | 'selected' };

/** Settings from which a link can be made at once: one short questionnaire, and nothing more. */
export function firstState(context: BuilderContext, language: string, saved: readonly SavedStart[]): BuilderState {
  return { link: emptyStart(context, language), adding: '', textsIn: undefined, name: '', saved };
}

/** Whatever is done, the link stays one that can be made and says what is chosen. */
export function reduceBuilder(context: BuilderContext, before: BuilderState, action: BuilderAction): BuilderState {
  const { copied: _copied, keeping: _keeping, gone, ...state } = before;
  const withLink = (link: StartLink): BuilderState => ({ ...state, link: tidyStart(context, link) });
  const { link } = state;
  switch (action.type) {
    case 'began':
      return withLink(begun(context, link, action.preset));
    case 'changed':
      // Another language for the citizen: the texts follow.
      return { ...withLink({ ...link, ...action.change }), textsIn: undefined };
    case 'ticked': {
      const others = link.domains.filter((domain) => domain !== action.domain);
      return withLink({ ...link, domains: action.on ? [...others, action.domain] : others });
    }
    case 'picked':
      return { ...state, adding: action.id };
    case 'added':
      return { ...withLink({ ...link, questionnaires: [...link.questionnaires, state.adding] }), adding: '' };
    case 'removed': {
      const others = link.questionnaires.filter((id) => id !== action.id);
      return others.length > 0
        ? { ...withLink({ ...link, questionnaires: others }), gone: { id: action.id, link } }
        : state;
    }
    case 'restored':
      return gone ? withLink(gone.link) : state;
    case 'moved':
      return withLink({ ...link, questionnaires: moved(link.questionnaires, action.id, action.way) });
    case 'turned':
      return { ...state, textsIn: context.languages.find((one) => one === action.language) };
    case 'named':
      return { ...state, name: action.name };
    case 'used': {
      const found = state.saved.find(({ name }) => name === action.name);
      return found ? { ...withLink(found.link), textsIn: undefined } : state;
    }
    case 'stored': {
      const { saved, keeping } = action;
      return { ...state, saved, keeping, name: keeping === 'kept' ? '' : state.name };
    }
    case 'copied':
      return { ...state, copied: { what: action.what, how: action.how } };
  }
}

/** The list with these settings under this name, last, in place of what had the name. Undefined when there is no room. */
export function withSaved(saved: readonly SavedStart[], one: SavedStart): SavedStart[] | undefined {
  const others = saved.filter(({ name }) => name !== one.name);
  return others.length < mostSaved ? [...others, one] : undefined;
}

function emptyStart({ questionnaires }: BuilderContext, language: string): StartLink {
  const link = {
    organisation: 0,
    occasion: undefined,
    day: '',
    route: 'full',
    domains: [],
    largePrint: false,
  } as const;
  return { ...link, language, questionnaires: questionnaires.slice(0, 1) };
}

/** Language, day and large print are of the citizen, and stay; the rest comes from the preset. */
function begun(context: BuilderContext, { language, day, largePrint }: StartLink, number: string): StartLink {
  const preset = context.presets.find((one) => one.number === number)?.link ?? emptyStart(context, language);
  return { ...preset, language, day: preset.day || day, largePrint: preset.largePrint || largePrint };
}

function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const from = ids.indexOf(id);
  const to = way === 'up' ? from - 1 : from + 1;
  const order = [...ids];
  if (from < 0 || to < 0 || to >= ids.length) return order;
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}
