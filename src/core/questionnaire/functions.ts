import { isNumber, toNumber } from './coercion.ts';
import { dayFrom, difference, toDate } from './dates.ts';
import { rounded } from './operators.ts';

type Arguments = readonly unknown[];

/** The functions of SurveyJS that an expression may call; any other is refused by the compiler, by name. */
export const functions = {
  iif: (given: Arguments): unknown => (given.length < 2 ? null : given[0] ? given[1] : given[2]),
  sum: (given: Arguments): unknown => sumOf(flatten(given)),
  avg: (given: Arguments): unknown => {
    const all = flatten(given);
    return all.length > 0 ? (sumOf(all) as number) / all.length : 0;
  },
  min: (given: Arguments): unknown => flatten(given).reduce(smallest, undefined),
  max: (given: Arguments): unknown => flatten(given).reduce(largest, undefined),
  count: (given: Arguments): unknown => flatten(given).length,
  today: (given: Arguments, today: string): unknown =>
    given.length === 1 ? dayFrom(today, given[0]) : toDate(undefined, today),
  age: (given: Arguments, today: string): unknown =>
    given[0] ? difference(given[0], undefined, ageUnit(given[1]), today) : null,
  dateDiff: (given: Arguments, today: string): unknown =>
    given[0] && given[1] ? difference(given[0], given[1], given[2] || 'days', today) : null,
};

export type FunctionName = keyof typeof functions;

/** age() knows days, which lie between two dates and not here, months, and years for anything else. */
function ageUnit(unit: unknown): unknown {
  return unit === 'days' || unit === 'months' ? unit : 'years';
}

/** All arguments in one list, without what is absent, numbers in words as numbers. */
function flatten(values: readonly unknown[]): unknown[] {
  return values.flatMap((value) => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return flatten(value);
    return [isNumber(value) ? toNumber(value) : value];
  });
}

/** A word among the numbers makes words of the whole; survey-core does so too, or breaks off where one has decimals. */
function sumOf(values: readonly unknown[]): unknown {
  return values.reduce<unknown>((total, value) => {
    const next = (total as number) + (value as number);
    return typeof next === 'number' ? rounded(total, value, next) : next;
  }, 0);
}

function smallest(best: unknown, value: unknown): unknown {
  return best === undefined || (best as number) > (value as number) ? value : best;
}

function largest(best: unknown, value: unknown): unknown {
  return best === undefined || (best as number) < (value as number) ? value : best;
}
