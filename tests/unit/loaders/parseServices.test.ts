import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { ContentError } from '../../../src/loaders/ContentError.ts';
import { parseServices } from '../../../src/loaders/parseServices.ts';

const good = {
  id: 'buurttafel',
  naam: 'Buurttafel',
  samenvatting: 'Samen eten, met buren.',
  organisatie: 'Buurttafel',
  categorie: 'community-meal',
  leefgebieden: '',
  ladder: '',
  toegang: 'vrij',
  kosten: 'bijdrage',
  talen: 'nl;ar',
  doelgroepen: '',
  leeftijd_min: '',
  leeftijd_max: '',
  rolstoel: 'ja',
  straat: 'Zonnekade',
  huisnummer: '12',
  postcode: '1292 ZA',
  plaats: 'Waterend',
  lat: '52.3078',
  lon: '5.2169',
  adres_geheim: '',
  locatietype: 'fysiek',
  telefoon: '012-3456711',
  website: 'https://buurttafel.example',
  openingstijden: 'Tu,Th 17:00-19:30',
  status: 'actief',
  bron: '',
  gecontroleerd_op: '2026-11-09',
  naam_ar: '',
  samenvatting_ar: '',
};
type Cells = Partial<typeof good>;
const noPlace: Cells = { straat: '', huisnummer: '', postcode: '', lat: '', lon: '' };

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const table = (...rows: Cells[]) =>
  [Object.keys(good), ...rows.map((row) => Object.values({ ...good, ...row }))]
    .map((cells) => cells.map(quote).join(','))
    .join('\r\n');
const parse = (...rows: Cells[]) => parseServices(table(...rows), languages);
function problemsOf(...rows: Cells[]): readonly string[] {
  try {
    parse(...rows);
    return [];
  } catch (error) {
    return error instanceof ContentError ? error.problems : [String(error)];
  }
}

const refusals: readonly (readonly [string, Cells, string, RegExp])[] = [
  ['no id', { id: '' }, 'id', /vul deze cel in/],
  ['an id with capitals', { id: 'Buurt Tafel' }, 'id', /kleine letters/],
  ['no name', { naam: '' }, 'naam', /vul deze cel in/],
  ['no summary', { samenvatting: '' }, 'samenvatting', /vul deze cel in/],
  ['no Arabic summary beside an Arabic name', { naam_ar: 'مائدة' }, 'samenvatting_ar', /vul deze cel in/],
  ['a summary of 141 characters', { samenvatting: 'x'.repeat(141) }, 'samenvatting', /hoogstens 140/],
  ['no organisation', { organisatie: '' }, 'organisatie', /vul deze cel in/],
  ['an unknown audience', { doelgroepen: 'ouders;oma’s' }, 'doelgroepen', /kies uit jongeren, ouders/],
  ['an age in words', { leeftijd_min: 'zes' }, 'leeftijd_min', /heel getal/],
  ['ages turned round', { leeftijd_min: '65', leeftijd_max: '18' }, 'leeftijd_min', /draai ze om/],
  ['an unknown category', { categorie: 'soep' }, 'categorie', /kies uit .*community-meal/],
  ['a category that every object has', { categorie: 'constructor' }, 'categorie', /kies uit/],
  ['an unknown domain', { leefgebieden: 'finances;soep' }, 'leefgebieden', /“soep”.*puntkomma/],
  ['a domain that every object has', { leefgebieden: 'constructor' }, 'leefgebieden', /puntkomma/],
  ['life as a whole', { leefgebieden: 'whole-life' }, 'leefgebieden', /puntkomma/],
  ['a rung that does not exist', { ladder: '4' }, 'ladder', /0, 1, 2 of 3/],
  ['rung 0 behind a referral', { ladder: '0', toegang: 'verwijzing' }, 'ladder', /maak de trede 2/],
  ['rung 1 behind an assessment', { ladder: '1', toegang: 'indicatie' }, 'ladder', /maak de trede 2/],
  ['a usual rung of 0 behind a referral', { toegang: 'verwijzing' }, 'ladder', /maak de trede 2/],
  ['an unknown access', { toegang: 'soms' }, 'toegang', /kies uit vrij/],
  ['an access that every object has', { toegang: 'toString' }, 'toegang', /kies uit vrij/],
  ['unknown costs', { kosten: 'duur' }, 'kosten', /kies uit gratis/],
  ['an unknown wheelchair code', { rolstoel: 'wel' }, 'rolstoel', /kies uit ja/],
  ['an unknown kind of place', { locatietype: 'markt' }, 'locatietype', /kies uit fysiek/],
  ['an unknown status', { status: 'dicht' }, 'status', /kies uit actief/],
  ['a secret address with a street', { ...noPlace, adres_geheim: 'ja', straat: 'Kade' }, 'straat', /geheim.*leeg/],
  ['a secret address with a point', { ...noPlace, adres_geheim: 'ja', lat: '52.3' }, 'lat', /geheim.*leeg/],
  ['a mistyped “secret”', { adres_geheim: 'Ja' }, 'adres_geheim', /kies uit ja, nee/],
  ['swapped lat and lon', { lat: '5.2169', lon: '52.3078' }, 'lat', /omgewisseld/],
  ['a lat without a lon', { lon: '' }, 'lat', /omgewisseld/],
  ['no way to get there', { ...noPlace, telefoon: '', website: '' }, 'telefoon', /vul telefoon, email/],
  ['a website without https', { website: 'www.buurttafel.example' }, 'website', /https:\/\//],
  ['a website that is a script', { website: 'javascript:alert(1)' }, 'website', /https:\/\//],
  ['hours in other words', { openingstijden: 'dinsdag' }, 'openingstijden', /schrijf zoals Mo-Fr/],
  ['a Dutch date', { gecontroleerd_op: '09-11-2026' }, 'gecontroleerd_op', /schrijf 2026-11-21/],
  ['a day that does not exist', { gecontroleerd_op: '2026-02-30' }, 'gecontroleerd_op', /schrijf 2026-11-21/],
];

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
        hours: [{ days: [2, 4], from: '17:00', to: '19:30' }],
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
    const problems = problemsOf({ id: 'goede-rij' }, cells);
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^regel 3, kolom ${column}: `)));
    expect(problems.join('\n')).toMatch(remedy);
  });

  test('names the line of an id that comes twice', () => {
    expect(problemsOf({}, { id: 'other' }, {})).toEqual([
      'regel 4, kolom id: “buurttafel” komt twee keer voor; geef elke rij een eigen id.',
    ]);
  });

  test('names all problems of all rows at once, on the right lines after a cell of several lines', () => {
    const problems = problemsOf({ samenvatting: 'een\r\ntwee, "drie"' }, { id: 'b', naam: '', kosten: 'duur' });
    expect(problems.map((one) => one.split(':')[0])).toEqual(['regel 4, kolom naam', 'regel 4, kolom kosten']);
  });

  test('says in its message which file cannot be used', () => {
    expect(() => parse({ naam: '' })).toThrow(/^services\.csv kan niet worden gebruikt:\n {2}regel 2, kolom naam/);
  });
});
