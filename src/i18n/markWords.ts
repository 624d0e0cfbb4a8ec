/** The forms in which each hard word stands in texts of a language, by the id of the word. */
export type WordForms = Readonly<Record<string, readonly string[]>>;

/** Text as it is, or a hard word in it: its id, and how it is said here. */
export type Piece = string | { readonly id: string; readonly said: string };

interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A text in pieces, each hard word apart where it stands for the first time. Words are whole (`Intl.Segmenter`) and in a
 * form that the list names: a word within another is none, nor is one in an address, a hyphened name or a name of two words.
 * @param seen ids that were marked before in this section; those of this text are put in
 */
export function markWords(text: string, forms: WordForms, language: string, seen = new Set<string>()): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { id, from, to } of findWords(text, forms, language)) {
    if (from < at || seen.has(id)) continue;
    seen.add(id);
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ id, said: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** In the order of the text, the longest first where two begin together. */
function findWords(text: string, forms: WordForms, language: string): Found[] {
  const found = Object.entries(forms).flatMap(([id, all]) =>
    all.flatMap((form) =>
      [...text.matchAll(patternOf(form, language))]
        .map(({ 0: said, index }) => ({ id, from: index, to: index + said.length }))
        .filter(({ from, to }) => !isWithin(text, from, to) && !isName(text, form, from, to)),
    ),
  );
  if (found.length === 0) return [];
  const edges = edgesOf(text, language);
  return found
    .filter(({ from, to }) => edges.has(from) && edges.has(to))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where words begin and end. */
function edgesOf(text: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...segments].flatMap(({ index, segment }) => [index, index + segment.length]));
}

/** Texts hold soft hyphens, where a long word may break. A capital at the start is no other word. */
function patternOf(form: string, language: string): RegExp {
  const letters = [...form].map((letter) => {
    const either = new Set([letter, letter.toLocaleLowerCase(language), letter.toLocaleUpperCase(language)]);
    return `(?:${[...either].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  });
  return new RegExp(letters.join('\\u00ad?'), 'gu');
}

/** Part of a hyphened word, an address, a file's name or a gap. */
function isWithin(text: string, from: number, to: number): boolean {
  const before = /\S*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const behind = /^\S*/u.exec(text.slice(to))?.[0] ?? '';
  return /[-‑/@.{]$/u.test(before) || /[@/]/u.test(before + behind) || /^[-‑.]\p{L}|^\}/u.test(behind);
}

/** A capital that the form has not, and no sentence begins there, or another capital follows: “Loket Samen”. */
function isName(text: string, form: string, from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(from)) || /^\p{Lu}/u.test(form)) return false;
  return !/(?:^|[.!?:]\s+)["“„«(]*$/u.test(text.slice(0, from)) || /^\s\p{Lu}/u.test(text.slice(to));
}
