import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

/** A piece of a PDF as it is told to who hears it. */
export interface Told {
  readonly role: string;
  readonly language?: string;
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: number;
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly xmp: string;
  readonly bookmarks: readonly string[];
  /** Every element of the structure in order; text stands with the element that it is in directly. */
  readonly told: readonly Told[];
  /** Painting that is neither tagged nor an artifact. */
  readonly untagged: number;
  /** All text in the order of painting, as pdf.js reads it, without what is an artifact. */
  readonly text: string;
}

const painting = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
  OPS.fill,
  OPS.stroke,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.constructPath,
  OPS.paintImageXObject,
]);

/** Reads a PDF with pdf.js, as Firefox does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await loading.promise;
  const { info, metadata } = await file.getMetadata();
  const about = info as Readonly<Record<string, unknown>>;
  const told: Told[] = [];
  let untagged = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    untagged += await countUntagged(file, number);
    told.push(...(await toldOn(file, number)));
  }
  const bookmarks = (await file.getOutline()) ?? [];
  const flag = (flags: unknown, name: string) => flags instanceof Map && flags.get(name) === true;
  const read = {
    pages: file.numPages,
    title: about['Title'],
    language: about['Language'],
    isMarked: flag(await file.getMarkInfo(), 'Marked'),
    showsTitle: flag(await file.getViewerPreferences(), 'DisplayDocTitle'),
    xmp: metadata?.getRaw() ?? '',
    bookmarks: bookmarks.map(({ title }) => title),
    told,
    untagged,
    text: told.map(({ text }) => text).join(' '),
  };
  await loading.destroy();
  return read;
}

async function countUntagged(file: PDFDocumentProxy, number: number): Promise<number> {
  const { fnArray } = await (await file.getPage(number)).getOperatorList();
  let depth = 0;
  let untagged = 0;
  for (const what of fnArray) {
    if (what === OPS.beginMarkedContent || what === OPS.beginMarkedContentProps) depth += 1;
    else if (what === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && painting.has(what)) untagged += 1;
  }
  return untagged;
}

async function toldOn(file: PDFDocumentProxy, number: number): Promise<Told[]> {
  const page = await file.getPage(number);
  const tree = await page.getStructTree();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return tree ? walk(tree, textsIn(items)) : [];
}

/** The text of each tagged stretch, by its id. */
function textsIn(items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items']): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const id = open.at(-1);
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    } else if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str} `);
  }
  return texts;
}

function walk(node: StructTreeNode, texts: ReadonlyMap<string, string>): Told[] {
  const children = (node.children ?? []) as readonly (
    | StructTreeNode
    | { readonly type: string; readonly id: string }
  )[];
  const text = children.map((child) => ('id' in child ? (texts.get(child.id) ?? '') : '')).join(' ');
  const { lang } = node as { readonly lang?: string };
  const here = { role: node.role, text: text.trim(), ...(lang ? { language: lang } : {}) };
  return [here, ...children.flatMap((child) => ('role' in child ? walk(child, texts) : []))];
}

/** All text of a PDF as PDFium reads it, which is what Chrome does. */
export async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  return (await readSheets(bytes)).join('\n');
}

/** The same, sheet by sheet. */
export async function readSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes);
  const sheets = [...file.pages()].map((page) => page.getText());
  file.destroy();
  library.destroy();
  return sheets;
}

/**
 * A text as it can be compared: one form for each letter, and letters and digits alone. Viewers give marks above and
 * below Arabic letters back as letters of their own, see spaces in gaps, and in lines from right to left each has its own
 * way with brackets.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
