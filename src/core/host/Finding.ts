/** What /controle looks at, in the order in which it is told. */
export const checks = [
  'https',
  'files',
  'headers',
  'policy',
  'added',
  'packed',
  'caching',
  'absent',
  'facts',
  'expiry',
  'keeps',
] as const;
export type Check = (typeof checks)[number];

/**
 * - good: as it should be
 * - wrong: someone who looks after the host has something to do
 * - unseen: a browser cannot see it from here
 */
export type Verdict = 'good' | 'wrong' | 'unseen';

/** One thing that is not as it should be, in the words of hosts and not of people: they search for those words. */
export interface Place {
  /** Below the root: `nl/`. */
  readonly path: string;
  /** Of a header, or `HTTP` for the status, `SHA-256` for what is in a file. */
  readonly name: string;
  /** What came; undefined where nothing did. */
  readonly value: string | undefined;
}

export interface Finding {
  readonly check: Check;
  readonly verdict: Verdict;
  /** How many were looked at, and how many of those are not right; absent where there is nothing to count. */
  readonly counted?: { readonly all: number; readonly wrong: number };
  readonly places: readonly Place[];
}
