import { isNothing, isNumber, isSame } from './coercion.ts';
import { besideDate } from './dates.ts';

/** The operators of SurveyJS's expressions that work on an empty side as on 0 or on no words. */
export const arithmetic = {
  and: (a: unknown, b: unknown): unknown => a && b,
  or: (a: unknown, b: unknown): unknown => a || b,
  plus: add,
  minus: (a: unknown, b: unknown): unknown => rounded(a, b, (a as number) - (b as number)),
  mul: (a: unknown, b: unknown): unknown => {
    const digits = decimals(a) + decimals(b);
    const product = (a as number) * (b as number);
    return digits > 0 ? cut(product, digits) : product;
  },
  div: (a: unknown, b: unknown): unknown => (b ? (a as number) / (b as number) : null),
  mod: (a: unknown, b: unknown): unknown => (b ? (a as number) % (b as number) : null),
  power: (a: unknown, b: unknown): unknown => (a as number) ** (b as number),
};

/** The operators that say yes or no. */
export const comparisons = {
  equal: isEqual,
  notequal: (a: unknown, b: unknown, today: string): boolean => !isEqual(a, b, today),
  greater: isGreater,
  less: isLess,
  greaterorequal: (a: unknown, b: unknown, today: string): boolean => isEqual(a, b, today) || isGreater(a, b, today),
  lessorequal: (a: unknown, b: unknown, today: string): boolean => isEqual(a, b, today) || isLess(a, b, today),
  contains: (a: unknown, b: unknown): boolean => contains(a, b, true),
  notcontains: (a: unknown, b: unknown): boolean => (!a && !isNothing(b)) || contains(a, b, false),
  anyof: isAnyOf,
  noneof: (a: unknown, b: unknown): boolean => !isAnyOf(a, b),
  allof: (a: unknown, b: unknown): boolean => {
    if (!a && !isNothing(b)) return false;
    return Array.isArray(b) ? b.every((one) => contains(a, one, true)) : contains(a, b, true);
  },
};

function isEqual(left: unknown, right: unknown, today: string): boolean {
  const [a, b] = asDates(left, right, today);
  return isSame(a, b);
}

function isGreater(left: unknown, right: unknown, today: string): boolean {
  if (left === null || left === undefined || right === null || right === undefined) return false;
  const [a, b] = asDates(left, right, today);
  return (a as number) > (b as number);
}

function isLess(left: unknown, right: unknown, today: string): boolean {
  return isGreater(right, left, today);
}

function asDates(left: unknown, right: unknown, today: string): readonly [unknown, unknown] {
  return [besideDate(left, right, today), besideDate(right, left, today)];
}

function isAnyOf(left: unknown, right: unknown): boolean {
  if (isNothing(left)) return isNothing(right);
  if (isNothing(right)) return true;
  if (!Array.isArray(left)) return contains(right, left, true);
  return Array.isArray(right) ? right.some((one) => contains(left, one, true)) : contains(left, right, true);
}

/** `wanted`: false for notcontains, which is not always the opposite of contains: nothing neither has nor lacks. */
function contains(left: unknown, right: unknown, wanted: boolean): boolean {
  if (!Array.isArray(left)) {
    if (!left && left !== 0 && left !== false) return false;
    if (!right) return false;
    return String(left).toLowerCase().includes(String(right).toLowerCase()) === wanted;
  }
  if (left.length === 0) return !wanted;
  const sought = Array.isArray(right) ? right : [right];
  return sought.every((one) => left.some((other) => isSame(other, one))) === wanted;
}

/** Numbers add up; a word makes words of it; two lists become one. */
export function add(a: unknown, b: unknown): unknown {
  if (isNumber(a) && isNumber(b)) {
    // A list of one number passes for that number, and still adds up as words.
    const sum = (a as number) + (b as number);
    return typeof sum === 'number' ? rounded(a, b, sum) : sum;
  }
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (Array.isArray(a)) return addToList(a, b, (list, one) => list + one);
  if (Array.isArray(b)) return addToList(b, a, (list, one) => one + list);
  return (a as number) + (b as number);
}

function addToList(list: readonly unknown[], one: unknown, join: (list: string, one: string) => string): unknown {
  if (typeof one === 'string') return join(list.join(', '), one);
  if (typeof one !== 'number') return join(String(list), String(one));
  const numbers = list.filter((value) => typeof value === 'number');
  return [...numbers, one].reduce((total, value) => rounded(total, value, total + value), 0);
}

/** A sum or difference with as many decimals as its parts: 0.1 + 0.2 is 0.3. */
export function rounded(a: unknown, b: unknown, outcome: number): number {
  const digits = Math.max(decimals(a), decimals(b));
  return digits > 0 ? cut(outcome, digits) : outcome;
}

function decimals(value: unknown): number {
  if (!isNumber(value) || Math.floor(value as number) === value) return 0;
  return String(value).split('.')[1]?.length ?? 0;
}

function cut(value: number, digits: number): number {
  return Number.parseFloat(value.toFixed(digits));
}
