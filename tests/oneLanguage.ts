import { type Language, languages } from '../src/i18n/languages.ts';
import { readTexts } from '../src/workshop/readTexts.ts';

const folders = { root: '.', content: 'src/content/demo' };
const gap = /\{\{\w+\}\}/;
/** Fewer are names, and words that several languages share. */
const leastWords = 3;

const texts = new Map<Language, readonly string[]>(
  languages.map((language) => [
    language,
    readTexts(folders, language).flatMap(({ units }) => units.map(({ target = '' }) => plain(target))),
  ]),
);
const whole = new Map([...texts].map(([language, all]) => [language, new Set(all.flatMap(sentencesOf))]));
/** What stands between the gaps of texts that have some. */
const pieces = new Map(
  [...texts].map(([language, all]) => {
    const cut = all.filter((text) => gap.test(text)).flatMap((text) => text.split(gap));
    return [language, [...new Set(cut.map((piece) => piece.trim()).filter(isLong))]];
  }),
);

const scripts: Partial<Record<Language, RegExp>> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

/**
 * Of what a page in this language says outside of elements with a language of their own: whatever is one of our texts in
 * another language, or is written in another script.
 */
export function strangeTo(language: Language, said: readonly string[]): string[] {
  const sentences = [...new Set(said.map(plain).flatMap(sentencesOf))];
  const own = texts.get(language)?.join('\n') ?? '';
  return sentences.filter((sentence) => {
    const script = scripts[language];
    if (script && !script.test(sentence) && !own.includes(sentence) && !isName(sentence)) return true;
    return !own.includes(sentence) && languages.some((other) => other !== language && isOf(other, sentence, own));
  });
}

function isOf(other: Language, sentence: string, own: string): boolean {
  if (whole.get(other)?.has(sentence)) return true;
  return (pieces.get(other) ?? []).some((piece) => sentence.includes(piece) && !own.includes(piece));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:؟])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(isLong);
}

function isLong(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= leastWords;
}

/** An address, or words that each begin with a capital or are as short as “de” and “van”. */
function isName(text: string): boolean {
  if (/^\S+@\S+$/.test(text)) return true;
  return (text.match(/[\p{L}’'-]+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || word.length <= 4);
}

/** Without own words within a sentence, which stand isolated, and without what no one sees. */
function plain(text: string): string {
  return text
    .replace(/\u2068[^\u2069]*\u2069/gu, '…')
    .replace(/[\u00ad\u200b-\u200f\u2066-\u2069]/gu, '')
    .replaceAll('\u00a0', ' ');
}

/**
 * The texts of a document outside of elements with a language of their own, and of what someone wrote themselves. Also run
 * in a browser: it names nothing from outside.
 */
export function textsOutsideOwnLanguage(document: Document): string[] {
  const apart = 'script, style, [lang]:not(html), [dir="auto"], bdi, textarea, [hidden]';
  const walk = (node: Node): string[] => {
    if (node.nodeType === 3) return [node.textContent ?? ''];
    if (node.nodeType !== 1 || (node as Element).matches(apart)) return [];
    return [...node.childNodes].flatMap(walk);
  };
  const attributes = [...document.querySelectorAll('[aria-label], [alt], [placeholder], [title]')].flatMap((element) =>
    element.closest('[lang]:not(html)')
      ? []
      : ['aria-label', 'alt', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, ...walk(document.body), ...attributes];
}
