const breaks = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const controls = /[^\P{Cc}\n]|\p{Cs}/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text without signs that cannot be seen and may spoil a file: control signs, halves of signs. Line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(breaks, '\n').replaceAll('\t', ' ').replace(controls, '');
}

/** Own words: those too without marks that turn the text around them. Marks that shape letters stay. */
export function cleanOwn(text: string): string {
  return withoutControls(text).replace(turning, '').trim();
}

/** A letter that runs from right to left. */
export const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/**
 * Ours for a form of plain text: without hyphens that only show when a page breaks a line there, and without marks that
 * hold names apart where all runs one way.
 */
export function plainText(text: string): string {
  const plain = withoutControls(text).replaceAll('\u00ad', '');
  return rightToLeft.test(plain) ? plain : plain.replace(turning, '');
}
