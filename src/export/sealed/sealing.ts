/** What is alike in both ways to seal. */
const both = { enc: 'A256GCM', cty: 'application/json' } as const;

/** How a file is sealed under a passphrase. What is opened must say exactly this, and no key is worked out before it does. */
export const sealing = {
  ...both,
  alg: 'PBES2-HS512+A256KW',
  /** Rounds of PBKDF2. */
  rounds: 310_000,
  /** An opened file may ask for this many: more would hold up a telephone for no reason but malice. */
  mostRounds: 1_000_000,
} as const;

/** How a file is sealed to the key of an organisation: nobody has to remember anything (ADR 0032). */
export const sealingToKey = { ...both, alg: 'ECDH-ES+A256KW' } as const;
