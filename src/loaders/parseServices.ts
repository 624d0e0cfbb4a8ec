import type { Service } from '../core/finder/Service.ts';
import { Findings } from './Findings.ts';
import { readTable } from './readTable.ts';
import type { ServiceContext } from './ServiceContext.ts';
import { columns, isColumn, limitOfColumn, requiredColumns, spokenColumns } from './serviceColumns.ts';
import { TableRow } from './TableRow.ts';
import { toService } from './toService.ts';
import { serviceWords } from './words/serviceWords.ts';
import { valueWords } from './words/valueWords.ts';

/**
 * Reads services.csv (columns: docs/voorzieningen.md) and notes all problems of all rows. Gives each service with its
 * line; they can be used when nothing was refused.
 */
export function checkServices(
  text: string,
  languages: readonly string[],
  context: ServiceContext,
  findings: Findings,
): { service: Service; line: number }[] {
  const others = languages.filter((language) => language !== 'nl');
  const spoken = others.flatMap((language) => spokenColumns.map((column) => `${column}_${language}`));
  const rules = { columns: [...columns, ...spoken], required: requiredColumns, isColumn };
  const rows = readTable(text, rules, findings).map((row) => new TableRow(row, findings, limitOfColumn));
  const services = rows.map((row) => ({ service: toService(row, languages, context), line: row.line }));
  refuseDoubles(rows);
  return services;
}

/** Parses services.csv. @throws {ContentError} with all problems of all rows */
export function parseServices(text: string, languages: readonly string[], context: ServiceContext): Service[] {
  const findings = new Findings('services.csv');
  const services = checkServices(text, languages, context, findings);
  findings.throwErrors();
  return services.map(({ service }) => service);
}

function refuseDoubles(rows: readonly TableRow[]): void {
  const ids = new Map<string, number>();
  const places = new Map<string, number>();
  for (const row of rows) {
    const id = row.cell('id');
    const first = ids.get(id);
    if (first !== undefined) row.refuse('id', valueWords.twice(first));
    if (id !== '') ids.set(id, first ?? row.line);
    const place = ['naam', 'straat', 'huisnummer', 'postcode', 'plaats'].map((column) =>
      row.cell(column).toLowerCase(),
    );
    const key = JSON.stringify(place);
    const same = places.get(key);
    if (same !== undefined && row.cell('naam') !== '') row.warn('naam', serviceWords.same(same));
    places.set(key, same ?? row.line);
  }
}
