import type { Words } from './ContentProblem.ts';
import type { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import type { CsvRow } from './readTable.ts';
import { refusalOfLength, refusalOfText } from './textRules.ts';
import { valueWords } from './words/valueWords.ts';

/** One row as it is read, cell by cell, noting whatever is wrong with it. */
export class TableRow {
  readonly line: number;
  private readonly cells: CsvRow['cells'];
  private readonly findings: Findings;
  /** Columns whose text is refused as it is: what else it may mean is not looked at. */
  private readonly spoilt = new Set<string>();

  constructor({ line, cells }: CsvRow, findings: Findings, limitOf: (column: string) => number) {
    this.line = line;
    this.cells = cells;
    this.findings = findings;
    for (const [column, text] of Object.entries(cells)) {
      const refusals = [refusalOfText(text), refusalOfLength(text, limitOf(column))].filter((one) => one !== undefined);
      for (const words of refusals) findings.refuse({ row: line, column, value: text }, words);
      if (refusals.length > 0) this.spoilt.add(column);
    }
  }

  cell(column: string): string {
    return Object.hasOwn(this.cells, column) ? (this.cells[column] ?? '') : '';
  }

  /** A cell that must be filled. A column that is not there at all is named once, at the header. */
  required(column: string): string {
    const text = this.cell(column);
    if (text === '' && Object.hasOwn(this.cells, column)) this.refuse(column, valueWords.empty());
    return text;
  }

  /** Parts of a cell with semicolons in between. */
  list(column: string): string[] {
    return this.cell(column)
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
  }

  /** A cell with one of these codes; `''` among them when it may stay empty. */
  code<T>(column: string, codes: Readonly<Record<string, T>>): T {
    const text = this.cell(column);
    const code = Object.hasOwn(codes, text) ? codes[text] : undefined;
    const names = Object.keys(codes).filter(Boolean);
    if (code === undefined && Object.hasOwn(this.cells, column)) {
      this.refuse(column, valueWords.code(nearest(text, names), names));
    }
    return code ?? (Object.values(codes)[0] as T);
  }

  /** A day that has been; empty when it is none. */
  day(column: string, lastDay: string | undefined, isDay: (text: string) => boolean): void {
    const text = this.cell(column);
    if (text === '') return;
    if (!isDay(text)) this.refuse(column, valueWords.day());
    else if (lastDay !== undefined && text > lastDay) this.refuse(column, valueWords.ahead(lastDay));
  }

  refuse(column: string, words: Words, value = this.cell(column)): void {
    if (!this.spoilt.has(column)) this.findings.refuse({ row: this.line, column, value }, words);
  }

  warn(column: string, words: Words): void {
    this.findings.warn({ row: this.line, column, value: this.cell(column) }, words);
  }
}
