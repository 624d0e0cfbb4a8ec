import type { OrganisationKeys } from '../../core/links/start/OrganisationKeys.ts';

/**
 * Two new pairs of keys. Rejects where the browser has no Web Crypto or does not know Ed25519, which the oldest that we carry
 * do not; nothing is left behind then.
 */
export async function makeOrganisationKeys(madeOn: string): Promise<OrganisationKeys> {
  const sign = await exportPair(await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']));
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const seal = await exportPair(await crypto.subtle.generateKey(curve, true, ['deriveBits']));
  return {
    madeOn,
    sign: { kty: 'OKP', crv: 'Ed25519', x: sign.x, d: sign.d },
    seal: { kty: 'EC', crv: 'P-256', x: seal.x, y: seal.y, d: seal.d },
  };
}

/** The numbers of a pair. What browsers write beside them (`ext`, `key_ops`) says nothing to others. */
async function exportPair(pair: CryptoKeyPair): Promise<Record<'x' | 'y' | 'd', string>> {
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { x, y, d };
}
