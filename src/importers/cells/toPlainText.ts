/** Names that Dutch texts on the web use. Others stay as they are, and the text is then refused further on. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iuml: 'ï',
  icirc: 'î',
  oacute: 'ó',
  ograve: 'ò',
  ouml: 'ö',
  ocirc: 'ô',
  uuml: 'ü',
  uacute: 'ú',
  auml: 'ä',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ntilde: 'ñ',
  shy: '',
};

/** Longer than any text that is shown: what comes after is not looked at. */
const longest = 20_000;

/** A text as one line of plain words: markup and invisible characters out, entities resolved, spaces single. */
export function toPlainText(text: string): string {
  let plain = text.slice(0, longest);
  // What was escaped twice is markup again after one round.
  for (let round = 0; round < 3 && /[<&]/.test(plain); round++) plain = unescaped(strip(plain));
  return strip(plain)
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replaceAll(/[\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function strip(text: string): string {
  return text
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replaceAll(/<\/?(a|abbr|b|em|i|span|strong|u)\b[^<>]*>/gi, '')
    .replaceAll(/<[/!?]?[a-z][^<>]*>/gi, ' ');
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&([a-z]{2,8});/gi, (all, name: string) => (Object.hasOwn(named, name) ? (named[name] ?? all) : all))
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_all, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      const isLetter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isLetter ? String.fromCodePoint(code) : '';
    });
}
