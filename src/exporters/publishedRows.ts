import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Findings } from '../loaders/Findings.ts';
import { readTable } from '../loaders/readTable.ts';
import { serviceFiles } from '../loaders/serviceFiles.ts';
import type { ServiceRow } from './ServiceRow.ts';

const anyColumn = { columns: [], required: [], isColumn: () => true };

/**
 * The rows of a municipality's folder that may be shown, file by file: services.csv and what came from other directories.
 * The folder must have been checked. `onUnreviewed` is called for each row that no one has looked at yet.
 */
export function* publishedRows(folder: string, onUnreviewed: () => void): Generator<ServiceRow> {
  for (const file of serviceFiles(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { cells } of readTable(text, anyColumn, new Findings(file))) {
      if (cells['nagekeken']?.trim() === 'nee') onUnreviewed();
      else yield trimmed(cells);
    }
  }
}

function trimmed(cells: ServiceRow): ServiceRow {
  const kept = Object.entries(cells).map(([column, text]) => [column, text.trim()] as const);
  return Object.fromEntries(kept.filter(([, text]) => text !== ''));
}
