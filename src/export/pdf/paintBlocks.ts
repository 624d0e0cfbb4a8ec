import { asArtifact } from './asArtifact.ts';
import type { Sheets } from './createSheets.ts';
import type { Writer } from './createWriter.ts';
import { heightOf, type LaidBlock, lineHeight, type Part, type Piece } from './layOut.ts';
import type { Styles } from './styles.ts';

export interface Table {
  readonly doc: PDFKit.PDFDocument;
  readonly writer: Writer;
  readonly sheets: Sheets;
  readonly styles: Styles;
  readonly dir: 'ltr' | 'rtl';
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/**
 * Paints all blocks and tags what it paints: titles and headings, paragraphs, lists with a sign and a body. Frames and
 * bars are artifacts. Headings are bookmarks.
 */
export function paintBlocks(blocks: readonly LaidBlock[], root: Element, table: Table): void {
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'list') paintList(block, root, table);
    else paintPiece(block, blocks[at + 1]?.pieces[0], root, table);
  }
}

function paintPiece({ pieces, bookmark }: LaidBlock, next: Piece | undefined, root: Element, table: Table): void {
  for (const piece of pieces) {
    makeRoom(piece, bookmark ? next : undefined, table);
    if (bookmark) table.doc.outline.addItem(bookmark);
    paintParts(piece, root, table);
  }
}

function paintList({ pieces }: LaidBlock, root: Element, table: Table): void {
  const list = within(root, table.doc.struct('L'));
  for (const piece of pieces) {
    makeRoom(piece, undefined, table);
    paintItem(piece, list, table);
  }
  list.end();
}

function within(parent: Element, child: Element): Element {
  parent.add(child);
  return child;
}

/** A piece stays whole where a sheet can hold it, and a heading stays with what it is of. */
function makeRoom(piece: Piece, next: Piece | undefined, { sheets }: Table): void {
  const together = piece.height + (next ? next.before + next.height : 0);
  const needed = together <= sheets.wholeRoom ? together : piece.height + 3 * lineHeight(sizeOf(piece));
  if (!sheets.isAtTop() && piece.before + needed > sheets.room() && needed <= sheets.wholeRoom) sheets.next();
  if (!sheets.isAtTop()) sheets.down(piece.before);
}

function sizeOf(piece: Piece) {
  return piece.parts[0]?.paragraph.style ?? { size: 0, leading: 0, bold: false, colour: '' };
}

function paintItem(piece: Piece, list: Element, table: Table): void {
  const { doc, writer, sheets, styles, dir } = table;
  const item = within(list, doc.struct('LI'));
  const label = within(item, doc.struct('Lbl'));
  if (sheets.room() < lineHeight(styles.plain)) sheets.next();
  const { bullet } = piece;
  const sign = bullet?.lines[0];
  label.add(() => {
    if (!bullet || !sign) return;
    const left = dir === 'rtl' ? sheets.left + sheets.width - sign.width : sheets.left;
    writer.paint(sign, bullet.style, left, sheets.top());
  });
  label.end();
  const body = within(item, doc.struct('LBody'));
  paintParts(piece, body, table);
  body.end();
  item.end();
}

function paintParts(piece: Piece, parent: Element, table: Table): void {
  const { sheets, styles } = table;
  const pad = piece.kind === 'notice' ? styles.noticePad : 0;
  if (pad > 0) paintFrame(piece.height, table);
  sheets.down(pad);
  piece.parts.forEach((part, at) => {
    if (at > 0) sheets.down(styles.runGap);
    paintPart(part, parent, table);
  });
  sheets.down(pad);
}

/** Lines of one sheet go into the element together; what does not fit goes on on the next. */
function paintPart(part: Part, parent: Element, table: Table): void {
  const { doc, sheets } = table;
  const { lines, style } = part.paragraph;
  const element = within(parent, doc.struct(part.role, part.language ? { lang: part.language } : {}));
  const height = lineHeight(style);
  for (let from = 0; from < lines.length; ) {
    const count = Math.min(lines.length - from, Math.floor(sheets.room() / height + 0.001));
    if (count > 0) {
      const { lines: _all, ...rest } = part.paragraph;
      const here = { ...part, paragraph: { ...rest, lines: lines.slice(from, from + count) } };
      if (part.isOwn) paintBar(here, table);
      element.add(() => paintLines(here, table));
      table.writer.paintMarks();
      sheets.down(count * height);
      from += count;
    }
    if (from < lines.length) sheets.next();
  }
  element.end();
}

function paintLines({ paragraph, left, right }: Part, { writer, sheets }: Table): void {
  const { lines, style, dir } = paragraph;
  lines.forEach((line, at) => {
    const from = dir === 'rtl' ? sheets.left + sheets.width - right - line.width : sheets.left + left;
    writer.paint(line, style, from, sheets.top() + at * lineHeight(style));
  });
}

/** A bar beside own words, so that they are seen as such without colour. */
function paintBar({ paragraph, left, right }: Part, { doc, sheets, styles }: Table): void {
  const indent = styles.ownIndent;
  const isRight = paragraph.dir === 'rtl';
  const at = isRight ? sheets.left + sheets.width - right + indent - styles.ownBar : sheets.left + left - indent;
  asArtifact(doc, () => doc.rect(at, sheets.top() + 1, styles.ownBar, heightOf(paragraph) - 2).fill('#767676'));
}

function paintFrame(height: number, { doc, sheets }: Table): void {
  asArtifact(doc, () =>
    doc.lineWidth(1).roundedRect(sheets.left, sheets.top(), sheets.width, height, 7).stroke('#767676'),
  );
}
