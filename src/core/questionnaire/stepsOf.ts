import type { LifeDomain } from '../domains.ts';
import type { Question, Questionnaire, Role } from './Questionnaire.ts';

/** The life domains that a questionnaire asks about, in its own order. */
export function domainsOf({ questions }: Questionnaire): LifeDomain[] {
  return [...new Set(questions.map(({ domain }) => domain))];
}

/**
 * Whether a person first chooses topics: only where levels are asked about several domains, as in the matrix. Every other
 * questionnaire is walked whole, and whatever is answered there counts.
 */
export function asksTopics(questionnaire: Questionnaire): boolean {
  return domainsOf(questionnaire).length > 1 && questionnaire.questions.some(({ role }) => role === 'level');
}

/** The questions whose answers count: where topics are chosen first, only those on a chosen one. */
export function countedQuestions(questionnaire: Questionnaire, chosen: readonly LifeDomain[]): readonly Question[] {
  if (!asksTopics(questionnaire)) return questionnaire.questions;
  return questionnaire.questions.filter(({ domain }) => chosen.includes(domain));
}

/**
 * The screens to walk through, by number. Where topics are chosen first: in the person's own order of domains, and the
 * screens of one domain stay together. Elsewhere all of them, as they come. A screen is left out when none of its
 * questions is among those that are `visible`.
 */
export function stepsOf(
  questionnaire: Questionnaire,
  chosen: readonly LifeDomain[],
  visible = questionnaire.questions,
): number[] {
  const walked = asksTopics(questionnaire)
    ? chosen.flatMap((domain) => visible.filter((question) => question.domain === domain))
    : visible;
  return [...new Set(walked.map(({ screen }) => screen))];
}

/** Roles of the question that a screen is about; the others ask on about its answer. */
const leading: readonly Role[] = ['level', 'felt', 'strength'];

/** The first step (from 1) at which no such question was answered yet; 0 when all are answered, or none is. */
export function stepToGoOn(
  questionnaire: Questionnaire,
  steps: readonly number[],
  answered: readonly string[],
): number {
  const asks = questionnaire.questions.filter(({ role, screen }) => leading.includes(role) && steps.includes(screen));
  const open = asks.filter(({ name }) => !answered.includes(name)).map(({ screen }) => screen);
  if (open.length === asks.length) return 0;
  return steps.findIndex((screen) => open.includes(screen)) + 1;
}
