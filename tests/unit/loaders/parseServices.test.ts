import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { checkServices, parseServices } from '../../../src/loaders/parseServices.ts';
import { problemsOf, spoken } from './problemsOf.ts';
import { type Cells, noPlace, refusals, table } from './serviceRows.ts';

const calendar = { today: '2026-11-22', holidays: [] };
const parse = (...rows: Cells[]) => parseServices(table(...rows), languages, { lastDay: '2026-11-21', calendar });
const refused = (...rows: Cells[]) => problemsOf(() => parse(...rows)).map(spoken);

describe('parseServices', () => {
  test('reads a good row', () => {
    expect(parse({})).toEqual([
      {
        id: 'buurttafel',
        words: { nl: { name: 'Buurttafel', summary: 'Samen eten, met buren.' } },
        organisation: 'Buurttafel',
        category: 'community-meal',
        domains: ['social-network', 'self-care', 'participation'],
        access: 'free',
        rung: 0,
        cost: 'contribution',
        languages: ['nl', 'ar'],
        audiences: [],
        wheelchair: 'yes',
        venue: 'place',
        address: {
          street: 'Zonnekade',
          number: '12',
          postcode: '1292 ZA',
          town: 'Waterend',
          point: { lat: 52.3078, lon: 5.2169 },
        },
        secretAddress: false,
        phone: '012-3456711',
        website: 'https://buurttafel.example',
        hours: { weekly: [{ days: [2, 4], from: '17:00', to: '19:30' }], dated: [], until: '2027-11-21' },
        closedForNow: false,
        checkedOn: '2026-11-09',
      },
    ]);
  });

  test('lets a row choose its own rung and domains, in our words or in Dutch', () => {
    expect(parse({ ladder: '2', toegang: 'verwijzing', leefgebieden: 'housing; Geld ' })).toMatchObject([
      { rung: 2, access: 'referral', domains: ['housing', 'finances'] },
    ]);
  });

  test('reads whom it is for, from which age, and where the facts are from', () => {
    expect(parse({ doelgroepen: 'ouders; vrouwen', leeftijd_min: '18', leeftijd_max: '', bron: 'GGD' })).toMatchObject([
      { audiences: ['parents', 'women'], age: { from: 18 }, source: 'GGD' },
    ]);
  });

  test('keeps nothing of the place of a secret address', () => {
    const [service] = parse({ ...noPlace, adres_geheim: 'ja' });
    expect(service).toMatchObject({ secretAddress: true, phone: '012-3456711' });
    expect(service).not.toHaveProperty('address');
  });

  test.each(refusals)('refuses %s and names line, column and remedy', (_what, cells, column, remedy) => {
    const problems = refused({ id: 'goede-rij', naam: 'Goede rij' }, cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^3 ${column}: `));
    expect(problems[0]).toMatch(remedy);
  });

  test.each([
    ['kosten', 'gratiz', 'gratis'],
    ['kosten', 'Gratis', 'gratis'],
    ['toegang', 'aanmeden', 'aanmelden'],
    ['categorie', 'comunity-meal', 'community-meal'],
    ['categorie', 'Samen eten', 'community-meal'],
    ['leefgebieden', 'mensen om me heen', 'mensen om mij heen'],
    ['doelgroepen', 'lhbtiq', 'lhbti'],
    ['locatietype', 'aan huis', 'aan-huis'],
  ])('suggests for %s “%s”: %s', (column, typed, meant) => {
    expect(refused({ [column]: typed })).toEqual([expect.stringContaining(`Bedoelt u “${meant}”?`)]);
  });

  test.each([
    ['Arabic that needs a joiner', { naam_ar: 'مائدة\u200Dنا', samenvatting_ar: 'نأكل معا' }],
    ['a short number', { telefoon: '112' }],
    ['a number with a country', { telefoon: '+31 (0)12 345 67 11' }],
    ['four digits of a postcode', { postcode: '1292' }],
    ['a small number that is larger than another', { samenvatting: 'Voor wie 4 < 5 kent & wil.' }],
    ['a face made of several signs', { samenvatting: 'Samen \u{1F469}\u200D\u{1F373} koken' }],
  ])('takes %s', (_what, cells) => {
    expect(refused(cells)).toEqual([]);
  });

  test('names the line of an id that comes twice, and that of the first', () => {
    const problems = refused({}, { id: 'other', naam: 'B' }, { naam: 'C' });
    expect(problems).toEqual([expect.stringMatching(/^4 id: Dit komt twee keer voor; de eerste keer op regel 2/)]);
  });

  test('names all problems of all rows at once, on the right lines after a cell of several lines', () => {
    const problems = refused({ samenvatting: 'een\r\ntwee, "drie"' }, { id: 'b', naam: '', kosten: 'duur' });
    expect(problems.map((one) => one.split(':')[0])).toEqual(['4 naam', '4 kosten']);
  });

  test('says in its message which file cannot be used', () => {
    expect(() => parse({ naam: '' })).toThrow(/== services\.csv ==\n\n {2}regel 2, kolom naam/);
  });
});

describe('checkServices', () => {
  const warned = (postcodes: Record<string, { lat: number; lon: number }>, ...rows: Cells[]) => {
    const findings = new Findings('services.csv');
    checkServices(table(...rows), languages, { postcodes, calendar }, findings);
    expect(findings.errors).toEqual([]);
    return findings.warnings.map(spoken);
  };

  test('warns of the same name at the same address', () => {
    expect(warned({}, {}, { id: 'b' })).toEqual([expect.stringMatching(/^3 naam: .*ook op regel 2/)]);
    expect(warned({}, {}, { id: 'b', huisnummer: '14' })).toEqual([]);
  });

  test('leaves out rows that no one reviewed, however wrong they are, and counts them', () => {
    const findings = new Findings('services-osm.csv');
    const unreviewed = { id: 'B!', kosten: 'x', nagekeken: 'nee' };
    const text = table({ id: 'a', nagekeken: 'ja' }, unreviewed, { id: 'c' });
    const found = checkServices(text, languages, { calendar }, findings);
    expect(found.map(({ service, line }) => [service.id, line])).toEqual([
      ['a', 2],
      ['c', 4],
    ]);
    expect(findings.errors).toEqual([]);
    expect(findings.warnings.map(spoken)).toContainEqual(expect.stringMatching(/^- -: 1 rij is nog niet nagekeken/));
  });

  test('warns of a point far from the municipality, when the postcode is one of its own', () => {
    const own = { '1292': { lat: 52.3, lon: 5.2 } };
    expect(warned(own, { lat: '51.9' })).toEqual([expect.stringMatching(/^2 lat: .*44 km/)]);
    expect(warned(own, { lat: '52.1' })).toEqual([]);
    expect(warned(own, { lat: '51.9', postcode: '3011' })).toEqual([]);
  });

  test('warns of a translation without a name, which is never shown', () => {
    expect(warned({}, { samenvatting_ar: 'نأكل معا' })).toEqual([
      expect.stringMatching(/^2 samenvatting_ar: .*naam_ar/),
    ]);
  });
});
