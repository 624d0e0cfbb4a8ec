/** Letters that NFKD does not take apart, and letters that one word is written with in two ways. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ґ: 'г',
  є: 'е',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** Marks, invisible signs, apostrophes, and the Arabic tatweel and lone hamza: words are typed with and without them. */
const dropped = /[\p{M}\p{Cf}'’‘ʼʹ`\u0640\u0621]+/gu;
const mapped = new RegExp(`[${Object.keys(letters).join('')}\u0660-\u0669\u06f0-\u06f9]`, 'g');

/**
 * One form of a text for comparing: small letters without marks, western digits, one space between words. Turkish
 * dotted and dotless i become one; hamza carriers become their letter. To fold twice is to fold once.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // Most are plain already, and there are thousands.
  if (/^[a-z0-9]*(?: [a-z0-9]+)*$/.test(small)) return small;
  return text
    .replace(/´/g, '') // NFKD would make a space of it, and two words of one.
    .normalize('NFKD') // Before the small letters: İ would else become two signs.
    .toLowerCase()
    .replace(dropped, '')
    .replace(mapped, (sign) => letters[sign] ?? String(sign.charCodeAt(0) & 15)) // Last four bits: the digit.
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
