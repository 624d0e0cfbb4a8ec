import type { StartLink } from './StartLink.ts';

/** A start link that the municipality keeps, with a number that someone can type at a kiosk. */
export interface Preset {
  /** Four digits. */
  readonly number: string;
  /** In the language of the page. */
  readonly name: string;
  readonly link: StartLink;
}
