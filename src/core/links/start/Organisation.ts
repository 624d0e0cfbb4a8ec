/** Public half of a key for signatures (RFC 8037). */
export interface SignKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes in base64url, as all parts of keys here. */
  readonly x: string;
}

/** Public half of a key to which files are sealed (RFC 7518, 6.2). Every browser of today knows this curve. */
export interface SealKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** Who prepares the portal for others, from the municipality's file: nothing of it travels but its code. */
export interface Organisation {
  readonly code: number;
  /** In the language of the page. */
  readonly name: string;
  readonly signKeys: readonly SignKey[];
  readonly sealKey: SealKey | undefined;
}
