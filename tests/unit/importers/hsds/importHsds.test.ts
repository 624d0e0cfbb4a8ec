import { describe, expect, test } from 'vitest';
import { importHsds } from '../../../../src/importers/hsds/importHsds.ts';
import { context, location, read, refusals, service, writeSource } from './sources.ts';

const refused = (text: unknown) => refusals(importHsds, writeSource(text));
const other = { ...service, id: '2', name: 'Taalcafé' };
const names = async (text: unknown) =>
  (await read(text)).map((one) => ('cells' in one ? one.cells.naam : one.dropped.nl));

describe('importHsds', () => {
  test.each([
    ['one service', service, ['Buurttafel']],
    ['a page', { total_items: 2, contents: [service, other] }, ['Buurttafel', 'Taalcafé']],
    ['a plain list', [service, other], ['Buurttafel', 'Taalcafé']],
    [
      'an organisation',
      { name: 'W', services: [service, other], website: 'https://w.example.org' },
      ['Buurttafel', 'Taalcafé'],
    ],
    ['a list of organisations', [{ name: 'W', services: [service] }], ['Buurttafel']],
    ['a service at a location', { id: 's', location, service }, ['Buurttafel']],
    [
      'a list with other things in it',
      [null, 3, { name: 'term', taxonomy: 't' }, service],
      [...Array(3).fill('Dit is geen voorziening.'), 'Buurttafel'],
    ],
  ])('reads %s', async (_what, text, found) => expect(await names(text)).toEqual(found));

  test('says of each record where it stands, so that it can be looked up', async () => {
    const at = async (text: unknown) => (await read(text)).map((one) => one.at);
    expect(await at(service)).toEqual(['/']);
    expect(await at({ contents: [service, null] })).toEqual(['contents[0]', 'contents[1]']);
    expect(await at([{ services: [service, other] }])).toEqual(['[0]/services/0', '[0]/services/1']);
  });

  test('gives a service of an organisation its name, also when that stands behind the services', async () => {
    const [row] = await read(
      `{"services": [${JSON.stringify({ ...service, organization: null })}], "name": "Welzijn"}`,
    );
    expect(row).toMatchObject({ cells: { organisatie: 'Welzijn' } });
  });

  test('makes a row for each location, each with its own id that stays when one is added', async () => {
    const second = { ...location, id: 'l2', addresses: [{ address_1: 'Molenwerf 2', city: 'Molenbuurt' }] };
    const at = (...locations: object[]) => ({
      ...service,
      service_at_locations: locations.map((one) => ({ location: one })),
    });
    const [only] = await read(at(location));
    const both = await read(at(second, location));
    expect(both.map((one) => 'cells' in one && one.cells.straat)).toEqual(['Molenwerf', 'Zonnekade']);
    expect(both.map(({ sourceId }) => sourceId)).toEqual([`${service.id}/l2`, only?.sourceId]);
    const own = { attributes: [{ label: 'local-id', value: 'buurttafel' }] };
    const ids = (await read({ ...at(second, location), ...own })).map((one) => 'cells' in one && one.cells.id);
    expect(ids).toEqual([
      expect.stringMatching(/^buurttafel-[0-9a-f]{8}$/),
      expect.stringMatching(/^buurttafel-[0-9a-f]{8}$/),
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  test('drops what has ended or has no name', async () => {
    const found = await names([
      { ...service, status: 'Defunct' },
      { ...service, status: 'inactive' },
      { ...service, name: null },
    ]);
    expect(found).toEqual([
      expect.stringContaining('bestaat deze voorziening niet meer'),
      expect.stringContaining('bestaat deze voorziening niet meer'),
      'Deze voorziening heeft geen naam.',
    ]);
  });

  test('refuses a source for every field that holds no address at all, and names where', async () => {
    const wrong = { ...service, url: 'example/counselling', email: 12345 };
    expect(await refused(wrong)).toEqual([
      ['bron.json /url', '“example/counselling” is geen webadres.'],
      ['bron.json /email', '“12345” is geen e-mailadres.'],
    ]);
    expect((await refused({ contents: [service, wrong] })).map(([at]) => at)).toEqual([
      'bron.json contents[1]/url',
      'bron.json contents[1]/email',
    ]);
    const organisation = { name: 'W', email: 'x', services: [service, { ...wrong, organization: undefined }] };
    expect((await refused([organisation])).map(([at]) => at)).toContain('bron.json [0]/services/1/url');
    expect((await refused({ service: wrong, location })).map(([at]) => at)).toContain('bron.json /service/url');
    const inside = { ...service, organization: { name: 'W', website: 'x' } };
    expect((await refused([inside])).map(([at]) => at)).toEqual(['bron.json [0]/organization/website']);
  });

  test('names no more than a hundred of them, and says how many there are', async () => {
    const found = await refused(Array.from({ length: 150 }, () => ({ ...service, email: 'x' })));
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.[1]).toContain('nog 50');
  });

  test.each([
    ['no JSON', 'id,name\n1,x\n', /geen goede JSON/],
    ['JSON that breaks off', '{"contents": [{"id": "1", "name": ', /geen goede JSON/],
    ['JSON with more behind it', `${JSON.stringify(service)} {`, /geen goede JSON/],
    ['nothing', '', /geen goede JSON/],
    ['terms of a taxonomy', { contents: [{ id: '1', name: 'x', taxonomy: 't' }] }, /geen voorzieningen/],
    ['a page without anything', { contents: [] }, /geen voorzieningen/],
    ['another object', { type: 'FeatureCollection', features: [] }, /geen voorzieningen/],
  ])('refuses %s', async (_what, text, says) => {
    expect(await refused(text)).toEqual([['bron.json', expect.stringMatching(says)]]);
  });

  test('takes a byte order mark, and space at the end of a file', async () => {
    expect(await names(`\uFEFF${JSON.stringify([service])}${' \n'.repeat(200_000)}`)).toEqual(['Buurttafel']);
  });

  test('gives a record as soon as it is read', async () => {
    const path = writeSource(`[${JSON.stringify(service)},${' '.repeat(200_000)}!`);
    const { value } = await importHsds(path, context).next();
    expect(value).toMatchObject({ cells: { naam: 'Buurttafel' } });
  });
});
