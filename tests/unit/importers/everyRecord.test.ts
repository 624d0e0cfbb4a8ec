import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importOsm } from '../../../src/importers/osm/importOsm.ts';
import { importPostcodes } from '../../../src/importers/postcodes/importPostcodes.ts';
import { mergePostcodes } from '../../../src/importers/postcodes/mergePostcodes.ts';
import { importSc } from '../../../src/importers/sc/importSc.ts';
import { runs } from '../../fuzz/runs.ts';
import { faultsOf, problemsOfDrafts } from './checkDrafts.ts';
import { answerXml, type Product, productXml } from './sc/catalogue.ts';
import { allOf, isDraft, rewritten } from './source.ts';

// Each run reads a file of many records.
const fileRuns = { numRuns: Math.ceil(runs / 40) };

/** What people and machines write in any field, good and bad. */
const anyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Zonnekade',
    'Zonnekade 12, 1292 ZA Waterend',
    'Bel 06-12345678 of +31 6 87654321.',
    '06 1234 5678',
    '<b>Hulp</b> &amp; raad&nbsp;<script>alert(1)</script>',
    'javascript:alert(1)',
    '&lt;!-- x --&gt; &lt;img src=x onerror=1>',
    'Hulp\u200B\u202Ex\uFEFF',
    '{"a": 1}',
    '=SUM(A1)',
    'x'.repeat(700),
    'Wij helpen u. '.repeat(60),
    '😀'.repeat(120),
    'https://example.org/0612345678',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const values: Readonly<Record<string, readonly string[]>> = {
  amenity: ['library', 'community_centre', 'doctors', 'social_facility', 'place_of_worship', 'shelter', 'pharmacy'],
  social_facility: ['shelter', 'food_bank', 'outreach', 'nursing_home', 'group_home'],
  'social_facility:for': ['homeless', 'abused', 'senior;youth'],
  phone: ['+31 12 345 6700', '+31 6 12345678', '012-3456700;06-12345678'],
  website: ['http://example.org', 'example.org', 'https://example.org/a'],
  email: ['info@example.org'],
  opening_hours: ['Mo-Fr 09:00-17:00', '24/7', 'Mo-Fr', 'sunrise-sunset'],
  check_date: ['2026-01-01', '2027-01-01', '2026'],
  wheelchair: ['yes', 'limited'],
  'addr:street': ['Zonnekade'],
  'addr:postcode': ['1292ZA', '1292 za', 'B-1000'],
  'addr:housenumber': ['12'],
  'addr:city': ['Waterend'],
  name: ['De Molen', 'Opvang Zonnekade'],
  operator: ['dhr. Jansen', 'Stichting De Molen'],
  description: ['Wij helpen u.'],
  'language:ar': ['yes'],
};
const tags = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([key, some]) => [
      key,
      fc.oneof({ arbitrary: fc.constantFrom(...some), weight: 3 }, { arbitrary: anyText, weight: 1 }),
    ]),
  ),
  { requiredKeys: [] },
);
const degrees = fc.oneof(
  fc.double({ min: 50, max: 54, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(5.2),
);
const element = fc.oneof(
  {
    arbitrary: fc.record({ type: fc.constantFrom('node', 'way'), id: fc.nat(), lat: degrees, lon: degrees, tags }),
    weight: 9,
  },
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
);

describe('whatever a source says', () => {
  test('each thing of a map comes out once, as a row that can be kept or with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 25 }), fc.boolean(), async (elements, isGeo) => {
        const features = elements.map((one) => ({
          type: 'Feature',
          properties: (one as { tags?: unknown } | null)?.tags,
        }));
        const json = JSON.stringify(isGeo ? { type: 'FeatureCollection', features } : { elements });
        const found = await allOf(importOsm, rewritten(json));
        const drafts = found.filter(isDraft);
        expect(found.length).toBe(elements.length);
        expect(drafts.flatMap(faultsOf)).toEqual([]);
        expect(problemsOfDrafts(drafts)).toEqual([]);
      }),
      fileRuns,
    );
  });

  test('nothing that is left of a shelter leads to its street', async () => {
    const shelter = fc.tuple(tags, fc.constantFrom('shelter', 'group_home')).map(([some, kind]) => ({
      type: 'node',
      id: 4242,
      lat: 52.30781,
      lon: 5.21695,
      tags: {
        ...some,
        name: some['name'] ?? 'Opvang',
        social_facility: kind,
        'social_facility:for': 'abused',
        'addr:street': 'Zonnekade',
        'addr:postcode': '1292ZA',
      },
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(shelter, { maxLength: 25 }), async (elements) => {
        const drafts = (await allOf(importOsm, rewritten(JSON.stringify({ elements })))).filter(isDraft);
        for (const { cells } of drafts) {
          expect(cells.adres_geheim).toBe('ja');
          expect(JSON.stringify(cells)).not.toMatch(/zonnekade|1292 ?za|52\.307|5\.216|4242/i);
        }
      }),
      fileRuns,
    );
  });

  test('each product comes out once, as a row that can be kept or with a reason', async () => {
    // XML itself has no such characters.
    const text = anyText.map((one) => one.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, ''));
    const field = (...some: string[]) => fc.oneof(fc.constantFrom(...some), text);
    const product: fc.Arbitrary<Product> = fc.record({
      id: field('1', '2'),
      url: field('https://example.org', 'http://example.org/a'),
      title: field('Hulp', 'Taxi'),
      abstract: text,
      modified: field('2026-01-01', '2026-01-01T00:00:00', '2027-01-01'),
      language: field('nl', 'en', 'ar'),
      audiences: fc.array(field('particulier', 'ondernemer'), { maxLength: 3 }),
      authority: field('Zonnewaard'),
      upl: field('schuldhulpverlening', 'paspoort', 'constructor'),
      online: field('ja', 'nee', 'digid'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(product, { maxLength: 25 }), async (products) => {
        const found = await allOf(importSc, rewritten(answerXml(products.map(productXml))));
        const drafts = found.filter(isDraft);
        expect(found.map(({ at }) => at)).toEqual(products.map((_one, index) => `record ${index + 1}`));
        expect(drafts.flatMap(faultsOf)).toEqual([]);
        expect(problemsOfDrafts(drafts)).toEqual([]);
      }),
      fileRuns,
    );
  });

  test('each line of a table of postcodes counts or has a reason, and importing twice changes nothing', async () => {
    const line = fc.tuple(
      fc.constantFrom('1291', '1292 AB', '1293', '9999', 'x'),
      fc.constantFrom('Dorp', 'Stad; "oost"', ''),
      fc.constantFrom('52.3', '52.4', '51', '5.2', 'x'),
      fc.constantFrom('GM0999', '1', ''),
    );
    const existing = fc.constantFrom(
      undefined,
      '',
      'pc4,plaats,lat,lon\n1292,Ons,52.3,5.2',
      'plaats;pc4;lat;lon;gemeente\r\n;;;;\r\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), existing, async (lines, before) => {
        const text = lines.map(([postcode, place, lat, code]) =>
          ['NL', postcode, place, '', '', '', code, '', '', lat, '5.2', ''].join('\t'),
        );
        const sound = lines.filter(([postcode, place, lat]) => postcode !== 'x' && place !== '' && /^5[12]/.test(lat));
        fc.pre(sound.length > 0);
        const { rows, report } = await importPostcodes(rewritten(text.join('\n')));
        expect(rows.map(({ pc4 }) => pc4)).toEqual(
          [...new Set(sound.map(([postcode]) => postcode.slice(0, 4)))].sort(),
        );
        expect(report.filter(({ at }) => at.startsWith('line')).length).toBe(lines.length - sound.length);
        const once = mergePostcodes(before, rows);
        expect(mergePostcodes(once, rows)).toBe(once);
        for (const row of (before ?? '').split(/(?<=\n)/)) expect(once).toContain(row);
      }),
      fileRuns,
    );
  });
});
