import { withoutMobile } from '../../../src/importers/cells/withoutMobile.ts';
import type { Draft } from '../../../src/importers/Mapped.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { checkServices } from '../../../src/loaders/parseServices.ts';
import { columns, limitOfColumn } from '../../../src/loaders/serviceColumns.ts';
import { context } from './source.ts';

/** What an editor would still have to fill in. */
const filledIn = {
  naam: 'Naam',
  samenvatting: 'Wat iemand er kan doen.',
  organisatie: 'Organisatie',
  categorie: 'meeting-place',
  gecontroleerd_op: '2026-11-02',
};

/** All that the portal refuses in drafts, once an editor has filled in what is needed and looked at them. */
export function problemsOfDrafts(drafts: readonly Draft[]): string[] {
  const rows = drafts.map(({ cells }, index) => {
    const hasWay = ['telefoon', 'email', 'website', 'straat', 'lat'].some((one) => one in cells);
    const needsPlace = !('locatietype' in cells || 'adres_geheim' in cells || 'straat' in cells || 'lat' in cells);
    return {
      ...filledIn,
      ...(hasWay ? {} : { telefoon: '012-3456700' }),
      ...(needsPlace ? { locatietype: 'telefonisch' } : {}),
      ...cells,
      id: `rij-${index}`,
      nagekeken: 'ja',
    } as Readonly<Record<string, string>>;
  });
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const text = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quote).join(','))
    .join('\n');
  const findings = new Findings('services.csv');
  checkServices(
    text,
    ['nl', 'en', 'ar'],
    { calendar: { today: context.today, holidays: [] }, lastDay: context.today },
    findings,
  );
  return findings.errors.map(({ row, column, value, says }) => `${row} ${column} ${value}: ${says.nl}`);
}

/** What must never be in a cell, whatever the source says. */
export function faultsOf({ cells, notes }: Draft): string[] {
  const hiding = ['straat', 'huisnummer', 'postcode', 'plaats', 'lat', 'lon'];
  const spread = notes.filter(({ value }) => withoutMobile(value) !== undefined);
  const inCells = Object.entries(cells).flatMap(([column, cell = '']) => [
    ...(cell === '' || cell !== cell.trim() ? [`${column} is empty or has spaces around it`] : []),
    ...(cell.length > limitOfColumn(column) ? [`${column} is too long`] : []),
    ...(column !== 'bron' && withoutMobile(cell) !== undefined ? [`${column} has a mobile number: ${cell}`] : []),
    ...(cells.adres_geheim === 'ja' && hiding.includes(column) ? [`${column} beside a secret address`] : []),
  ]);
  return [...inCells, ...spread.map(({ field, value }) => `the note of ${field} repeats ${value}`)];
}
