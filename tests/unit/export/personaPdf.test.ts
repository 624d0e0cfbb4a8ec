import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SpokenBlock } from '../../../src/export/blocks/Spoken.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { madePdf } from '../../pdf/madePdf.ts';
import { comparable, readPdf, readWithPdfium } from '../../pdf/readPdf.ts';
import { spokenPaper } from '../../personas/spokenPaper.ts';

const personas = readdirSync('tests/personas', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const matrix = personas.flatMap((name) => languages.map((language) => ({ name, language })));

describe.each(matrix)('the PDF of $name in $language', ({ name, language }) => {
  test('says all that stands on the paper, in its order, with the right structure', async () => {
    const blocks = spokenPaper(name, language, name === 'newcomer' ? 'all' : 'ticked');
    const { bytes, pages, missing } = await madePdf({ blocks, language });
    const read = await readPdf(bytes);
    expect({ ...read, told: [], text: '', xmp: /pdfuaid:part>?(="|>)?1/.test(read.xmp) }).toEqual({
      pages,
      title: plain(textsOf(blocks)[0] ?? ''),
      language,
      isMarked: true,
      showsTitle: true,
      xmp: true,
      bookmarks: blocks.flatMap((block) => (block.kind === 'heading' ? [plain(block.runs[0]?.text ?? '')] : [])),
      told: [],
      text: '',
      untagged: 0,
    });
    expect(rolesOf(read.told)).toEqual(rolesFor(blocks, language));
    const [first = ''] = read.told.filter(({ role }) => role === 'H1').map(({ text }) => text);
    expect(comparable(first)).toBe(comparable(textsOf(blocks)[0] ?? ''));
    // Arabic own words on a Dutch page too.
    expect(missing).toEqual([]);
    const shown = textsOf(blocks);
    expect(shown.length).toBeGreaterThan(8);
    expect(outOfOrder(shown, read.text), 'pdf.js').toEqual([]);
    const elsewhere = await readWithPdfium(bytes);
    const inOrder = shown.filter((text) => !isMixed(text));
    expect(outOfOrder(inOrder, elsewhere), 'PDFium, in order').toEqual([]);
    expect(lostWords(shown.filter(isMixed), elsewhere), 'PDFium, words').toEqual([]);
  });
});

/** Every sentence and all own words, in order. */
function textsOf(blocks: readonly SpokenBlock[]): string[] {
  return blocks.flatMap((block) => {
    const runs = block.kind === 'list' ? block.items.flatMap((item) => item.runs) : block.runs;
    return runs.map(({ text }) => text);
  });
}

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}

/** In a line with both scripts PDFium turns the order of words of one of them; the words themselves are whole. */
const isMixed = (text: string) =>
  /\p{Script=Arabic}/u.test(text) && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(text);

function lostWords(texts: readonly string[], read: string): string[] {
  const all = comparable(read);
  return texts.flatMap((text) => text.split(/[\s/@.:،-]+/u)).filter((word) => !all.includes(comparable(word)));
}

/** Texts that are not found after the one before. */
function outOfOrder(texts: readonly string[], read: string): string[] {
  const all = comparable(read);
  let from = 0;
  return texts.filter((text) => {
    const wanted = comparable(text);
    const at = all.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0;
  });
}

/** What goes on on a next sheet is told there again by pdf.js, without its beginning. */
function rolesOf(told: Awaited<ReturnType<typeof readPdf>>['told']): string[] {
  const kept = told.filter(({ role, text }) => text !== '' && role !== 'Lbl');
  return kept.map(({ role, language }) => (language ? `${role} ${language}` : role));
}

function rolesFor(blocks: readonly SpokenBlock[], language: string): string[] {
  return blocks.flatMap((block) => {
    const runs = block.kind === 'list' ? block.items.flatMap((item) => item.runs) : block.runs;
    const heads = { title: 'H1', heading: 'H2', paragraph: 'P', notice: 'P', list: 'P' } as const;
    return runs.map((run, at) => {
      const role = at === 0 ? heads[block.kind] : 'P';
      return run.language && run.language !== language ? `${role} ${run.language}` : role;
    });
  });
}
