import { describe, expect, test } from 'vitest';
import { location, notesOf, rowOf } from './sources.ts';

const at = (changes: object = {}) => ({ service_at_locations: [{ location: { ...location, ...changes } }] });
const address = (changes: object) => at({ addresses: [{ ...location.addresses[0], ...changes }] });

describe('a service as a row', () => {
  test.each([
    [
      'its first sentence is the summary',
      {},
      { samenvatting: 'Samen eten, met buren.', beschrijving: 'Elke dinsdag om zes uur.' },
    ],
    [
      'an abbreviation ends no sentence',
      { description: 'Vraag naar Dr. Vos, bijv. op maandag. Welkom.' },
      { samenvatting: 'Vraag naar Dr. Vos, bijv. op maandag.' },
    ],
    [
      'markup is taken out',
      { description: '<p>Kom eten. <b>Welkom</b></p>' },
      { samenvatting: 'Kom eten.', beschrijving: 'Welkom' },
    ],
    [
      'nulls and empty texts are nothing',
      { description: null, url: '', email: null, phones: null, minimum_age: '' },
      { samenvatting: undefined, website: undefined },
    ],
    [
      'whom it is for goes into the description',
      { eligibility_description: 'Voor ouders.' },
      { beschrijving: 'Elke dinsdag om zes uur. Voor ouders.' },
    ],
    ['the organisation has a name', {}, { organisatie: 'Welzijn Zonnewaard' }],
    ['what to do is one sentence', { application_process: ' Bel ons. ' }, { aanmelden: 'Bel ons.' }],
    ['ages may be texts', { minimum_age: '18', maximum_age: 99 }, { leeftijd_min: '18', leeftijd_max: '99' }],
    [
      'free is free',
      { cost_options: [{ amount: 0, currency: 'EUR' }] },
      { kosten: 'gratis', kosten_toelichting: undefined },
    ],
    ['free is free in words', { fees: 'No charge' }, { kosten: 'gratis' }],
    [
      'a price is a note',
      { cost_options: [{ amount: '3.50', currency: 'eur', amount_description: 'per keer' }] },
      { kosten: undefined, kosten_toelichting: 'EUR 3.50 per keer' },
    ],
    [
      'languages by code, name and three letters',
      { languages: [{ code: 'NL' }, { name: 'Arabic, Turks' }, { code: 'ukr' }] },
      { talen: 'nl;ar;tr;uk' },
    ],
    [
      'it was checked on a day',
      { assured_date: '2026-05-12', last_modified: '2026-06-01T10:00:00.0Z' },
      { gecontroleerd_op: '2026-05-12', gewijzigd_op: '2026-06-01' },
    ],
    [
      'it may be closed for now',
      { status: 'temporarily closed', alert: 'Verbouwing' },
      { status: 'tijdelijk-gesloten', melding: 'Verbouwing' },
    ],
    [
      'areas by our codes',
      { service_areas: [{ name: 'GM0344' }, { service_area: '1292' }, { name: 'GM0344' }, { name: 'Zonnewaard' }] },
      { werkgebied: 'GM0344;1292' },
    ],
    ['where it is from', {}, { bron: 'bron' }],
    [
      'the organisation is called where the service has no number',
      { organization: { name: 'W', website: 'w.example.org', phones: [{ number: '012-3456700' }] }, url: null },
      { telefoon: '012-3456700', website: 'https://w.example.org' },
    ],
    [
      'a fax is not called',
      {
        phones: [
          { number: '012-3456711', type: 'fax' },
          { number: '012-3456700', type: 'voice' },
        ],
      },
      { telefoon: '012-3456700' },
    ],
    [
      'an address',
      at(),
      {
        straat: 'Zonnekade',
        huisnummer: '12',
        postcode: '1292 ZA',
        plaats: 'Waterend',
        lat: '52.3078',
        lon: '5.2169',
        locatietype: 'fysiek',
      },
    ],
    [
      'a year in a street is no number',
      address({ address_1: 'Plein 1945' }),
      { straat: 'Plein 1945', huisnummer: undefined },
    ],
    [
      'a number in front stays',
      address({ address_1: '12 High Street' }),
      { straat: '12 High Street', huisnummer: undefined },
    ],
    ['swapped degrees as texts', at({ latitude: '5,2169', longitude: '52,3078' }), { lat: '52.3078', lon: '5.2169' }],
    ['nothing at zero degrees', at({ latitude: 0, longitude: '0' }), { lat: undefined }],
    ['something online', at({ location_type: 'virtual', addresses: [] }), { locatietype: 'online' }],
    [
      'hours of the place itself',
      {
        schedules: [{ byday: 'MO', opens_at: '10:00', closes_at: '12:00' }],
        service_at_locations: [{ schedules: [{ byday: 'TU', opens_at: '9am', closes_at: '5pm' }], location }],
      },
      { openingstijden: 'Tu 09:00-17:00' },
    ],
    [
      'hours in words alone',
      { schedules: [{ description: 'Op "afspraak"; bel' }] },
      { openingstijden: '"Op afspraak bel"' },
    ],
  ])('%s', async (_what, changes, cells) => {
    const row = await rowOf(changes);
    for (const [column, text] of Object.entries(cells))
      expect([column, row.cells[column as 'naam']]).toEqual([column, text]);
  });

  test.each([
    [
      'a name of people',
      { contacts: [{ name: 'Bep Jansen', phones: [{ number: '06-12345678' }] }] },
      'contacts: Namen en nummers van mensen',
    ],
    ['an area in words', { service_areas: [{ name: 'Zonnewaard' }] }, 'werkgebied: Dit is geen code'],
    ['a language that is none', { languages: [{ name: 'Others available upon request' }] }, 'talen: Deze taal'],
    ['an age that is none', { maximum_age: 999 }, 'leeftijd_max: Dit is geen leeftijd'],
    ['ages turned round', { minimum_age: 18, maximum_age: 12 }, 'leeftijd_min: Dit is geen leeftijd'],
    ['a day to come', { assured_date: '2027-01-01' }, 'gecontroleerd_op: Dit is geen dag'],
    ['a price of before', { cost_options: [{ amount: 35, valid_to: '2022-12-31' }] }, 'kosten_toelichting: Deze prijs'],
    ['a status of their own', { status: 'maybe' }, 'status: Deze status'],
    [
      'a classification of their own',
      { attributes: [{ taxonomy_term: { taxonomy: 'LGA', name: 'Health' } }] },
      'attributes: Dit staat in een indeling',
    ],
    ['a postcode from abroad', address({ postal_code: 'ABC 1234' }), 'postcode: Dit is geen Nederlandse'],
    ['a postal address', address({ address_type: 'postal' }), 'straat: Dit is een postadres'],
    ['a point abroad', at({ latitude: 100, longitude: 101 }), 'lat: Dit punt'],
    ['a text about access', at({ accessibility: [{ description: 'Induction loops' }] }), 'rolstoel: Hier staat iets'],
    ['a phone number in words', { phones: [{ number: 'bel de balie' }] }, 'telefoon: Dit is geen telefoonnummer'],
    ['a field without a column', { wait_time: 'twee weken' }, 'wait_time: Hier is in de tabel'],
    [
      'hours that cannot be said',
      { schedules: [{ freq: 'YEARLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' }] },
      'openingstijden: Deze herhaling',
    ],
    ['a website with http', { url: 'http://x.example.org' }, 'website: Wij hebben van http'],
    ['a long name', { name: 'naam '.repeat(30) }, 'naam: De tekst was te lang'],
    ['a long first sentence', { description: 'heel lang '.repeat(30) }, 'samenvatting: De tekst was te lang'],
  ])('notes %s', async (_what, changes, note) => {
    expect(notesOf(await rowOf(changes))).toContainEqual(expect.stringContaining(note));
  });

  test('never writes a name or number of a person anywhere', async () => {
    const contacts = [{ name: 'Bep Jansen', email: 'bep@example.org', phones: [{ number: '06-12345678' }] }];
    const row = await rowOf({ contacts, ...at({ contacts }) });
    expect(JSON.stringify(row)).not.toMatch(/Bep|bep@|06-/);
  });

  test('leaves out all hours when one schedule cannot be said: half of them would say “closed”', async () => {
    const schedules = [
      { byday: 'MO', opens_at: '10:00', closes_at: '12:00' },
      { byday: 'TU', opens_at: '9', closes_at: '5' },
    ];
    expect((await rowOf({ schedules })).cells).not.toHaveProperty('openingstijden');
  });
});
