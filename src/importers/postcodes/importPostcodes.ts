import { basename } from 'node:path';
import { linesOf } from '../reading/linesOf.ts';
import { readSource } from '../reading/readSource.ts';
import { sourceError } from '../reading/sourceError.ts';
import type { PostcodeNote, PostcodeRow } from './PostcodeRow.ts';
import { type PostcodeLine, type ReadLine, readerOf } from './postcodeLine.ts';
import { postcodeWords } from './postcodeWords.ts';
import { toPostcodeRow } from './toPostcodeRow.ts';

/** What comes of a table of postcodes: rows in their order, and what deserves a look. */
export interface PostcodeImport {
  readonly rows: readonly PostcodeRow[];
  readonly report: readonly PostcodeNote[];
}

/**
 * Reads a table of postcodes: GeoNames’ NL.txt, or a table with the columns pc4 (or postcode), plaats, lat and lon, and
 * gemeentecode if it has it. `municipalities` (`GM0344`) keeps theirs alone.
 * @throws {SourceError} when it is no such table, or has none of theirs
 */
export async function importPostcodes(
  path: string,
  { municipalities = [] }: { readonly municipalities?: readonly string[] } = {},
): Promise<PostcodeImport> {
  const at = basename(path);
  const { byPostcode, report } = await readLines(path, at);
  if (byPostcode.size === 0) throw sourceError(at, postcodeWords.noTable());
  const isWanted = (lines: readonly PostcodeLine[]) =>
    municipalities.length === 0 || lines.some(({ municipality }) => municipalities.includes(municipality));
  const found = [...byPostcode]
    .filter(([, lines]) => isWanted(lines))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([pc4, lines]) => toPostcodeRow(pc4, lines, municipalities));
  // Some of these may be theirs: a new municipality has no codes in an older table.
  const nameless = [...byPostcode].filter(([, lines]) => lines.every(({ municipality }) => municipality === ''));
  if (found.length === 0) throw sourceError(at, postcodeWords.noneHere(municipalities, nameless.length));
  const passedOver = municipalities.length > 0 ? nameless.map(([pc4]) => pc4) : [];
  const notes = passedOver.map((pc4) => ({ at: `postcode ${pc4}`, value: '', says: postcodeWords.passedOver() }));
  return { rows: found.map(({ row }) => row), report: [...report, ...found.flatMap((one) => one.notes), ...notes] };
}

async function readLines(path: string, at: string) {
  const byPostcode = new Map<string, PostcodeLine[]>();
  const report: PostcodeNote[] = [];
  let read: ReadLine | undefined;
  let number = 0;
  for await (const line of linesOf(readSource(path, ['text']), at)) {
    number++;
    if (line.trim() === '') continue;
    if (read) keep(read(line), `line ${number}`, line, byPostcode, report);
    else {
      const reader = readerOf(line);
      if (!reader) throw sourceError(at, postcodeWords.noTable());
      read = reader.read;
      if (!reader.isHeader) keep(read(line), `line ${number}`, line, byPostcode, report);
    }
  }
  return { byPostcode, report };
}

function keep(
  one: ReturnType<ReadLine>,
  at: string,
  line: string,
  byPostcode: Map<string, PostcodeLine[]>,
  report: PostcodeNote[],
): void {
  if ('problem' in one) {
    report.push({ at, value: line.slice(0, 200), says: one.problem });
    return;
  }
  const same = byPostcode.get(one.pc4);
  if (same) same.push(one);
  else byPostcode.set(one.pc4, [one]);
}
