import type { StartLink } from './StartLink.ts';

/** Settings that someone keeps on a device of their own, under a name that they typed. The name is in no link. */
export interface SavedStart {
  readonly name: string;
  readonly link: StartLink;
}

export const mostSaved = 20;
export const longestName = 40;
