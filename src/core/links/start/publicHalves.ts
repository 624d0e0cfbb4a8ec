import type { SealKey, SignKey } from './Organisation.ts';
import type { OrganisationKeys } from './OrganisationKeys.ts';

/** Public halves, exactly as the municipality's file takes them. */
export interface PublicKeys {
  readonly sign: SignKey;
  readonly seal: SealKey;
}

/** The halves that everyone may have, field by field: what a later key carries besides cannot slip along. */
export function publicHalves({ sign, seal }: OrganisationKeys): PublicKeys {
  return {
    sign: { kty: sign.kty, crv: sign.crv, x: sign.x },
    seal: { kty: seal.kty, crv: seal.crv, x: seal.x, y: seal.y },
  };
}
