/** How survey-core 3.1.1 sees values (`Helpers` and `Const` there), for the kinds that an answer or outcome can have. */

/** Nothing, an empty text or list, or a number that is none; 0 and false are something. */
export function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value && value !== 0 && value !== false;
}

/** The number that a value stands for, NaN when none: `"1,5"` is 1.5, `"0x10"` is 16, sixteen digits and `"2*3"` are none. */
export function toNumber(value: unknown): number {
  if (typeof value !== 'string') return parseFinite(value);
  const text = value.trim();
  if (text.startsWith('0x')) return text.length > 32 ? Number.NaN : Number.parseInt(text, 16);
  if (text === '' || (text.length > 15 && /^[0-9]+$/.test(text)) || hasOperator(text)) return Number.NaN;
  const comma = text.indexOf(',');
  return parseFinite(comma > -1 && !text.includes(',', comma + 1) ? text.replace(',', '.') : text);
}

/** Whether a value stands for a number, as a text or as itself. */
export function isNumber(value: unknown): boolean {
  return !Number.isNaN(toNumber(value));
}

function parseFinite(value: unknown): number {
  const number = Number.parseFloat(value as string);
  return Number.isFinite(Number(value)) ? number : Number.NaN;
}

function hasOperator(text: string): boolean {
  return text.lastIndexOf('-') <= 0 && text.lastIndexOf('+') <= 0 && /[*^/%]/.test(text);
}

/** What an expression makes of a text: yes and no, numbers, and words in quotes lose their quotes. */
export function asWritten(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  const lower = value.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (value.length > 1 && isQuote(value[0]) && isQuote(value.at(-1))) return value.slice(1, -1);
  if (!isNumber(value)) return value;
  // “007” keeps its form; “0”, “0.5”, “0,5” and “0x1F” are numbers.
  if (value.startsWith('0') && !value.startsWith('0x') && value.length > 1 && !/^0[.,]/.test(value)) return value;
  return toNumber(value);
}

function isQuote(letter: string | undefined): boolean {
  return letter === "'" || letter === '"';
}

/** Whether survey-core holds two values for the same: without regard to case, outer spaces, or the order of a list. */
export function isSame(left: unknown, right: unknown): boolean {
  return areEqual(left === 'undefined' ? undefined : left, right === 'undefined' ? undefined : right);
}

/** Whether a calculated value came to nothing: SurveyJS then goes on as if there were no such value. */
export function isAbsent(value: unknown): boolean {
  return areEqual(value, undefined);
}

function areEqual(x: unknown, y: unknown): boolean {
  if (x === y || isEmptyPair(x, y) || isEmptyPair(y, x)) return true;
  if (typeof x === 'string' && typeof y === 'string') return x.trim().toLowerCase() === y.trim().toLowerCase();
  if (x instanceof Date && y instanceof Date) return x.getTime() === y.getTime();
  if (isSameNumber(x, y)) return true;
  if (isNothing(x) !== isNothing(y)) return false;
  if (typeof x === 'boolean' && typeof y === 'string') return String(x) === y.toLowerCase();
  if (typeof y === 'boolean' && typeof x === 'string') return String(y) === x.toLowerCase();
  const [isXObject, isYObject] = [x instanceof Object, y instanceof Object];
  // biome-ignore lint/suspicious/noDoubleEquals: survey-core compares loosely here, and so do we
  if (!isXObject && !isYObject) return x == y;
  return Array.isArray(x) && Array.isArray(y) && areListsEqual(x, y);
}

function isEmptyPair(x: unknown, y: unknown): boolean {
  if (Array.isArray(x) && x.length === 0) return y === undefined;
  return (x === undefined || x === null) && y === '';
}

function isSameNumber(x: unknown, y: unknown): boolean {
  if (!isConvertible(x) || !isConvertible(y)) return false;
  // Without a radix: to survey-core “0x1F” is 31 here and “1e3” is 1.
  // biome-ignore lint/correctness/useParseIntRadix: see above
  const [a, b] = [x, y].map((one) => [Number.parseInt(one as string), Number.parseFloat(one as string)] as const);
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function isConvertible(value: unknown): boolean {
  return value !== undefined && value !== null && !Array.isArray(value) && !Number.isNaN(Number(value));
}

function areListsEqual(x: readonly unknown[], y: readonly unknown[]): boolean {
  if (x.length !== y.length) return false;
  const [a, b] = [[...x].sort(), [...y].sort()];
  return a.every((one, index) => areEqual(one, b[index]));
}
