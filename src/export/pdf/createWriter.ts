import { type Mark, marksIn, withoutMarks } from './arabicMarks.ts';
import { asArtifact } from './asArtifact.ts';
import { type BidiRun, fromLeft, runsOf, type Script, toDirected } from './bidiRuns.ts';
import { createScreener, type HasLetter } from './createScreener.ts';
import { cutLines } from './cutLines.ts';
import { fontsIn } from './fontsIn.ts';
import type { TextStyle } from './styles.ts';

/** A line of text, laid out. */
export interface Line {
  /** In the order of reading, each with its place from the left edge of the line. */
  readonly runs: readonly (BidiRun & { readonly left: number })[];
  readonly width: number;
}

/** A paragraph, cut into lines for a width. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly dir: 'ltr' | 'rtl';
}

export interface Writer {
  /** Cuts a text into lines. Line breaks in it are kept. */
  readonly lay: (text: string, dir: 'ltr' | 'rtl', style: TextStyle, width: number) => Paragraph;
  readonly paint: (line: Line, style: TextStyle, left: number, top: number) => void;
  /** Draws the marks of what was painted since the last time. They are for the eye: no element may be open. */
  readonly paintMarks: () => void;
  readonly missing: () => readonly string[];
}

/** An array, so that the font shapes a run as a whole and not word by word. */
const shaped = { features: [] as PDFKit.Mixins.OpenTypeFeatures[] };

/** What writes in a document: it knows the fonts, shapes and measures with them, and keeps what they do not have. */
export function createWriter(doc: PDFKit.PDFDocument, has: HasLetter): Writer {
  const { screen, missing } = createScreener(has);
  const waiting: Waiting[] = [];
  const widths = new Map<string, number>();

  const choose = (script: Script, style: TextStyle) =>
    doc.font(fontName(script, style.bold)).fontSize(sizeFor(script, style));

  const measure = ({ script, text }: Pick<BidiRun, 'script' | 'text'>, style: TextStyle): number => {
    const key = `${script}${style.bold}${style.size}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = choose(script, style).widthOfString(withoutMarks(text), shaped);
    widths.set(key, width);
    return width;
  };

  const lay: Writer['lay'] = (given, dir, style, width) => {
    const lines = given.split(/\r\n|\r|\n/).flatMap((part) => {
      const directed = toDirected(screen(part).trimEnd(), dir);
      const lengthOf = (from: number, to: number) =>
        runsOf(directed, from, to).reduce((sum, run) => sum + measure(run, style), 0);
      return cutLines(directed.text, width, lengthOf).map(([from, to]): Line => {
        let left = 0;
        const runs = runsOf(directed, from, to);
        const places = new Map(
          fromLeft(runs).map((run) => {
            const place = left;
            left += measure(run, style);
            return [run, place];
          }),
        );
        return { runs: runs.map((run) => ({ ...run, left: places.get(run) ?? 0 })), width: left };
      });
    });
    return { lines, style, dir };
  };

  return {
    lay,
    paint: ({ runs }, style, left, top) => {
      const { size, leading, colour } = style;
      // In the order of reading: some readers go by the order of painting.
      for (const run of runs) {
        const baseline = top + (size * leading) / 2 + size * 0.36;
        const options = { ...shaped, lineBreak: false, baseline: 'alphabetic' } as const;
        choose(run.script, style).fillColor(colour);
        doc.text(withoutMarks(run.text), left + run.left, baseline, options);
        for (const mark of marksIn(run.text, fontsIn(doc).current, sizeFor(run.script, style)))
          waiting.push({ mark, left: left + run.left, baseline, colour });
      }
    },
    paintMarks: () => {
      const here = waiting.splice(0);
      if (here.length > 0) asArtifact(doc, () => drawMarks(doc, here));
    },
    missing,
  };
}

/** A mark that is drawn when its line is painted. */
interface Waiting {
  readonly mark: Mark;
  readonly left: number;
  readonly baseline: number;
  readonly colour: string;
}

function drawMarks(doc: PDFKit.PDFDocument, all: readonly Waiting[]): void {
  for (const { mark, left, baseline, colour } of all) {
    doc
      .save()
      .translate(left + mark.left, baseline - mark.up)
      .scale(mark.scale, -mark.scale);
    doc.path(mark.outline).fill(colour).restore();
  }
}

/** Arabic letters are small for their size. */
function sizeFor(script: Script, { size }: TextStyle): number {
  return script === 'arabic' ? size * 1.08 : size;
}

/** The name under which a font is registered in the document. */
export function fontName(script: Script, bold: boolean): 'latin' | 'latinBold' | 'arabic' | 'arabicBold' {
  return bold ? `${script}Bold` : script;
}
