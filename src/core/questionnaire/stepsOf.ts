import type { LifeDomain } from '../domains.ts';
import type { Questionnaire } from './Questionnaire.ts';

/** The life domains that a questionnaire asks about, in its own order. */
export function domainsOf({ questions }: Questionnaire): LifeDomain[] {
  return [...new Set(questions.map(({ domain }) => domain))];
}

/**
 * The screens to walk through, by number, in the person's own order of domains; the screens of one domain stay
 * together. A questionnaire about one domain alone needs no choice: all its screens are walked.
 */
export function stepsOf(questionnaire: Questionnaire, chosen: readonly LifeDomain[]): number[] {
  const asked = domainsOf(questionnaire);
  const wanted = asked.length === 1 ? asked : chosen.filter((domain) => asked.includes(domain));
  const screens = wanted.flatMap((domain) =>
    questionnaire.questions.filter((question) => question.domain === domain).map((question) => question.screen),
  );
  return [...new Set(screens)];
}

/** The first step (from 1) at which no level was given yet; 0 when all are answered, or none is. */
export function stepToGoOn(
  questionnaire: Questionnaire,
  steps: readonly number[],
  answered: readonly string[],
): number {
  const asks = questionnaire.questions.filter(({ role, screen }) => role === 'level' && steps.includes(screen));
  const open = asks.filter(({ name }) => !answered.includes(name)).map(({ screen }) => screen);
  if (open.length === asks.length) return 0;
  return steps.findIndex((screen) => open.includes(screen)) + 1;
}
