import { isSafePattern } from 'redos-detector';

/** Why a pattern is not taken, and what to write in its place. */
export interface PatternRefusal {
  readonly message: string;
  readonly remedy: string;
}

/** In signs. Who needs more can write two checks. */
const longestPattern = 200;
/**
 * How many ways through a pattern there may be for one answer, and how long that is looked for. By steps and not by time, so
 * that a pattern is taken on every machine or on none.
 */
const judging = { maxScore: 100, maxSteps: 1000, timeout: Infinity };

const simpler = 'Leave it out, or write a second regex validator';

/**
 * Whether a pattern could hold up the page of who fills in: one that has very many ways to fail on one answer is tried in
 * all of them. It is refused unless it is sure to be quick. Behind it stands that no answer is longer than `longestAnswer`.
 */
export function refusalOfPattern(pattern: string, anyCase: boolean): PatternRefusal | undefined {
  if (pattern.length > longestPattern)
    return { message: `the pattern has more than ${longestPattern} signs`, remedy: 'Make two regex validators of it' };
  try {
    new RegExp(pattern);
  } catch (error) {
    return { message: `the pattern cannot be read: ${(error as Error).message}`, remedy: 'Mend the regex' };
  }
  const part = unjudged(pattern);
  if (part) return { message: `the pattern has ${part}, of which nobody can say how slow it is`, remedy: simpler };
  if (isQuick(pattern, anyCase)) return undefined;
  return {
    message: 'the pattern can hold up the page: there are too many ways to try it on one answer',
    remedy:
      'Begin it with ^, end it with $, repeat no group that has a repeat in it, and let no two repeats in a row take the same signs; [0-9]{1,9} is better than [0-9]+',
  };
}

/** What the judging below leaves out, or what costs more than its ways tell. */
function unjudged(pattern: string): string | undefined {
  const parts = pattern.match(/\\[\s\S]|\[(?:\\[\s\S]|[^\\\]])*\]|[\s\S]/g) ?? [];
  if (parts.some((part) => /^\\[1-9k]/.test(part))) return 'a reference to an earlier group';
  const bare = parts.map((part) => (part.length > 1 ? '.' : part)).join('');
  if (/\(\?<[=!]/.test(bare)) return 'a look behind';
  // Signs and choices alone: a repeat in it would be run again from each place in the answer.
  const rest = bare.replaceAll(/\(\?[=!][^()*+?{]*\)/g, '');
  return /\(\?[=!]/.test(rest) ? 'a look ahead with a repeat or a group in it' : undefined;
}

function isQuick(pattern: string, anyCase: boolean): boolean {
  try {
    return isSafePattern(pattern, { ...judging, caseInsensitive: anyCase }).safe;
  } catch {
    // Named groups, flags within and other writings that the judge cannot read.
    return false;
  }
}
