import { describe, expect, test } from 'vitest';
import { ourTaxonomies } from '../../../../src/importers/hsds/ourTerms.ts';
import { location, rowOf } from './sources.ts';

const address = (address_1: string) => ({
  service_at_locations: [{ location: { ...location, addresses: [{ ...location.addresses[0], address_1 }] } }],
});
const term = (taxonomy: keyof typeof ourTaxonomies, code: string) => ({
  taxonomy_term: { taxonomy, code, name: code, description: code },
});

describe('what our exporter writes comes back', () => {
  test('codes, texts and translations', async () => {
    const { cells, notes } = await rowOf({
      ...address('Plein 1945 7-a'),
      attributes: [
        term('eigenblik:categorie', 'community-meal'),
        term('eigenblik:leefgebied', 'social-network'),
        term('eigenblik:leefgebied', 'self-care'),
        term('eigenblik:ladder', '0'),
        term('eigenblik:toegang', 'vrij'),
        term('eigenblik:doelgroep', 'ouderen'),
        term('eigenblik:doelgroep', 'vrouwen'),
        term('eigenblik:kosten', 'bijdrage'),
        term('eigenblik:rolstoel', 'deels'),
        term('eigenblik:locatietype', 'fysiek'),
        { label: 'local-id', value: 'buurttafel' },
        { label: 'samenvatting', value: 'Samen eten, met buren. Gezellig!' },
        { label: 'huisnummer', value: '7-a' },
        { label: 'openingstijden', value: 'Tu 17:00-19:30; PH off' },
        { label: 'bron', value: 'GGD' },
      ],
      description: 'Samen eten, met buren. Gezellig! Kom ook. Neem iets mee.',
      eligibility_description: 'ouderen, vrouwen',
      translations: {
        en: {
          name: 'Table',
          summary: 'Eat.',
          description: 'Come.',
          application_process: 'Call.',
          fees_description: 'Some.',
          alert: 'Shut.',
        },
        'x!': { name: 'no' },
      },
      schedules: [{ byday: 'TU', opens_at: '17:00', closes_at: '19:30' }],
    });
    expect(notes).toEqual([]);
    expect(cells).toMatchObject({
      id: 'buurttafel',
      categorie: 'community-meal',
      leefgebieden: 'social-network;self-care',
      ladder: '0',
      toegang: 'vrij',
      doelgroepen: 'ouderen;vrouwen',
      kosten: 'bijdrage',
      rolstoel: 'deels',
      locatietype: 'fysiek',
      samenvatting: 'Samen eten, met buren. Gezellig!',
      beschrijving: 'Kom ook. Neem iets mee.',
      straat: 'Plein 1945',
      huisnummer: '7-a',
      openingstijden: 'Tu 17:00-19:30; PH off',
      bron: 'GGD',
      naam_en: 'Table',
      samenvatting_en: 'Eat.',
      beschrijving_en: 'Come.',
      aanmelden_en: 'Call.',
      kosten_toelichting_en: 'Some.',
      melding_en: 'Shut.',
    });
  });

  test('but not a code that is none, nor the place of a secret address', async () => {
    const wrong = Object.keys(ourTaxonomies).map((name) => term(name as keyof typeof ourTaxonomies, 'toString'));
    const { cells, notes } = await rowOf({
      attributes: [...wrong, { label: 'adres-geheim', value: 'ja' }, { label: 'huisnummer', value: '12' }],
      ...address('Zonnekade 12'),
    });
    expect(notes.filter(({ says }) => says.nl.startsWith('Deze code'))).toHaveLength(wrong.length);
    expect(cells).toMatchObject({ adres_geheim: 'ja' });
    for (const column of ['straat', 'huisnummer', 'postcode', 'lat', 'lon', 'categorie'])
      expect(cells).not.toHaveProperty(column);
  });
});
