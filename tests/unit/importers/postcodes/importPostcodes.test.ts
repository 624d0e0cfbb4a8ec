import { describe, expect, test } from 'vitest';
import { importPostcodes } from '../../../../src/importers/postcodes/importPostcodes.ts';
import { mergePostcodes } from '../../../../src/importers/postcodes/mergePostcodes.ts';
import { Findings } from '../../../../src/loaders/Findings.ts';
import { checkPostcodes } from '../../../../src/loaders/parsePostcodes.ts';
import { dataFile } from '../../../data.ts';
import { fileOf, refusalOf } from '../source.ts';

const line = (postcode: string, place: string, lat = '52.3', lon = '5.2', code = '0999', country = 'NL') =>
  [country, postcode, place, 'Flevoland', '16', 'Zonnewaard', code, '', '', lat, lon, '6'].join('\t');
const read = (lines: readonly string[], municipalities: readonly string[] = []) =>
  importPostcodes(fileOf(lines.join('\n'), 'NL.txt'), { municipalities });
const said = async (lines: readonly string[]) => (await read(lines)).report.map(({ at, says }) => `${at}: ${says.nl}`);

describe('importPostcodes', () => {
  test('reads the table of GeoNames, in order of postcode', async () => {
    expect(await read([line('1292', 'Waterend', '52.307', '5.218'), line('1291', 'Zonnewaard')])).toEqual({
      rows: [
        { pc4: '1291', plaats: 'Zonnewaard', lat: '52.3000', lon: '5.2000', gemeente: 'GM0999' },
        { pc4: '1292', plaats: 'Waterend', lat: '52.3070', lon: '5.2180', gemeente: 'GM0999' },
      ],
      report: [],
    });
  });

  test.each([
    [
      'commas',
      'pc4,plaats,gemeentecode,gemeente,lat,lon,zeker',
      '1291,"Zonnewaard, dorp",GM0999,Zonnewaard,52.3,5.2,ja',
    ],
    ['semicolons', 'postcode;plaats;lat;lon;gemeentecode', '1291;"Zonnewaard, dorp";52.3;5.2;999'],
    ['our own columns', 'pc4,plaats,lat,lon,gemeente', '1291,"Zonnewaard, dorp",52.3,5.2,GM0999'],
  ])('reads a table with %s', async (_what, header, row) => {
    expect((await read([header, row])).rows).toEqual([
      { pc4: '1291', plaats: 'Zonnewaard, dorp', lat: '52.3000', lon: '5.2000', gemeente: 'GM0999' },
    ]);
  });

  test('takes the middle of all postcodes with letters, and the place that most have', async () => {
    const lines = [
      line('1291 AB', 'Dorp', '52.30', '5.20'),
      line('1291ac', 'Stad', '52.31', '5.21'),
      line('1291 AD', 'Stad', '52.32', '5.22'),
    ];
    expect((await read(lines)).rows).toMatchObject([{ pc4: '1291', plaats: 'Stad', lat: '52.3100', lon: '5.2100' }]);
    expect(await said(lines)).toEqual([expect.stringMatching(/postcode 1291: .*meer plaatsen.*Stad/)]);
  });

  test('does not let one wrong point draw the middle away', async () => {
    const lines = [line('1291', 'A'), line('1291', 'A', '52.32'), line('1291', 'Ver', '51.0', '6.0')];
    expect((await read(lines)).rows).toMatchObject([{ plaats: 'A', lat: '52.3100', lon: '5.2000' }]);
    expect(await said(lines)).toEqual([expect.stringMatching(/ligt 1\d\d km/)]);
  });

  test.each([
    ['swapped numbers', line('1292', 'B', '5.2', '52.3'), /line 2: .*omgewisseld/],
    ['a point at sea', line('1292', 'B', '0', '0'), /line 2: .*niet in Nederland/],
    ['no number', line('1292', 'B', 'noord'), /line 2: .*niet in Nederland/],
    ['another country', line('1292', 'B', '52.3', '5.2', '1', 'BE'), /line 2: .*ander land/],
    ['no postcode', line('0292', 'B'), /line 2: .*geen Nederlandse postcode/],
    ['no place', line('1292', ' '), /line 2: .*geen plaatsnaam/],
    ['a short line', 'NL\t1292', /line 2: .*geen plaatsnaam/],
  ])('drops a line with %s, and says why', async (_what, wrong, message) => {
    const lines = [line('1291', 'A'), wrong, line('1293', 'C')];
    expect((await read(lines)).rows.map(({ pc4 }) => pc4)).toEqual(['1291', '1293']);
    expect(await said(lines)).toEqual([expect.stringMatching(message)]);
  });

  test('keeps the postcodes of some municipalities, and names those of nobody', async () => {
    const lines = [line('1291', 'A'), line('1292', 'B', '52.3', '5.2', '0001'), line('1293', 'C', '52.3', '5.2', '')];
    const { rows, report } = await read(lines, ['GM0001']);
    expect(rows.map(({ pc4 }) => pc4)).toEqual(['1292']);
    expect(report).toMatchObject([{ at: 'postcode 1293', says: { nl: expect.stringMatching(/Is hij van u/) } }]);
    expect(await refusalOf(() => read(lines, ['GM7777']))).toMatch(/bij GM7777/);
  });

  test('says so of a point that its source doubts', async () => {
    expect(await said(['pc4,plaats,lat,lon,gemeentecode,zeker', '1291,A,52.3,5.2,GM0999,nee'])).toEqual([
      expect.stringMatching(/twijfelt/),
    ]);
  });
});

