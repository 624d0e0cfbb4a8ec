const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ÿ',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};
/** What makes a text longer, at its end. */
const padding = /(?: ëxt(?:rá?)?)+$/u;
/** What `Intl` says in English where it does not know the language: days, months, the last word of a list. */
const ofTheMachine = new RegExp(
  `\\b(and|Dutch|English|Arabic|Turkish|Polish|Ukrainian|${['weekday', 'month'].flatMap((part) => namesOf(part as 'weekday' | 'month')).join('|')})\\b`,
  'g',
);
const begin = '⟦';
const end = '⟧';

/**
 * A text as a language would have it that is half as long again: between brackets, so that what is cut off or glued
 * together shows, and with accents, so that what is not translated shows. Gaps stay.
 */
export function toPseudo(text: string): string {
  const said = text.split(/(\{\{\w+\}\})/).map((part, at) => (at % 2 === 1 ? part : withAccents(part)));
  const words = Math.max(1, Math.round(text.split(/\s+/).length * 0.4));
  const more = Array.from({ length: words }, (_, at) => 'ëxtrá'.slice(0, 3 + (at % 3))).join(' ');
  return `${begin}${said.join('')} ${more}${end}`;
}

/** The same without growing: for what has a limit. */
export function toShortPseudo(text: string): string {
  return `${begin}${withAccents(text).slice(Math.min(2, text.length - 1))}${end}`;
}

function withAccents(text: string): string {
  return [...text].map((letter) => accents[letter] ?? letter).join('');
}

export type Fault = 'not translated' | 'glued together' | 'cut off';

/** What is wrong with a line as it is shown, if anything. Whatever someone wrote or is called stands isolated, and is left out. */
export function faultIn(line: string): Fault | undefined {
  const { rest, depth } = outside(line.replace(/\u2068[^\u2069]*\u2069/gu, ''));
  if (depth !== 0) return 'cut off';
  return /\p{L}/u.test(rest.replace(ofTheMachine, '')) ? 'not translated' : undefined;
}

/** What stands outside of all brackets, and how many stay open. */
function outside(line: string): { readonly rest: string; readonly depth: number } {
  let [rest, depth] = ['', 0];
  for (const letter of line) {
    if (letter === begin) depth += 1;
    else if (letter === end) depth -= 1;
    else if (depth === 0) rest += letter;
    if (depth < 0) break;
  }
  return { rest, depth };
}

/**
 * Whether two texts were put side by side within a line as if they were one sentence: the first does not end one, and no
 * sign stands between.
 */
export function isGlued(line: string): boolean {
  const parts = topLevel(line).split(new RegExp(`${end}\\s*${begin}`, 'u'));
  // What stands between ( and ) is a remark, before or behind.
  const isEnd = (part: string) => /[.?!:…)]["”»]?$/u.test(part.replace(padding, '').trim());
  return parts.slice(0, -1).some((part, at) => !isEnd(part) && !parts[at + 1]?.startsWith('('));
}

/** A line with what stands within brackets within brackets taken out: a text in the gap of another is no gluing. */
function topLevel(line: string): string {
  let [kept, depth] = ['', 0];
  for (const letter of line) {
    if (letter === begin) depth += 1;
    if (depth < 2) kept += letter;
    if (letter === end) depth -= 1;
  }
  return kept;
}

function namesOf(part: 'weekday' | 'month'): string[] {
  const name = new Intl.DateTimeFormat('en', { [part]: 'long', timeZone: 'UTC' });
  const days = part === 'month' ? 31 : 1;
  return Array.from({ length: 12 }, (_, at) => name.format(Date.UTC(2024, 0, 1 + at * days)));
}
