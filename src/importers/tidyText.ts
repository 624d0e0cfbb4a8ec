import { spoilerOf } from '../core/finder/begin/spoilerOf.ts';

/** No cell is longer than 600; what a mapper looks at need not be much more. */
const looked = 4000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

/** A text of another directory as it may stand on the site: no markup, no markers, no signs that no one sees. */
export function tidyText(given: string): { readonly text: string; readonly hadMarkup: boolean } {
  const start = given.slice(0, looked);
  // Most are tidy, and there may be a million.
  if (!untidy.test(start)) return { text: start.trim(), hadMarkup: false };
  const seen = start.replace(unseen, '');
  const plain = withoutMarkup(withoutMarkup(seen)).replace(unseen, '');
  // Joiners without a script that joins; or tags in tags in tags: someone means harm, and the words matter less.
  const harmful = spoilerOf(plain) === 'invisible' ? /[\u061C\u200C-\u200F]/g : /[<>&:]/g;
  const text = spoilerOf(plain) ? plain.replace(harmful, ' ') : plain;
  return { text: text.replace(/\s+/g, ' ').trim(), hadMarkup: text !== seen };
}

const untidy = /[<&#\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u3164]|script\s*:|data\s*:|[^\S ]| {2}/iu;

/** What the site refuses as control or invisible, and soft hyphens; spaces of all kinds become one. */
const unseen =
  /(?!\s)[\p{Cc}\p{Cs}\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

function withoutMarkup(text: string): string {
  return (
    text
      .replace(/<\s*\/?\s*[a-z!][^<>]*>/gi, ' ')
      // Left by a tag that never ends.
      .replace(/<\s*\/?\s*script|<!--/gi, ' ')
      .replace(/(?:java|vb)script\s*:|data\s*:\s*text\/html/gi, ' ')
      // Markers of another program, such as ###MON###.
      .replace(/#{2,}\w*#{2,}|#{3,}/g, ' ')
      .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (_all, name: string) => toCharacter(name))
  );
}

function toCharacter(name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
