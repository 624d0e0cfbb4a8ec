/** How a file is sealed. What is opened must say exactly this, and no key is worked out before it does. */
export const sealing = {
  alg: 'PBES2-HS512+A256KW',
  enc: 'A256GCM',
  cty: 'application/json',
  /** Rounds of PBKDF2. */
  rounds: 310_000,
  /** An opened file may ask for this many: more would hold up a telephone for no reason but malice. */
  mostRounds: 1_000_000,
} as const;
