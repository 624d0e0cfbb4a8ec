import { readFileSync } from 'node:fs';

/** One input that broke something once, or is made to. */
export interface Crash {
  /** What it did, or tries to do. */
  readonly what: string;
  /** The input as it came; for a kind that is a file, its whole text. */
  readonly input: string;
}

/** The inputs of one kind that are kept, from `tests/fuzz/crashes/<kind>.json`; each is replayed as a test. */
export function crashesOf(kind: string): readonly Crash[] {
  return JSON.parse(readFileSync(`tests/fuzz/crashes/${kind}.json`, 'utf8'));
}
