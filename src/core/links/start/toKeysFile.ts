import type { OrganisationKeys } from './OrganisationKeys.ts';

/** How a file with private keys begins. */
export const keysFile = { format: 'eigenblik-keys', version: 1 } as const;

/** Private keys as JSON, to be sealed under digits: this text is never handed out as it is. */
export function toKeysFile({ madeOn, sign, seal }: OrganisationKeys): string {
  return JSON.stringify({ ...keysFile, madeOn, sign, seal });
}
