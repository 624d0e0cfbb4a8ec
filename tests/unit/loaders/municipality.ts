import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** As the demo was when the mistakes were chosen: they are planted on lines, and the demo grows. */
const good = 'tests/fixtures/municipality';

/** A table that mistakes are planted in: columns keep their place, whatever they are called. */
export class Table {
  readonly names: readonly string[];
  readonly lines: string[][];
  /** Columns that are left out when it is written. */
  readonly dropped = new Set<string>();

  constructor(text: string, more: readonly string[] = []) {
    const [header = [], ...rows] = parse(text) as string[][];
    this.names = [...header, ...more];
    this.lines = [[...this.names], ...rows.map((row) => [...row, ...more.map(() => '')])];
  }

  /** Line 1 is the header. */
  set(line: number, column: string, text: string): void {
    (this.lines[line - 1] ?? [])[this.names.indexOf(column)] = text;
  }

  get(line: number, column: string): string {
    return this.lines[line - 1]?.[this.names.indexOf(column)] ?? '';
  }

  toText(): string {
    const kept = (_cell: string, at: number) => !this.dropped.has(this.names[at] ?? '');
    return this.lines
      .map((cells) =>
        cells
          .filter(kept)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(';'),
      )
      .join('\r\n');
  }
}

/** JSON as a test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: mistakes are planted anywhere in it
type Loose = any;

/** A municipality's files, to be changed and written. */
export class Municipality {
  readonly services = new Table(readFileSync(join(good, 'services.csv'), 'utf8'), [
    'leeftijd_min',
    'leeftijd_max',
    'doelgroepen',
  ]);
  readonly postcodes = new Table(readFileSync(join(good, 'postcodes.csv'), 'utf8'));
  readonly portal: Loose = JSON.parse(readFileSync(join(good, 'portal.json'), 'utf8'));
  readonly helplines: Loose = JSON.parse(readFileSync(join(good, 'helplines.json'), 'utf8'));

  texts(): Record<string, string> {
    return {
      'services.csv': this.services.toText(),
      'postcodes.csv': this.postcodes.toText(),
      'portal.json': JSON.stringify(this.portal, null, 2),
      'helplines.json': JSON.stringify(this.helplines, null, 2),
    };
  }
}

/** Writes files into a folder. */
export function writeFolder(folder: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
}
