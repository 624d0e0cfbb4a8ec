import type { Run, SpokenBlock } from '../blocks/Spoken.ts';
import { cleanOwn, plainText, rightToLeft } from './cleanText.ts';

/**
 * The paper as plain text, for a message or a mail: a blank line before and after each heading, a dash before each line.
 * Where anything runs from right to left, each line is closed off, so that a full stop, a bracket and a telephone number
 * stand where they belong.
 */
export function toText(blocks: readonly SpokenBlock[]): string {
  const groups = blocks.flatMap(groupsOf);
  const isTurned = groups.flat().some(({ text, dir }) => dir === 'rtl' || rightToLeft.test(text));
  const sayLine = (line: Line) => (isTurned ? closedOff(line) : line.lead + line.text);
  return `${groups.map((lines) => lines.map(sayLine).join('\n')).join('\n\n')}\n`;
}

interface Line {
  readonly lead: string;
  readonly text: string;
  readonly dir: Run['dir'];
}

/** Groups of lines with a blank line between them. */
function groupsOf(block: SpokenBlock): Line[][] {
  if (block.kind !== 'list') return [linesOf(block.runs, '', '')];
  return [block.items.flatMap(({ runs }) => linesOf(runs, '- ', '  '))];
}

function linesOf(runs: readonly Run[], first: string, next: string): Line[] {
  return runs
    .flatMap(({ text, dir, isOwn }) =>
      (isOwn ? cleanOwn(text) : plainText(text)).split('\n').map((line) => ({ text: line, dir })),
    )
    .filter(({ text }) => text.trim() !== '')
    .map((line, at) => ({ ...line, lead: at === 0 ? first : next }));
}

const firstLetter = /\p{L}/u;
/** Six signs or more, from digit to digit: a telephone number, a day in digits, a number of a case. Or what is closed off. */
const longNumber = /\u2066[^\u2069]*\u2069|\+?\d[\d ()./:-]{4,}\d/g;

const isolates = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;

/** Own words run as their first letter does. The mark in front says it to whatever places the line. */
function closedOff({ lead, text, dir }: Line): string {
  const isTurned = dir === 'rtl' || (dir === 'auto' && rightToLeft.test(firstLetter.exec(text)?.[0] ?? ''));
  const close = (found: string) => (found.startsWith('\u2066') ? found : `\u2066${found}\u2069`);
  const readable = isTurned ? text.replace(longNumber, close) : text;
  return `${isTurned ? '\u200f' : '\u200e'}${lead}${isolates[dir]}${readable}\u2069`;
}
