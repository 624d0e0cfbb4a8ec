import type { SealKey, SignKey } from './Organisation.ts';

/** With its private half `d`, which stands in no list and on no page. */
export interface PrivateSignKey extends SignKey {
  readonly d: string;
}
export interface PrivateSealKey extends SealKey {
  readonly d: string;
}

/** What an organisation holds: one key to sign its start links, one to open what citizens seal to it. */
export interface OrganisationKeys {
  /** ISO day. */
  readonly madeOn: string;
  readonly sign: PrivateSignKey;
  readonly seal: PrivateSealKey;
}
