import PDFDocument from 'pdfkit';
import { asArtifact } from './asArtifact.ts';
import type { HasLetter } from './createScreener.ts';
import { createSheets } from './createSheets.ts';
import { createWriter, type Writer } from './createWriter.ts';
import { fontsIn, shapeOnce } from './fontsIn.ts';
import { joinLamAlef } from './joinLamAlef.ts';
import { firstOf, layOut } from './layOut.ts';
import type { MadePdf, PdfFonts, PdfOrder } from './PdfOrder.ts';
import { paintBlocks } from './paintBlocks.ts';
import { sheet, stylesFor, type TextStyle } from './styles.ts';

/**
 * Makes a tagged PDF (PDF/UA-1) of the paper: A4, title, language, bookmarks, fonts embedded and cut to what is used.
 * `missing` names what the fonts do not have: a letter then stands there as a question mark, a sign is left out.
 */
export async function buildPdf(order: PdfOrder, fonts: PdfFonts): Promise<MadePdf> {
  const { blocks, language, dir, letters, attachment } = order;
  const doc = startDocument(order, fonts);
  const bytes = collect(doc);
  const has = registerFonts(doc, fonts);
  const writer = createWriter(doc, has);
  const styles = stylesFor(letters);
  const sheets = createSheets(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const laid = layOut(blocks, { writer, styles, width: sheets.width, dir, language });
  paintBlocks(laid, root, { doc, writer, sheets, styles, dir });
  root.end();
  const pages = paintFeet(doc, writer, styles.foot, order);
  if (attachment) attach(doc, attachment, madeAt(order));
  joinLamAlef(fontsIn(doc));
  doc.end();
  return { bytes: await bytes, pages, missing: writer.missing() };
}

/** No time of day goes along, which would say when someone was at it. */
function madeAt({ madeOn }: PdfOrder): Date {
  return new Date(`${madeOn}T12:00:00Z`);
}

function startDocument(order: PdfOrder, fonts: PdfFonts): PDFKit.PDFDocument {
  const { margin } = sheet;
  const options = {
    size: 'A4',
    margins: { top: margin, bottom: 0, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: order.language,
    info: { Title: titleOf(order), CreationDate: madeAt(order), Creator: 'Eigenblik' },
    // Without it the browser's edition asks for Helvetica, which it does not have.
    font: fonts.latin,
  };
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  // A text, not the number that pdfkit sets: then it writes no CIDSet, which would be wrong for letters like é and which
  // the standard does not ask for (ISO 14289-1, 7.21.4.2).
  Object.assign(doc, { subset: '1' });
  return doc;
}

/** @returns whether a font can show a letter */
function registerFonts(doc: PDFKit.PDFDocument, fonts: PdfFonts): HasLetter {
  for (const [name, bytes] of Object.entries({ arabicBold: fonts.arabic, ...fonts })) {
    doc.registerFont(name, bytes as unknown as string).font(name);
    shapeOnce(fontsIn(doc).current);
  }
  const known = new Map<string, boolean>();
  return (script, letter) => {
    const found = known.get(script + letter);
    if (found !== undefined) return found;
    doc.font(script);
    const has = fontsIn(doc).current.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    known.set(script + letter, has);
    return has;
  };
}

function titleOf({ blocks }: PdfOrder): string {
  return blocks.flatMap((block) => (block.kind === 'title' ? [firstOf(block.runs)] : []))[0] ?? '';
}

/** Which sheet this is, at its foot: for the eye alone. */
function paintFeet(doc: PDFKit.PDFDocument, writer: Writer, style: TextStyle, order: PdfOrder): number {
  const { count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(at);
    const text = order.pageLabel.replace('{page}', String(at + 1)).replace('{pages}', String(count));
    const [line] = writer.lay(text, order.dir, style, doc.page.width).lines;
    const left = (doc.page.width - (line?.width ?? 0)) / 2;
    const top = doc.page.height - sheet.footAt - style.size;
    asArtifact(doc, () => line && writer.paint(line, style, left, top), 'Pagination');
    writer.paintMarks();
  }
  return count;
}

function attach(doc: PDFKit.PDFDocument, file: NonNullable<PdfOrder['attachment']>, at: Date): void {
  const { bytes, name, type, description } = file;
  const about = { name, type, description, relationship: 'Data', creationDate: at, modifiedDate: at };
  doc.file(bytes as unknown as ArrayBuffer, about as PDFKit.Mixins.PDFAttachmentOptions);
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  doc.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part));
  await new Promise((done) => doc.on('end', () => done(undefined)));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
