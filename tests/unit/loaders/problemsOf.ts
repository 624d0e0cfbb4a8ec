import { ContentError } from '../../../src/loaders/ContentError.ts';
import type { ContentProblem } from '../../../src/loaders/ContentProblem.ts';

/** The problems that something refuses content with; none when it takes it. */
export function problemsOf(read: () => unknown): readonly ContentProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What a test says of a problem: where it is, and in Dutch what is wrong and what to do. */
export function spoken({ row, column, says, remedy }: ContentProblem): string {
  return `${row ?? '-'} ${column ?? '-'}: ${says.nl} ${remedy.nl}`;
}
