import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHsdsService } from '../../../../src/exporters/hsds/toHsdsService.ts';
import { today } from '../anyHours.ts';
import { anyRow } from '../anyRow.ts';

const good = {
  id: 'buurttafel',
  naam: 'Buurttafel',
  samenvatting: 'Samen eten.',
  organisatie: 'Buurttafel',
  categorie: 'community-meal',
  toegang: 'vrij',
  kosten: 'gratis',
  straat: 'Zonnekade',
  huisnummer: '12',
  postcode: '1292 ZA',
  plaats: 'Waterend',
  lat: '52.3078',
  lon: '5.2169',
  telefoon: '012-3456711',
  gecontroleerd_op: '2026-11-09',
};

type Loose = ReturnType<typeof JSON.parse>;
const exported = (cells: Readonly<Record<string, string>>): Loose =>
  JSON.parse(JSON.stringify(toHsdsService(filled({ ...good, ...cells }), today)));
const filled = (row: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
const labelled = (service: Loose, label: string) => service.attributes.find((one: Loose) => one.label === label)?.value;

describe('a row as a service of HSDS', () => {
  test('the id of a service never changes: others keep it', () => {
    expect(exported({})).toMatchObject({
      id: '98b1d713-20ca-5b9c-9752-b63c044c7d0f',
      organization: { id: 'c9297384-909c-5983-bb96-24977c54ab73', name: 'Buurttafel', description: 'Buurttafel' },
    });
  });

  test('says where it is, with all that HSDS demands of an address', () => {
    expect(exported({}).service_at_locations[0].location).toMatchObject({
      location_type: 'physical',
      latitude: 52.3078,
      longitude: 5.2169,
      addresses: [
        {
          address_1: 'Zonnekade 12',
          city: 'Waterend',
          postal_code: '1292 ZA',
          state_province: 'onbekend',
          country: 'NL',
          address_type: 'physical',
        },
      ],
    });
  });

  test('an address without a town is no address of HSDS: its parts are attributes, and its point stays', () => {
    const service = exported({ plaats: '' });
    const [{ location }] = service.service_at_locations;
    expect(location).toMatchObject({ latitude: 52.3078 });
    expect(location).not.toHaveProperty('addresses');
    expect(labelled(service, 'straat')).toBe('Zonnekade');
    expect(labelled(service, 'postcode')).toBe('1292 ZA');
  });

  test('what is online is a virtual place', () => {
    const { naam, samenvatting, organisatie } = good;
    const row = { id: 'a', naam, samenvatting, organisatie, locatietype: 'online' };
    expect(toHsdsService(row, today)['service_at_locations']).toMatchObject([
      { location: { location_type: 'virtual' } },
    ]);
  });

  test('a notice is an alert as long as it is closed; of what is open again it is an attribute', () => {
    const closed = exported({ status: 'tijdelijk-gesloten', melding: 'Verbouwing.' });
    expect(closed).toMatchObject({ status: 'temporarily closed', alert: 'Verbouwing.' });
    const open = exported({ status: 'actief', melding: 'Verbouwing.' });
    expect(open).not.toHaveProperty('alert');
    expect(open.status).toBe('active');
    expect(labelled(open, 'melding')).toBe('Verbouwing.');
  });

  test('letters that HSDS refuses in an address of the web are encoded, and kept as they were', () => {
    const service = exported({ website: 'https://café.example/é', email: 'é@buurt.example' });
    expect(service.url).toBe('https://xn--caf-dma.example/%C3%A9');
    expect(service).not.toHaveProperty('email');
    expect(labelled(service, 'website')).toBe('https://café.example/é');
    expect(labelled(service, 'email')).toBe('é@buurt.example');
  });

  test('words in other languages are one property that HSDS does not have', () => {
    expect(exported({ naam_en: 'Table', melding_ar: 'مغلق' }).translations).toEqual({
      ar: { alert: 'مغلق' },
      en: { name: 'Table' },
    });
  });

  test('says in words for whom it is, beside the codes', () => {
    expect(exported({ doelgroepen: 'jongeren;laag-inkomen' }).eligibility_description).toBe(
      'Vooral voor: Jongeren; Mensen met weinig geld.',
    );
    expect(exported({})).not.toHaveProperty('eligibility_description');
  });

  test('a code has a term with a Dutch name', () => {
    const terms = exported({ leefgebieden: 'geld;housing' }).attributes.flatMap(
      (one: Loose) => one.taxonomy_term ?? [],
    );
    expect(terms.map((term: Loose) => [term.taxonomy, term.code, term.name])).toEqual([
      ['eigenblik:categorie', 'community-meal', 'Samen eten'],
      ['eigenblik:leefgebied', 'finances', 'Geld'],
      ['eigenblik:leefgebied', 'housing', 'Wonen'],
      ['eigenblik:toegang', 'vrij', 'vrij'],
      ['eigenblik:kosten', 'gratis', 'gratis'],
    ]);
  });
});

describe('a secret address', () => {
  const isIn = (service: Loose, text: string) => JSON.stringify(service).includes(JSON.stringify(text).slice(1, -1));

  test('is nowhere in what is exported, even when the row has it against all rules', () => {
    for (const adres_geheim of ['ja', 'Ja', 'zeker']) {
      const service = exported({ adres_geheim, rolstoel: 'ja', werkgebied: '1292;GM9999;Molenbuurt' });
      for (const part of ['Zonnekade', '1292', 'Waterend', '52.3078', '5.2169', 'Molenbuurt'])
        expect(isIn(service, part), part).toBe(false);
      expect(service).not.toHaveProperty('service_at_locations');
      expect(service.service_areas).toMatchObject([{ name: 'GM9999' }]);
      expect(labelled(service, 'adres-geheim')).toBe(adres_geheim);
    }
  });

  test('an address that is said not to be secret is there', () => {
    expect(isIn(exported({ adres_geheim: 'nee' }), 'Zonnekade 12')).toBe(true);
  });

  test('has no place, whatever else the row says', () => {
    const property = fc.property(anyRow, (row) => {
      const secret = toHsdsService({ ...filled(row), ...place, adres_geheim: 'ja' }, today);
      expect(secret).not.toHaveProperty('service_at_locations');
      for (const part of Object.values(place)) expect(isIn(secret, part)).toBe(false);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

/** Words that no generated text has, and no id either: five digits in a row do stand in a UUID now and then. */
const place = {
  straat: 'Geheimestraatweg',
  huisnummer: 'Geheimnummer 9',
  postcode: '6543 QX',
  plaats: 'Geheimendorp',
  lat: '51.987654',
  lon: '6.123456',
  werkgebied: '6543;Geheimendorp',
};
