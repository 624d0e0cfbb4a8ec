import type { Run, SpokenBlock } from '../blocks/Spoken.ts';
import { directionOf, unpainted } from './bidiRuns.ts';
import type { Paragraph, Writer } from './createWriter.ts';
import type { Styles, TextStyle } from './styles.ts';

/** What a screen reader is told that this is (ISO 32000-1, 14.8.4). */
export type Role = 'H1' | 'H2' | 'P';

/** A paragraph with its place in a block. */
export interface Part {
  readonly role: Role;
  readonly paragraph: Paragraph;
  /** Absent for own words and where it is the document's own. */
  readonly language?: string;
  readonly isOwn: boolean;
  /** Room at both sides, in points. */
  readonly left: number;
  readonly right: number;
}

/** Parts that stay together on a sheet as long as one sheet can hold them. */
export interface Piece {
  readonly parts: readonly Part[];
  readonly kind: SpokenBlock['kind'];
  /** Points between this and what stands above it; none at the top of a sheet. */
  readonly before: number;
  readonly height: number;
  /** Sign before the parts of an item. */
  readonly bullet?: Paragraph;
}

export interface LaidBlock {
  readonly kind: SpokenBlock['kind'];
  /** Of headings. */
  readonly bookmark?: string;
  readonly pieces: readonly Piece[];
}

interface Desk {
  readonly writer: Writer;
  readonly styles: Styles;
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly language: string;
}

/** Cuts all blocks into lines and measures them, so that it can be known what fits on a sheet. */
export function layOut(blocks: readonly SpokenBlock[], desk: Desk): LaidBlock[] {
  const { styles } = desk;
  return blocks.map((block) => {
    const { kind } = block;
    const before = styles.before[kind];
    if (block.kind !== 'list') {
      const pieces = [pieceOf(block.kind, block.runs, before, desk)];
      return kind === 'heading' ? { kind, pieces, bookmark: firstOf(block.runs) } : { kind, pieces };
    }
    return {
      kind,
      pieces: block.items.map(({ runs }, at) => pieceOf(kind, runs, at === 0 ? before : styles.itemGap, desk)),
    };
  });
}

/** What the first language says, without marks that no list of bookmarks understands. */
export function firstOf(runs: readonly Run[]): string {
  return (runs[0]?.text ?? '').replace(unpainted, '');
}

function pieceOf(kind: Piece['kind'], runs: readonly Run[], before: number, desk: Desk): Piece {
  const { styles, writer, dir } = desk;
  const pad = kind === 'notice' ? styles.noticePad : 0;
  const start = kind === 'list' ? styles.bullet : pad;
  const [left, right] = dir === 'rtl' ? [pad, start] : [start, pad];
  const parts = runs.map((run, at) => partOf(kind, run, at, { left, right }, desk));
  const height =
    parts.reduce((sum, { paragraph }) => sum + heightOf(paragraph), 0) + styles.runGap * (parts.length - 1) + 2 * pad;
  const bullet = kind === 'list' ? { bullet: writer.lay('•', dir, styles.plain, styles.bullet) } : {};
  return { parts, kind, before, height, ...bullet };
}

function partOf(
  kind: Piece['kind'],
  run: Run,
  at: number,
  sides: { readonly left: number; readonly right: number },
  { writer, styles, width, language }: Desk,
): Part {
  const { isOwn, text } = run;
  const dir = run.dir === 'auto' ? directionOf(text) : run.dir;
  const indent = isOwn ? styles.ownIndent : 0;
  const left = sides.left + (dir === 'ltr' ? indent : 0);
  const right = sides.right + (dir === 'rtl' ? indent : 0);
  const isFirst = at === 0;
  const role = isFirst && kind === 'title' ? 'H1' : isFirst && kind === 'heading' ? 'H2' : 'P';
  const style =
    isOwn || (isFirst && kind !== 'title' && kind !== 'heading') ? styles.plain : styleOf(kind, isFirst, styles);
  const paragraph = writer.lay(text, dir, style, width - left - right);
  const isForeign = run.language !== undefined && run.language !== language;
  return { role, paragraph, isOwn, left, right, ...(isForeign && run.language ? { language: run.language } : {}) };
}

function styleOf(kind: Piece['kind'], isFirst: boolean, styles: Styles): TextStyle {
  if (kind === 'title') return isFirst ? styles.title : styles.titleSecond;
  if (kind === 'heading') return isFirst ? styles.heading : styles.headingSecond;
  return isFirst ? styles.plain : styles.second;
}

/** Points from the top of the first line to the foot of the last. */
export function heightOf({ lines, style }: Paragraph): number {
  return lines.length * lineHeight(style);
}

export function lineHeight({ size, leading }: TextStyle): number {
  return size * leading;
}
