/** Why someone was asked to look: sentences of ours, so that a link cannot say anything else (`locales/…/start.json`). */
export const occasions = ['talk', 'first-talk', 'review', 'waiting', 'doctor', 'library', 'own'] as const;
export type Occasion = (typeof occasions)[number];

/** All that is chosen, or first a choice of three topics. */
export const startRoutes = ['full', 'short'] as const;
export type StartRoute = (typeof startRoutes)[number];

/**
 * What a professional prepared: codes of lists that everyone knows, and no words, number or address. Public by design: it
 * says nothing about a person, and who passes it on gives nothing away.
 */
export interface StartLink {
  readonly language: string;
  /** Code of an organisation in the municipality's file; 0 for none. */
  readonly organisation: number;
  readonly occasion: Occasion | undefined;
  /** ISO day of the conversation, or empty. */
  readonly day: string;
  /** In the order in which they are to be filled in. */
  readonly questionnaires: readonly string[];
  readonly route: StartRoute;
  /** Topics of the questionnaire that has a choice of them. */
  readonly domains: readonly string[];
  readonly largePrint: boolean;
}

/** Codes of organisations run from 1 to here. */
export const mostOrganisations = 4095;
