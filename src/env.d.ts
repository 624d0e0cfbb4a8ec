/** Written into the code by the build (astro.config.ts). */
interface ImportMetaEnv {
  /** What the build is for: a kiosk keeps no files. */
  readonly PORTAL_PROFILE?: 'home' | 'kiosk';
  /** Whether some questionnaire of this build has expressions: without one, the evaluator is left out of the code. */
  readonly PORTAL_EXPRESSIONS?: boolean;
  /** All questionnaires without their words, as JSON. Named with a dot: Vite puts every other value beside a name in brackets. */
  readonly PORTAL_QUESTIONNAIRES: string;
  /** All their words in Dutch, as JSON. */
  readonly PORTAL_QUESTION_WORDS: string;
  /** Of the service worker alone: a FileList as JSON, and what stands for it and for the program (src/build/serviceWorker.ts). */
  readonly PORTAL_FILES: string;
  readonly PORTAL_VERSION: string;
  /** What is said about keeping on the device, by language, as JSON. */
  readonly PORTAL_DEVICE_WORDS: string;
  /** What is said while something is read aloud, by language, as JSON. */
  readonly PORTAL_SPEECH_WORDS: string;
  /** What is said where an answer was taken away, by language, as JSON. */
  readonly PORTAL_UNDO_WORDS: string;
  /** What is absent in a kiosk is left out of its code. */
  readonly PORTAL_PROFILE?: 'home' | 'kiosk';
}

/** The address of a font for the PDF, cut by `src/build/pdfParts.ts`. */
declare module 'font:*' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: Vite hands out the address of a file in this way
  export default address;
}

declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype';
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  // biome-ignore lint/style/noDefaultExport: it is the package's
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
