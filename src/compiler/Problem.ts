/** One thing in a questionnaire that stops the build. */
export interface Problem {
  /** File within the questionnaire's folder. */
  readonly file: 'survey.json' | 'about.json';
  /** Question, panel or page name, or a path such as `title.ar`. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** Carries all problems of one questionnaire at once, so that one build shows all there is to mend. */
export class CompileError extends Error {
  readonly problems: readonly Problem[];

  constructor(id: string, problems: readonly Problem[]) {
    const lines = problems.map(
      (one) => `  questionnaires/${id}/${one.file} · ${one.where}: ${one.message}. ${one.remedy}`,
    );
    super(`Questionnaire ${id} cannot be used:\n${lines.join('\n')}`);
    this.name = 'CompileError';
    this.problems = problems;
  }
}
