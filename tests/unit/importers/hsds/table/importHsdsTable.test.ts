import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importHsdsTable } from '../../../../../src/importers/hsds/table/importHsdsTable.ts';
import { mappedBy, refusals } from '../sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
const read = async (path = folder) => mappedBy(importHsdsTable, path);

const services =
  'id,organization_id,name,description,url,email,status\ns1,o1,Buurttafel,Samen eten. Welkom.,www.example.org,,\n';
const hsds3 = {
  'services.csv': services,
  'organizations.csv': 'id,name,description,website\no1,Welzijn Zonnewaard,x,\n',
  'service_at_location.csv': 'id,service_id,location_id\np1,s1,l1\n',
  'locations.csv': 'id,location_type,latitude,longitude\nl1,physical,52.3078,5.2169\n',
  'addresses.csv':
    'id,location_id,address_1,city,postal_code,address_type\na1,l1,Zonnekade 12,Waterend,1292ZA,physical\n',
  'phones.csv': 'id,location_id,contact_id,number\nf1,l1,c1,06-12345678\nf2,l1,,012-3456700\n',
  'schedules.csv':
    'id,service_at_location_id,freq,byday,opens_at,closes_at\nh1,p1,WEEKLY,"MO,TU",09:00,12:00\nh2,p1,WEEKLY,WE,9am,1pm\n',
  'languages.csv': 'id,service_id,name,code\nt1,s1,Arabic,ar\nt2,s1,Others available upon request,\n',
  'cost_options.csv': 'id,service_id,amount,currency\nk1,s1,0,EUR\n',
  'attributes.csv': 'id,link_id,taxonomy_term_id,label,value\nb1,s1,c1,,\nb2,s1,,local-id,buurttafel\n',
  'taxonomy_terms.csv': 'id,code,name,taxonomy\nc1,community-meal,Samen eten,eigenblik:categorie\n',
  'contacts.csv': 'id,service_id,name\nc1,s1,Bep Jansen\n',
};
const row = {
  id: 'buurttafel',
  naam: 'Buurttafel',
  organisatie: 'Welzijn Zonnewaard',
  categorie: 'community-meal',
  kosten: 'gratis',
  talen: 'ar',
  straat: 'Zonnekade',
  huisnummer: '12',
  postcode: '1292 ZA',
  telefoon: '012-3456700',
  website: 'https://www.example.org',
  openingstijden: 'Mo,Tu 09:00-12:00; We 09:00-13:00',
};

describe('importHsdsTable', () => {
  test('puts the tables of HSDS 3 together', async () => {
    write(hsds3);
    const found = await read();
    expect(found).toMatchObject([{ at: 'line 2', sourceId: 's1/l1', cells: row }]);
    expect(JSON.stringify(found)).not.toMatch(/Bep|06-/);
  });

  test('knows the names of HSDS 1 and 2', async () => {
    write({
      'services.csv': services,
      'services_at_location.csv': 'id,service_id,location_id\np1,s1,l1\n',
      'locations.csv': 'id,latitude,longitude\nl1,52.3078,5.2169\n',
      'physical_addresses.csv': 'id,location_id,address_1,city,postal_code\na1,l1,Zonnekade 12,Waterend,1292 ZA\n',
      'postal_addresses.csv': 'id,location_id,address_1,city\na1,l1,Postbus 1,Waterend\n',
      'regular_schedules.csv': 'id,service_id,weekday,opens_at,closes_at\nh1,s1,Monday,9:00am,5:00 pm \n',
      'accessibility_for_disabilities.csv': 'id,location_id,accessibility\nx1,l1,wheelchair\n',
    });
    const [found] = await read();
    expect(found).toMatchObject({
      cells: { straat: 'Zonnekade', huisnummer: '12', lat: '52.3078', openingstijden: 'Mo 09:00-17:00' },
      notes: expect.arrayContaining([
        expect.objectContaining({ field: 'rolstoel', value: 'wheelchair' }),
        expect.objectContaining({ field: 'straat', value: 'Postbus 1, Waterend' }),
      ]),
    });
  });

  test('takes the names of files from datapackage.json', async () => {
    write({
      'alles.csv': services,
      'wie.csv': hsds3['organizations.csv'],
      'datapackage.json': JSON.stringify({
        resources: [
          { name: 'service', path: 'alles.csv' },
          { name: 'organization', path: ['wie.csv'] },
        ],
      }),
    });
    expect(await read()).toMatchObject([{ cells: { organisatie: 'Welzijn Zonnewaard' } }]);
    expect(await read(join(folder, 'datapackage.json'))).toHaveLength(1);
  });

  test.each(['../services.csv', '/etc/services.csv', 'https://example.org/services.csv'])(
    'refuses a datapackage.json that names %s',
    async (path) => {
      write({ 'datapackage.json': JSON.stringify({ resources: [{ name: 'service', path }] }) });
      expect(await refusals(importHsdsTable, folder)).toEqual([
        [expect.stringContaining(path), expect.stringMatching(/buiten deze map/)],
      ]);
    },
  );

  test('reads one file of services whatever it is called, with a place in the service itself', async () => {
    write({ 'export.csv': 'id;naam\n', 'lijst.csv': services });
    expect(await read(join(folder, 'lijst.csv'))).toMatchObject([{ cells: { naam: 'Buurttafel' } }]);
    write({ ...hsds3, 'service_at_location.csv': 'id\n', 'services.csv': 'id,name,location_id\ns1,Buurttafel,l1\n' });
    expect(await read()).toMatchObject([{ cells: { straat: 'Zonnekade' } }]);
  });

  test('names every broken line, of the tables beside it too, and leaves out what is no address', async () => {
    write({
      ...hsds3,
      'services.csv': `${services}s2,o1,Te kort\ns3,,"Open,x,,,\ns4,,Taalcafé,,zie Facebook,geen,\n`,
      'languages.csv': 'id,service_id,code\nt1,s1\n',
    });
    const found = await read();
    expect(found.map((one) => [one.at, 'dropped' in one])).toEqual([
      ['languages.csv line 2', true],
      ['line 2', false],
      ['line 3', true],
      ['line 4', true],
      ['line 5', false],
    ]);
    expect(found.at(-1)).toMatchObject({
      notes: [
        { field: 'website', value: 'zie Facebook' },
        { field: 'email', value: 'geen' },
      ],
    });
  });

  test.each([
    ['no services', { 'phones.csv': 'id,number\n' }],
    ['another table of services', { 'services.csv': 'id;naam\nx;Bep\n' }],
    ['an empty table of services', { 'services.csv': '' }],
  ])('refuses a folder with %s', async (_what, files) => {
    write(files);
    expect(await refusals(importHsdsTable, folder)).toEqual([
      [expect.any(String), expect.stringMatching(/geen tabel met voorzieningen/)],
    ]);
  });
});
