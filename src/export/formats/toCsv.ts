import type { Run, SpokenBlock } from '../blocks/Spoken.ts';
import type { Voice } from '../blocks/Voice.ts';
import { cleanOwn, plainText } from './cleanText.ts';

/**
 * The paper as a table, as a Dutch spreadsheet reads it: UTF-8 with its mark, `;` between cells, CRLF between rows. One row
 * for each line in each language: section, line, own words, language. Own words stand in the rows of every language, so
 * that a filter on one of them hides nothing. What comes before and after the sections has none.
 */
export function toCsv(blocks: readonly SpokenBlock[], voices: readonly Voice[]): string {
  const columns = ['section', 'line', 'own', 'language'] as const;
  const head = columns.map((column) => voices.map(({ say }) => say(`formats:csv.${column}`)).join(' / '));
  return `\ufeff${[head, ...rowsOf(blocks, voices)].map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

function rowsOf(blocks: readonly SpokenBlock[], voices: readonly Voice[]): string[][] {
  let heading: readonly Run[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.runs;
    else if (block.kind !== 'list') heading = [];
    if (block.kind === 'heading') return [];
    const items = block.kind === 'list' ? block.items.map(({ runs }) => runs) : [block.runs];
    return items.flatMap((runs) =>
      voices.map(({ language }) => [textIn(heading, language), textIn(runs, language), ownIn(runs), language]),
    );
  });
}

function textIn(runs: readonly Run[], language: string): string {
  return runs.find((run) => run.language === language)?.text ?? '';
}

function ownIn(runs: readonly Run[]): string {
  return cleanOwn(runs.find(({ isOwn }) => isOwn)?.text ?? '');
}

/** Signs with which a spreadsheet begins a formula, once folded; the minus sign too. */
const formula = /^[=+\-@\u2212]/;
/** What a spreadsheet may pass over before it looks for one; an accent that stands alone folds to a blank. */
const passed = /^[\s\p{Z}\p{C}\p{Mn}"']*$/u;
/** A spreadsheet that was told another separator takes what follows a comma for a cell of its own. */
const separator = /[,;|]/;

/**
 * One cell, on one line. What a spreadsheet could take for a formula gets an apostrophe, here and wherever another
 * separator would begin a cell. Always between quotes.
 */
export function toCell(text: string): string {
  const line = plainText(text)
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
    .join(' / ');
  return `"${withoutFormulas(line).replaceAll('"', '""')}"`;
}

function withoutFormulas(line: string): string {
  let made = '';
  let begun = 0;
  let isBegin = true;
  for (const sign of line) {
    const folded = sign.normalize('NFKC');
    // At the very start of a cell it goes before all else: only there is it hidden by the spreadsheet.
    if (isBegin && formula.test(folded)) made = begun === 0 ? `'${made}` : `${made}'`;
    made += sign;
    if (separator.test(folded)) begun = made.length;
    isBegin = separator.test(folded) || (isBegin && passed.test(folded));
  }
  return made;
}
