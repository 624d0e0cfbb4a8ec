/** Keyboards of other scripts have digits of their own: ١٢٩١ is 1291. */
export function toWesternDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, westernDigit);
}

/** Unicode keeps the ten digits of a script together, in order, the zero first. */
function westernDigit(digit: string): string {
  // Digits of other widths and weights stand row by row without a gap: those fold to our own.
  const code = digit.normalize('NFKC').codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
