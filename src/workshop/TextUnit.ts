/** One text of the portal that has to be said in every language, with what a translator needs to know of it. */
export interface TextUnit {
  /** Where it stands, without positions: `locales/home#title`, `questionnaires/contact/survey#pages.family.title`. */
  readonly id: string;
  /** From the root of the project, or from the folder of the municipality. */
  readonly file: string;
  /** In Dutch, which decides. */
  readonly source: string;
  /** In English, to understand it by; empty where that has none. */
  readonly english: string;
  /** In the language asked for; undefined where it is missing. */
  readonly target: string | undefined;
  /** How many characters it may have, where that is limited. */
  readonly limit?: number;
  /** Who looked at it: a name, `nobody`, or undefined where none is kept of this kind of text. */
  readonly review: string | undefined;
}

/** Texts by id, as a translator hands them back. */
export type Handed = ReadonlyMap<string, string>;

/** A file with text, as it is and as it becomes. */
export interface TextFile {
  /** Whole path. */
  readonly path: string;
  readonly units: readonly TextUnit[];
  /** The file with these texts put in; the same, byte for byte, when nothing differs. */
  readonly write: (handed: Handed) => string;
}
