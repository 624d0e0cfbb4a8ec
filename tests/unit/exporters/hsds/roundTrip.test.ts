import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeHsds } from '../../../../src/exporters/hsds/writeHsds.ts';
import { publishedRows } from '../../../../src/exporters/publishedRows.ts';
import { importHsds } from '../../../../src/importers/hsds/importHsds.ts';
import { tidyText } from '../../../../src/importers/tidyText.ts';
import { toLifeDomain } from '../../../../src/loaders/serviceColumns.ts';
import { today } from '../anyHours.ts';
import { anyRows, type Row, toCsv } from '../anyRow.ts';

const runs = process.env['DEEP'] === '1' ? 10_000 : 300;
const context = { today, sourceName: 'out.json' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Rows of a folder, and the same after they went out and came in again. */
async function thereAndBack(from: string): Promise<{ sent: Row[]; came: Row[]; leftOut: unknown[] }> {
  const sent = [...publishedRows(from, () => {})];
  const out = join(folder, context.sourceName);
  await writeHsds(sent, out, today);
  const came: Row[] = [];
  const leftOut: unknown[] = [];
  for await (const mapped of importHsds(out, context)) {
    if ('dropped' in mapped) throw new Error(`${mapped.name} was dropped: ${mapped.dropped.en}`);
    came.push(mapped.cells as Row);
    leftOut.push(...mapped.notes);
  }
  return { sent, came, leftOut };
}

const lists: Readonly<Record<string, (part: string) => string>> = {
  leefgebieden: (part) => toLifeDomain(part) ?? part,
  doelgroepen: (part) => part,
  talen: (part) => Intl.getCanonicalLocales(part)[0] ?? part,
  werkgebied: (part) => part,
};
const asIs = new Set(['id', 'openingstijden', ...Object.keys(lists)]);

/**
 * What may be written in two ways is compared in one:
 * - white space in a text is one space, and signs that no one sees are gone (`tidyText`);
 * - a list has each code once, a domain by its code and a language by its first one (`prs` is `fa-AF`);
 * - degrees have six decimals, ages no zeros in front;
 * - street and house number are one line, as HSDS has it;
 * - `nee`, `actief` and `fysiek` are as good as an empty cell;
 * - without a source of its own, a row is from the file that it came in;
 * - of a secret address only a whole municipality or the country is left.
 */
function normal(row: Row): Row {
  const isSecret = row['adres_geheim'] === 'ja';
  const cells = Object.entries(row).map(([column, cell]) => [column, normalCell(column, cell)] as const);
  const {
    straat = '',
    huisnummer = '',
    plaats = '',
    werkgebied = '',
    nagekeken: _,
    ...rest
  } = Object.fromEntries(cells);
  const areas = werkgebied.split(';').filter((area) => !isSecret || /^(NL|GM\d{4})$/.test(area));
  const all = {
    ...rest,
    line: [straat, huisnummer].filter(Boolean).join(' '),
    plaats: isSecret ? '' : plaats,
    werkgebied: areas.join(';'),
    bron: rest['bron'] ?? context.sourceName,
  };
  return Object.fromEntries(Object.entries(all).filter(([, cell]) => cell !== ''));
}

function normalCell(column: string, cell: string): string {
  const toPart = lists[column];
  if (toPart) return [...new Set(cell.split(';').map((part) => toPart(part.trim())))].join(';');
  if (column === 'lat' || column === 'lon') return String(Number(Number(cell).toFixed(6)));
  if (column.startsWith('leeftijd')) return String(Number(cell));
  if (asIs.has(column)) return cell;
  const text = tidyText(cell).text;
  return { adres_geheim: 'nee', status: 'actief', locatietype: 'fysiek' }[column] === text ? '' : text;
}

describe('a row that goes out as HSDS and comes in again', () => {
  test('has lost nothing, whatever an editor wrote', async () => {
    const property = fc.asyncProperty(anyRows, async (rows) => {
      writeFileSync(join(folder, 'services.csv'), toCsv(rows));
      const { sent, came, leftOut } = await thereAndBack(folder);
      expect(sent).toHaveLength(rows.length);
      expect(came.map(normal)).toEqual(sent.map(normal));
      expect(leftOut).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs });
  }, 3_600_000);

  test('is the same row, for all of the demonstration', async () => {
    const { sent, came, leftOut } = await thereAndBack('src/content/demo');
    expect(sent.length).toBeGreaterThan(50);
    expect(came.map(normal)).toEqual(sent.map(normal));
    expect(leftOut).toEqual([]);
  });

  test('is not cut where it is as long as it may be, in signs that are two to a computer', async () => {
    const row = { id: 'a', naam: 'A', samenvatting: `${'🍲 '.repeat(69)}🍲`, organisatie: 'A', beschrijving: 'Soep.' };
    writeFileSync(join(folder, 'services.csv'), toCsv([row]));
    const { sent, came } = await thereAndBack(folder);
    expect(came.map(normal)).toEqual(sent.map(normal));
  });
});
