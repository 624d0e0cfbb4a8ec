import { isLifeDomain, type LifeDomain } from '../domains.ts';
import type { StartLink } from '../links/start/StartLink.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { asksTopics, domainsOf } from '../questionnaire/stepsOf.ts';
import { emptyNotebook, type Notebook } from './Notebook.ts';

/** What becomes of what someone filled in before. */
export const startAnswers = ['keep', 'replace'] as const;
export type StartAnswers = (typeof startAnswers)[number];

/**
 * The notebook once its person said yes to what was prepared. With `keep` nothing that they put in goes, and their own
 * topics come after those of the link; with `replace` it begins empty. A link that names no topics chooses all of them for
 * the full route, and leaves them to the person for the short one.
 */
export function withStart(
  questionnaires: readonly Questionnaire[],
  notebook: Notebook,
  link: StartLink,
  answers: StartAnswers,
): Notebook {
  const before = answers === 'keep' ? notebook : emptyNotebook(link.language);
  const { language, questionnaires: ids, organisation, day, largePrint } = link;
  return {
    ...before,
    language,
    domains: [...new Set([...topicsOf(questionnaires, link), ...before.domains])],
    prepared: { questionnaires: ids, organisation, day, largePrint },
  };
}

function topicsOf(questionnaires: readonly Questionnaire[], link: StartLink): readonly LifeDomain[] {
  const asking = questionnaires.filter((one) => link.questionnaires.includes(one.id) && asksTopics(one));
  const asked = asking.flatMap(domainsOf);
  const named = link.domains.filter(isLifeDomain);
  if (named.length > 0) return named.filter((domain) => asked.includes(domain));
  return link.route === 'full' ? asked : [];
}