describe('mergePostcodes', () => {
  const row = (pc4: string, plaats = 'Nieuw') => ({ pc4, plaats, lat: '52.3000', lon: '5.2000', gemeente: 'GM0999' });

  test('begins a file that is not there yet', () => {
    expect(mergePostcodes(undefined, [row('1291', 'Dorp, "oost"')])).toBe(
      'pc4,plaats,lat,lon,gemeente\n1291,"Dorp, ""oost""",52.3000,5.2000,GM0999\n',
    );
  });

  test('adds what is new in its place, and changes no byte of what is there', () => {
    const before = '\uFEFFplaats;pc4;lat;lon\r\n"Dorp;\r\n1295";1292; 52.30;5.20\r\nOost;1294;52.3;5.2';
    expect(mergePostcodes(before, [row('1295'), row('1292'), row('1291'), row('1293')])).toBe(
      '\uFEFFplaats;pc4;lat;lon\r\nNieuw;1291;52.3000;5.2000\r\n"Dorp;\r\n1295";1292; 52.30;5.20\r\n' +
        'Nieuw;1293;52.3000;5.2000\r\nOost;1294;52.3;5.2\r\nNieuw;1295;52.3000;5.2000\r\n',
    );
  });

  test.each([
    ['a quote that is not closed', 'pc4,plaats,lat,lon\n1291,"A,52,5\n1292,B,52,5\n', /aanhalingsteken/],
    ['no column pc4', 'postcode,plaats\n1291,A\n', /pc4 ontbreekt/],
  ])('refuses a file with %s', async (_what, text, message) => {
    expect(await refusalOf(async () => mergePostcodes(text, [row('1291')]))).toMatch(message);
  });

  test('adds nothing twice to a file of an old Mac', () => {
    expect(mergePostcodes('pc4,plaats,lat,lon\r1291,A,52.3,5.2\r', [row('1291')])).toBe(
      'pc4,plaats,lat,lon\r1291,A,52.3,5.2\r',
    );
  });
});

describe('all postcodes of the Netherlands', () => {
  const real = dataFile('pc4-nl.csv');
  test.skipIf(!real)(
    real ? 'come through whole, and twice is the same' : 'skipped: no pc4-nl.csv in TEST_DATA',
    async () => {
      const { rows } = await importPostcodes(real ?? '');
      const text = mergePostcodes(undefined, rows);
      expect(rows.length).toBe(4086);
      expect(mergePostcodes(text, rows)).toBe(text);
      const findings = new Findings('postcodes.csv');
      const known = checkPostcodes(text.replaceAll(/,[^,\n]*$/gm, ''), findings);
      expect([findings.errors, Object.keys(known).length]).toEqual([[], 4086]);
    },
  );
});
