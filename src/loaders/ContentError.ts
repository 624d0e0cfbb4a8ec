/** All problems of one content file at once. In Dutch: its readers keep a municipality's list up to date. */
export class ContentError extends Error {
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} kan niet worden gebruikt:\n${problems.map((one) => `  ${one}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
