import { ContentError } from './ContentError.ts';
import type { ContentProblem, Place, Words } from './ContentProblem.ts';
import { visible } from './visible.ts';

/** What is found in one file: all of it, whatever else is wrong. */
export class Findings {
  readonly file: string;
  readonly errors: ContentProblem[] = [];
  readonly warnings: ContentProblem[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Notes what stops the build. */
  refuse(place: Place, words: Words): void {
    this.errors.push(this.toProblem(place, words));
  }

  /** Notes what deserves a look. */
  warn(place: Place, words: Words): void {
    this.warnings.push(this.toProblem(place, words));
  }

  /** @throws {ContentError} with every error so far, if any */
  throwErrors(): void {
    if (this.errors.length > 0) throw new ContentError(this.errors);
  }

  private toProblem({ row, column, value }: Place, { says, remedy }: Words): ContentProblem {
    return {
      file: this.file,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column: visible(column) }),
      ...(value === undefined || value === '' ? {} : { value: visible(value) }),
      says,
      remedy,
    };
  }
}
