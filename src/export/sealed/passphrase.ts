/** Digits of a passphrase: 53 bits, the same in every language, and easy to say over the telephone (ADR 0027). */
const digits = 16;

/** A new passphrase. Nobody chooses one: what people choose can be guessed. */
export function newPassphrase(): string {
  let made = '';
  while (made.length < digits) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 250 is the last multiple of ten in a byte: above it, some digits would come more often.
      if (byte < 250 && made.length < digits) made += byte % 10;
    }
  }
  return made;
}

/** As it is shown and written down: `4821 9037 5566 0142`. */
export function inGroups(passphrase: string): string {
  return passphrase.replace(/\d{4}(?=\d)/g, '$& ');
}

/**
 * A passphrase as someone typed it: digits of any keyboard, with whatever stands between groups. Undefined where it is not
 * sixteen digits long.
 */
export function acceptPassphrase(typed: string): string | undefined {
  const western = typed.replace(/\p{Nd}/gu, westernDigit).replace(between, '');
  return western.length === digits && /^\d+$/.test(western) ? western : undefined;
}

/** Spaces, dashes, dots, and signs that cannot be seen. */
const between = /[\s\p{Pd}\p{Cf}.,·_]/gu;

/** Unicode keeps the ten digits of a script together, in order, the zero first. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
