import type { Point } from '../core/finder/distance.ts';
import { Findings } from './Findings.ts';
import { readTable } from './readTable.ts';
import { TableRow } from './TableRow.ts';
import { toPoint } from './toAddress.ts';
import { serviceWords } from './words/serviceWords.ts';
import { valueWords } from './words/valueWords.ts';

const required = ['pc4', 'plaats', 'lat', 'lon'];
const columns = [...required, 'gemeente'];

/** Four digits to the middle of that area: small enough to travel whole, so that no postcode is ever asked after. */
export interface Postcode extends Point {
  readonly name: string;
  /** Code of Statistics Netherlands, such as `GM0344`; absent where the table is of one municipality. */
  readonly municipality?: string;
}

/** Reads postcodes.csv and notes every row that is wrong; gives those that are sound. */
export function checkPostcodes(text: string, findings: Findings): Readonly<Record<string, Postcode>> {
  const found = new Map<string, Postcode & { line: number }>();
  const rules = { columns, required, isColumn: (name: string) => columns.includes(name) };
  for (const one of readTable(text, rules, findings)) {
    const row = new TableRow(one, findings, (column) => (column === 'plaats' ? 80 : 200));
    const [pc4, name] = [row.required('pc4'), row.required('plaats')];
    const first = found.get(pc4);
    if (pc4 !== '' && !/^[1-9]\d{3}$/.test(pc4)) row.refuse('pc4', serviceWords.pc4());
    else if (first) row.refuse('pc4', valueWords.twice(first.line));
    if (row.cell('lat') === '' && row.cell('lon') === '') row.required('lat');
    const point = toPoint(row);
    if (point && !first) found.set(pc4, { ...point, name, ...municipalityOf(row), line: row.line });
  }
  return Object.fromEntries([...found].map(([pc4, { line: _line, ...postcode }]) => [pc4, postcode]));
}

function municipalityOf(row: TableRow): Pick<Postcode, 'municipality'> {
  const municipality = row.cell('gemeente');
  if (municipality !== '' && !/^GM\d{4}$/.test(municipality)) row.refuse('gemeente', serviceWords.municipality());
  return municipality ? { municipality } : {};
}

/** Parses postcodes.csv. @throws {ContentError} with every row that is wrong */
export function parsePostcodes(text: string): Readonly<Record<string, Postcode>> {
  const findings = new Findings('postcodes.csv');
  const found = checkPostcodes(text, findings);
  findings.throwErrors();
  return found;
}
