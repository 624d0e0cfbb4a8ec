import { toWesternDigits } from '../../core/toWesternDigits.ts';

/**
 * Digits of a passphrase, by chance: 53 bits, the same in every language, and easy to say over the telephone (ADR 0027). Nobody
 * chooses one: what people choose can be guessed.
 */
export const passphraseLength = 16;

/** As it is shown and written down: `4821 9037 5566 0142`. */
export function inGroups(passphrase: string): string {
  return passphrase.replace(/\d{4}(?=\d)/g, '$& ');
}

/**
 * A passphrase as someone typed it: digits of any keyboard, with whatever stands between groups. Undefined where it is not
 * sixteen digits long.
 */
export function acceptPassphrase(typed: string): string | undefined {
  const western = toWesternDigits(typed).replace(between, '');
  return western.length === passphraseLength && /^\d+$/.test(western) ? western : undefined;
}

/** Spaces, dashes, dots, and signs that cannot be seen. */
const between = /[\s\p{Pd}\p{Cf}.,·_]/gu;
