/** One thing that a person, a link or a file sent and that was not taken over: where it stood, and why. */
export interface Refusal {
  /** Dotted path, such as `answers.self-reliance-matrix.finances_level`. */
  readonly path: string;
  readonly reason: 'unknown' | 'type' | 'value' | 'too-long';
}
