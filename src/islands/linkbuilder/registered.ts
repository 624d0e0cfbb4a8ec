import { type RegistryLine, readRegistry } from '../../core/links/Registry.ts';
import type { BuilderContext } from './tidyStart.ts';

/** Of all this, what has a number that every portal shares: a link can name nothing else. */
export function registered(context: BuilderContext, lines: readonly RegistryLine[]): BuilderContext {
  const registry = readRegistry(lines);
  const within = (list: string, ids: readonly string[]) => ids.filter((id) => registry.listOf(list).includes(id));
  const questionnaires = within('questionnaire', context.questionnaires);
  return {
    ...context,
    languages: within('language', context.languages),
    questionnaires,
    asking: within('questionnaire', context.asking),
    topics: within('domain', context.topics),
    // Half of what a number asks would be something else.
    presets: context.presets.filter(({ link }) => link.questionnaires.every((id) => questionnaires.includes(id))),
  };
}
