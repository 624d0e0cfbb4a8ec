/** What a start link leaves behind once its person said yes: settings, and nothing about the person. */
export interface Prepared {
  /** Ids of questionnaires, in the order in which they were prepared. */
  readonly questionnaires: readonly string[];
  /** Code of the organisation that the link names; 0 for none. */
  readonly organisation: number;
  /** ISO day of the conversation, or empty. */
  readonly day: string;
  /** Shown in larger letters. */
  readonly largePrint: boolean;
}

/** Nobody prepared anything. */
export const emptyPrepared: Prepared = { questionnaires: [], organisation: 0, day: '', largePrint: false };
