/** Arabic and Persian digits, and the marks that go with them. */
const foreign: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)],
  [/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)],
  [/\u066B/g, () => '.'],
  [/\u066C/g, () => ''],
  [/\u2212/g, () => '-'],
];

/** The mark before the decimals, as people write it in this language here. */
function markOf(language: string): ',' | '.' {
  return language === 'nl' ? ',' : '.';
}

/**
 * The number that someone wrote: “12,5” and “12.5” alike, “1.000” as the language means it. Undefined where it is none,
 * or has more digits than a computer keeps.
 */
export function parseNumber(text: string, language: string): number | undefined {
  const western = foreign.reduce((sum, [pattern, write]) => sum.replace(pattern, write), text).replace(/\s/g, '');
  const plain = withoutThousands(western, markOf(language)).replace(',', '.');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) || plain.replace(/\D/g, '').length > 15) return undefined;
  return Number(plain);
}

/** A number as someone would write it in this language, without marks between thousands. */
export function writeNumber(value: number, language: string): string {
  return String(value).replace('.', markOf(language));
}

function withoutThousands(text: string, mark: ',' | '.'): string {
  const [commas, dots] = [text.split(',').length - 1, text.split('.').length - 1];
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  // Both: the last one comes before the decimals. One, and more than once: thousands.
  if (commas > 0 && dots > 0) return drop(text, last === ',' ? '.' : ',');
  if (commas > 1 || dots > 1) return drop(text, last);
  const isThousand = last !== mark && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return isThousand ? drop(text, last) : text;
}

/** Takes out a mark that stands between groups of three; anywhere else it stays, and makes the text no number. */
function drop(text: string, mark: string): string {
  const groups = text.split(mark);
  const isGrouped = groups.slice(1).every((group) => /^\d{3}(\D|$)/.test(group));
  return isGrouped ? groups.join('') : text;
}
