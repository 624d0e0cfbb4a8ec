import { isDay } from '../isDay.ts';
import { isSkip, type Question } from '../questionnaire/Questionnaire.ts';
import type { Refusal } from './Refusal.ts';

/** Why this value is no answer to this question; undefined when it is one. Bounds and patterns are for `faultsOf`. */
export function refusalOf(question: Question, value: unknown): Refusal['reason'] | undefined {
  switch (question.kind) {
    case 'comment':
    case 'text':
      return refusalOfWords(question.maxLength ?? 0, value);
    case 'checkbox':
      return refusalOfList(question.values, value);
    case 'boolean':
      return refusalOfOne(question.sides ?? [], value);
    case 'number':
      if (typeof value !== 'number') return 'type';
      return Number.isFinite(value) ? undefined : 'value';
    case 'date':
      if (typeof value !== 'string') return 'type';
      return isDay(value) ? undefined : 'value';
    default:
      return refusalOfOne(question.values, value);
  }
}

function refusalOfWords(maxLength: number, value: unknown): Refusal['reason'] | undefined {
  if (typeof value !== 'string') return 'type';
  if (value === '') return 'value';
  return value.length > maxLength ? 'too-long' : undefined;
}

function refusalOfOne(values: readonly unknown[], value: unknown): Refusal['reason'] | undefined {
  if (values.includes(value)) return undefined;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const isSide = typeof value === 'boolean' && values.some((one) => typeof one === 'boolean');
  return isPlain || isSide ? 'value' : 'type';
}

function refusalOfList(values: readonly unknown[], value: unknown): Refusal['reason'] | undefined {
  if (!Array.isArray(value)) return 'type';
  // Spread first: `every` would step over a hole in the list.
  const isKnown = value.length > 0 && [...value].every((one) => values.includes(one));
  if (!isKnown || new Set(value).size < value.length) return 'value';
  // A way not to answer stands alone.
  return value.length > 1 && value.some(isSkip) ? 'value' : undefined;
}
