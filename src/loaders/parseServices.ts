import type { Service } from '../core/finder/Service.ts';
import { Findings } from './Findings.ts';
import { readTable } from './readTable.ts';
import type { EarlierRows, ServiceContext } from './ServiceContext.ts';
import { columns, isColumn, limitOfColumn, requiredColumns, spokenColumns } from './serviceColumns.ts';
import { TableRow } from './TableRow.ts';
import { toService } from './toService.ts';
import { serviceWords } from './words/serviceWords.ts';
import { valueWords } from './words/valueWords.ts';

/**
 * Reads services.csv (columns: docs/voorzieningen.md) and notes all problems of all rows. Gives each service with its
 * line; they can be used when nothing was refused. Rows that no one has reviewed are left out, and counted in a warning.
 */
export function checkServices(
  text: string,
  languages: readonly string[],
  context: ServiceContext,
  findings: Findings,
): { service: Service; line: number }[] {
  const others = languages.filter((language) => language !== 'nl');
  const spoken = others.flatMap((language) => spokenColumns.map((column) => `${column}_${language}`));
  const passOver = { column: 'nagekeken', code: 'nee', words: serviceWords.unreviewed };
  const rules = { columns: [...columns, ...spoken], required: requiredColumns, isColumn, passOver };
  const rows = readTable(text, rules, findings).map((row) => new TableRow(row, findings, limitOfColumn));
  const services = rows.map((row) => ({ service: toService(row, languages, context), line: row.line }));
  refuseDoubles(rows, findings.file, context.earlier ?? { ids: new Map(), places: new Map() });
  return services;
}

/** Parses services.csv. @throws {ContentError} with all problems of all rows */
export function parseServices(text: string, languages: readonly string[], context: ServiceContext): Service[] {
  const findings = new Findings('services.csv');
  const services = checkServices(text, languages, context, findings);
  findings.throwErrors();
  return services.map(({ service }) => service);
}

function refuseDoubles(rows: readonly TableRow[], file: string, { ids, places }: EarlierRows): void {
  const nameOf = (first: { file: string }) => (first.file === file ? undefined : first.file);
  for (const row of rows) {
    const here = { file, line: row.line };
    const id = row.cell('id');
    const first = ids.get(id);
    if (first) row.refuse('id', valueWords.twice(first.line, nameOf(first)));
    if (id !== '') ids.set(id, first ?? here);
    const place = ['naam', 'straat', 'huisnummer', 'postcode', 'plaats'].map((column) =>
      row.cell(column).toLowerCase(),
    );
    const key = JSON.stringify(place);
    const same = places.get(key);
    if (same && row.cell('naam') !== '') row.warn('naam', serviceWords.same(same.line, nameOf(same)));
    places.set(key, same ?? here);
  }
}
