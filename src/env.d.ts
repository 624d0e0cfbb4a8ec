/** Written into the code by the build (astro.config.ts). */
interface ImportMetaEnv {
  /** Whether some questionnaire of this build has expressions: without one, the evaluator is left out of the code. */
  readonly PORTAL_EXPRESSIONS?: boolean;
}
