import type { ContentProblem } from './ContentProblem.ts';
import { sayProblems } from './sayProblems.ts';

/** All problems of a municipality's content at once, whatever files they are in: one build shows all there is to mend. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const [nl, en] =
      problems.length === 1
        ? ['er is 1 fout', 'there is 1 error']
        : [`er zijn ${problems.length} fouten`, `there are ${problems.length} errors`];
    super(
      `De gegevens kunnen nog niet worden gebruikt: ${nl}.\nThe content cannot be used yet: ${en}.\n\n${sayProblems(problems)}`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}
