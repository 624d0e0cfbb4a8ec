import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/i18n/languages.ts';
import { recordId } from '../../../../src/importers/frame/recordId.ts';
import { toCells } from '../../../../src/importers/frame/toCells.ts';
import { importHsds } from '../../../../src/importers/hsds/importHsds.ts';
import { importHsdsTable } from '../../../../src/importers/hsds/table/importHsdsTable.ts';
import type { Draft, Mapped } from '../../../../src/importers/Mapped.ts';
import { Findings } from '../../../../src/loaders/Findings.ts';
import { checkServices } from '../../../../src/loaders/parseServices.ts';
import { columnsIn } from '../../../../src/loaders/servicesTemplate.ts';
import { dataFile } from '../../../data.ts';
import { mappedBy, refusals } from './sources.ts';

const examples = dataFile('hsds-3.0-examples');
const uk = dataFile('open-referral-uk');
const drafts = (mapped: readonly Mapped[]) => mapped.filter((one): one is Draft => 'cells' in one);

/** What the site says of rows once an editor filled in what no source has, and reviewed them. */
function siteSays(mapped: readonly Mapped[]): string[] {
  const columns = columnsIn(languages);
  const filled = { samenvatting: 'x', organisatie: 'x', categorie: 'library', toegang: 'vrij', kosten: 'gratis' };
  const more = { ...filled, gecontroleerd_op: '2026-11-01', telefoon: '012-3456700' };
  const rows = drafts(mapped).map((draft, at) => {
    const { cells } = toCells(draft, `${recordId('hsds', draft).slice(0, 50)}-${at}`, columns);
    const row = columns.map((column, index) => cells[index] || more[column as keyof typeof more] || '');
    // Neither source has an address in the Netherlands.
    row[columns.indexOf('locatietype')] = 'telefonisch';
    row[columns.indexOf('nagekeken')] = 'ja';
    return row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  });
  const findings = new Findings('services-hsds.csv');
  const calendar = { today: '2026-11-21', holidays: [] };
  const context = { calendar, lastDay: '2026-11-21' };
  const found = checkServices([columns.join(';'), ...rows].join('\n'), languages, context, findings);
  expect(found).toHaveLength(rows.length);
  return findings.errors.map(({ column, value }) => `${column}: ${value}`);
}

describe.skipIf(!examples)('the examples of the specification', () => {
  test.each(['service_full', 'organization_full', 'service_at_location_full', 'service_list'])('%s', async (name) => {
    const mapped = await mappedBy(importHsds, `${examples}/${name}.json`);
    expect(mapped).toMatchObject([
      { cells: { naam: 'Community Counselling', organisatie: 'Example Organization Inc.' } },
    ]);
    expect(siteSays(mapped)).toEqual([]);
  });

  test('its terms of a taxonomy are refused', async () => {
    expect(await refusals(importHsds, `${examples}/taxonomy_term_list.json`)).toHaveLength(1);
  });

  test('its tables say the same as its JSON, but for what they say of contacts', async () => {
    const [json] = drafts(await mappedBy(importHsds, `${examples}/service_full.json`));
    for (const path of [`${examples}/csv`, `${examples}`]) {
      const [table] = drafts(await mappedBy(importHsdsTable, path).catch(() => []));
      if (!table) continue;
      const { telefoon: _telefoon, ...cells } = json?.cells ?? {};
      expect({ ...table.cells, sourceId: table.sourceId }).toMatchObject({ ...cells, sourceId: json?.sourceId });
    }
    expect(await mappedBy(importHsdsTable, `${examples}/csv`)).toHaveLength(1);
  });

  test('no name of a person in it comes over', async () => {
    for (const name of ['service_full', 'organization_full', 'service_at_location_full'])
      expect(JSON.stringify(await mappedBy(importHsds, `${examples}/${name}.json`))).not.toContain('Persona');
  });
});

describe.skipIf(!uk)('the files of Open Referral UK', () => {
  const file = (name: string) => `${uk}/V3.0-UK-${name}.json`;

  test.each(['Test_service_full', 'Warn_service_full'])('%s is taken', async (name) => {
    const mapped = await mappedBy(importHsds, file(name));
    expect(mapped).toMatchObject([
      { cells: { naam: 'Community Counselling', website: 'https://example.com/counselling' } },
    ]);
    expect(siteSays(mapped)).toEqual([]);
  });

  test('Test_service_list gives all of its 128 services', async () => {
    const mapped = await mappedBy(importHsds, file('Test_service_list'));
    expect(drafts(mapped)).toHaveLength(128);
    expect(siteSays(mapped.slice(0, 1))).toEqual([]);
  });

  test('Fail_service_full is refused for its two faults', async () => {
    expect(await refusals(importHsds, file('Fail_service_full'))).toEqual([
      ['V3.0-UK-Fail_service_full.json /url', '“example/counselling” is geen webadres.'],
      ['V3.0-UK-Fail_service_full.json /email', '“email-example_com” is geen e-mailadres.'],
    ]);
  });

  test('Fail_service_list is refused for the faults of all its services', async () => {
    const found = await refusals(importHsds, file('Fail_service_list'));
    expect(found.map(([at]) => at.replace(/^.*json /, ''))).toEqual([
      'contents[0]/url',
      'contents[0]/email',
      'contents[1]/url',
      'contents[1]/email',
      'contents[2]/url',
      'contents[2]/email',
      'contents[3]/email',
    ]);
  });
});
