/** Path to the beginning of the SHA-256 of what is in it. Paths from the root of the build, as they are asked for: `nl/`. */
export type Files = Readonly<Record<string, string>>;

/** What a browser keeps of a build, so that it works without a network. Written into the worker by `build/serviceWorker.ts`. */
export interface FileList {
  /** Programs, fonts, and the pages that belong to no language or are needed in each. */
  readonly shell: Files;
  /** The pages of each language. */
  readonly languages: Readonly<Record<string, Files>>;
  /** For each language, the page that says that there is no connection. */
  readonly noLine: Readonly<Record<string, string>>;
}
