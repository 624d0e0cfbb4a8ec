import { isTalkDay } from '../../core/links/start/isTalkDay.ts';
import type { Preset } from '../../core/links/start/Preset.ts';
import { occasions, type StartLink } from '../../core/links/start/StartLink.ts';

/** What a link made here can name. */
export interface BuilderContext {
  readonly languages: readonly string[];
  /** Codes of the organisations in the municipality's file. */
  readonly organisations: readonly number[];
  /** Those that have a number in the registry, in the order in which they are offered. */
  readonly questionnaires: readonly string[];
  /** Those of them in which topics are chosen first. */
  readonly asking: readonly string[];
  /** The topics of these. */
  readonly topics: readonly string[];
  readonly presets: readonly Preset[];
}

/** Whether the questions of this link include a choice of topics. */
export function hasTopics({ asking }: BuilderContext, { questionnaires }: StartLink): boolean {
  return questionnaires.some((id) => asking.includes(id));
}

/** These settings less whatever a link cannot say, or would say of nothing. At least one questionnaire is left. */
export function tidyStart(context: BuilderContext, link: StartLink): StartLink {
  const { languages, organisations, questionnaires, topics } = context;
  const chosen = [...new Set(link.questionnaires)].filter((id) => questionnaires.includes(id));
  const tidied: StartLink = {
    language: languages.includes(link.language) ? link.language : (languages[0] ?? link.language),
    organisation: organisations.includes(link.organisation) ? link.organisation : 0,
    occasion: occasions.find((one) => one === link.occasion),
    day: isTalkDay(link.day) ? link.day : '',
    questionnaires: chosen.length > 0 ? chosen : questionnaires.slice(0, 1),
    route: link.route === 'short' ? 'short' : 'full',
    domains: topics.filter((topic) => link.domains.includes(topic)),
    largePrint: link.largePrint,
  };
  return hasTopics(context, tidied) ? tidied : { ...tidied, route: 'full', domains: [] };
}

/**
 * The preset of the municipality that asks the same: with its number someone comes to the same questions. The language is
 * chosen where the number is typed; day and large print are not in it, unless they are the preset's own.
 */
export function presetOf(context: BuilderContext, link: StartLink): Preset | undefined {
  const keyOf = (one: StartLink) => {
    const { organisation, occasion = '', questionnaires, route, domains } = tidyStart(context, one);
    return JSON.stringify([organisation, occasion, questionnaires, route, domains]);
  };
  return context.presets.find((preset) => keyOf(preset.link) === keyOf(link));
}
