import { isNumber, toNumber } from './coercion.ts';
import type { Condition, Evaluate, Values } from './condition.ts';
import { isMet } from './condition.ts';
import type { Question, Questionnaire, RequiredGroup } from './Questionnaire.ts';
import { visibleQuestions } from './visibleQuestions.ts';

/** What an answer is held against: the bounds of the input itself, and SurveyJS's validators. */
export type Check =
  | { readonly check: 'least' | 'most'; readonly than: number | string }
  | { readonly check: 'step'; readonly by: number }
  /** The pattern is survey-core's own, written into the plan at build. */
  | { readonly check: 'email'; readonly pattern: string; readonly ofInput?: true }
  | { readonly check: 'numeric'; readonly min?: number; readonly max?: number }
  | { readonly check: 'length'; readonly min?: number; readonly max?: number; readonly noDigits?: true }
  | { readonly check: 'pattern'; readonly pattern: string; readonly anyCase?: true }
  | { readonly check: 'condition'; readonly holds: Condition };

/** No words may be longer, whoever asks for them: they travel in files and on paper, and a pattern is tried on them. */
export const longestAnswer = 2000;

/** A question that must be answered and is not. */
export type Fault = 'required' | number;

/** Whether an answer may be changed now; one that may not still counts. */
export function isEnabled({ enabledIf }: Question | RequiredGroup, values: Values, evaluate?: Evaluate): boolean {
  return !enabledIf || isMet(enabledIf, values, evaluate);
}

/** Whether the question asks for an answer now. */
export function isRequired({ requiredIf }: Question | RequiredGroup, values: Values, evaluate?: Evaluate): boolean {
  return requiredIf === true || (requiredIf !== undefined && isMet(requiredIf, values, evaluate));
}

/**
 * What is wrong with the answer to a visible question: `required`, or the numbers of its checks that fail. What may not
 * be changed is not held against anyone, and validators wait until the input itself is right, as in SurveyJS.
 */
export function faultsOf(question: Question, values: Values, evaluate?: Evaluate): Fault[] {
  if (!isEnabled(question, values, evaluate)) return [];
  const answer = values[question.name];
  const checks = question.checks ?? [];
  const fails = (of: 'input' | 'validator'): number[] =>
    checks.flatMap((check, index) =>
      isOfInput(check) === (of === 'input') && !passes(check, answer, values, evaluate) ? [index] : [],
    );
  const isMissing = isUnanswered(answer) && isRequired(question, values, evaluate);
  const faults: Fault[] = [...(isMissing ? (['required'] as const) : []), ...fails('input')];
  return faults.length > 0 ? faults : fails('validator');
}

/** The panels and pages of which one question at least must be answered, and none is. */
export function emptyGroups(questionnaire: Questionnaire, values: Values, evaluate?: Evaluate): RequiredGroup[] {
  const visible = visibleQuestions(questionnaire, values, evaluate).map(({ name }) => name);
  return (questionnaire.groups ?? []).filter((group) => {
    const asked = group.questions.filter((name) => visible.includes(name));
    if (asked.length === 0 || !isEnabled(group, values, evaluate) || !isRequired(group, values, evaluate)) return false;
    return asked.every((name) => isUnanswered(values[name]));
  });
}

/** Spaces alone are no answer. */
function isUnanswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === undefined || (Array.isArray(answer) && answer.length === 0);
}

function isOfInput(check: Check): boolean {
  return ['least', 'most', 'step'].includes(check.check) || (check.check === 'email' && check.ofInput === true);
}

function passes(check: Check, answer: unknown, values: Values, evaluate: Evaluate | undefined): boolean {
  if (check.check === 'condition') return isMet(check.holds, values, evaluate);
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) return true;
  const isBlank = isUnanswered(answer);
  switch (check.check) {
    case 'least':
      return isBlank || (answer as string) >= check.than;
    case 'most':
      return isBlank || (answer as string) <= check.than;
    case 'step':
      return isBlank || isOnStep(toNumber(answer), check.by);
    case 'email':
      return hasForm(String(answer), { ...check, anyCase: true });
    case 'numeric':
      return isBlank || isInRange(answer, check.min, check.max);
    case 'length':
      return isBlank || hasLength(String(answer), check);
    case 'pattern':
      return isBlank || hasForm(String(answer), check);
  }
}

function isInRange(answer: unknown, min = -Infinity, max = Infinity): boolean {
  return isNumber(answer) && toNumber(answer) >= min && toNumber(answer) <= max;
}

function hasLength(
  words: string,
  { min = 0, max = Infinity, noDigits }: { min?: number; max?: number; noDigits?: true },
) {
  return words.length >= min && words.length <= max && !(noDigits && /\d+$/.test(words));
}

/** Longer ones are not tried: it is the build that knows how quick a pattern is, up to here. */
function hasForm(words: string, { pattern, anyCase }: { pattern: string; anyCase?: true }): boolean {
  return words.length <= longestAnswer && new RegExp(pattern, anyCase ? 'i' : '').test(words);
}

/** As survey-core does: both are made whole by the same power of ten, to keep 0.3 on the steps of 0.1. */
function isOnStep(value: number, step: number): boolean {
  let scale = 1;
  const isWhole = (one: number) => Math.round(one * scale) / scale === one;
  while (!(isWhole(step) && isWhole(value)) && scale < 1_000_000) scale *= 10;
  const whole = Math.round(step * scale);
  return whole <= 0 || Math.round(value * scale) % whole === 0;
}
