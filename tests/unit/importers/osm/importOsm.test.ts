import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/core/finder/categories.ts';
import type { Mapped } from '../../../../src/importers/Mapped.ts';
import { importOsm } from '../../../../src/importers/osm/importOsm.ts';
import { allOf, fileOf, isDraft } from '../source.ts';

type Tags = Readonly<Record<string, string>>;

const library: Tags = { amenity: 'library', name: 'Bibliotheek Zonnewaard' };
const full: Tags = {
  ...library,
  operator: 'Stichting Lezen',
  description: 'Boeken lenen en leren.',
  'addr:street': 'Zonnekade',
  'addr:housenumber': '12',
  'addr:postcode': '1292ZA',
  'addr:city': 'Waterend',
  phone: '+31 12 345 6700',
  'contact:email': 'info@example.org',
  website: 'http://example.org',
  opening_hours: 'Mo-Fr 09:00-17:00; PH off',
  wheelchair: 'limited',
  fee: 'no',
  check_date: '2026-05-17',
  'language:ar': 'yes',
  'language:tr': 'no',
};

const overpass = (...elements: unknown[]) => JSON.stringify({ version: 0.6, osm3s: { copyright: 'ODbL' }, elements });
const node = (tags?: Tags, more: object = {}) => ({
  type: 'node',
  id: 123,
  lat: 52.3078123,
  lon: 5.2169456,
  tags,
  ...more,
});
const read = (json: string) => allOf(importOsm, fileOf(json, 'osm.json'));
const one = async (tags: Tags, more: object = {}) => (await read(overpass(node(tags, more))))[0] as Mapped;

async function cellsOf(tags: Tags, more: object = {}) {
  const mapped = await one(tags, more);
  if (!isDraft(mapped)) throw new Error(mapped.dropped.nl);
  return mapped.cells;
}

async function notesOf(tags: Tags) {
  const mapped = await one(tags);
  return isDraft(mapped) ? mapped.notes.map(({ what, field }) => `${what} ${field}`) : [];
}

describe('importOsm', () => {
  test('makes a row of a place with all that it says', async () => {
    expect(await one(full)).toMatchObject({
      at: 'node/123',
      sourceId: 'node/123',
      notes: [{ what: 'changed', field: 'website', value: 'http://example.org' }],
    });
    expect(await cellsOf(full, { timestamp: '2026-05-18T09:00:00Z' })).toEqual({
      categorie: 'library',
      naam: 'Bibliotheek Zonnewaard',
      samenvatting: 'Boeken lenen en leren.',
      organisatie: 'Stichting Lezen',
      toegang: 'onbekend',
      kosten: 'gratis',
      rolstoel: 'deels',
      talen: 'ar',
      straat: 'Zonnekade',
      huisnummer: '12',
      postcode: '1292 ZA',
      plaats: 'Waterend',
      lat: '52.30781',
      lon: '5.21695',
      telefoon: '012 345 6700',
      email: 'info@example.org',
      website: 'https://example.org',
      openingstijden: 'Mo-Fr 09:00-17:00; PH off',
      gecontroleerd_op: '2026-05-17',
      gewijzigd_op: '2026-05-18',
      bron: '© OpenStreetMap-bijdragers (ODbL), node/123',
    });
  });

  test.each<[string, Tags]>([
    ['meeting-place', { amenity: 'community_centre' }],
    ['meeting-place', { amenity: 'community_centre', community_centre: 'neighbourhood_centre' }],
    ['sports-club', { amenity: 'community_centre', community_centre: 'club_home', club: 'sport', sport: 'tennis' }],
    ['sports-club', { amenity: 'community_centre', sport: 'tennis' }],
    ['youth-work', { amenity: 'community_centre', community_centre: 'youth_centre' }],
    ['meeting-place', { amenity: 'social_centre' }],
    ['family-doctor', { amenity: 'doctors' }],
    ['family-doctor', { healthcare: 'doctor', 'healthcare:speciality': 'general' }],
    ['food-bank', { amenity: 'social_facility', social_facility: 'food_bank' }],
    ['food-bank', { amenity: 'social_facility', social_facility: 'soup_kitchen' }],
    ['neighbourhood-team', { amenity: 'social_facility', social_facility: 'outreach' }],
    ['day-activity', { amenity: 'social_facility', social_facility: 'day_care' }],
    ['home-care', { amenity: 'social_facility', social_facility: 'ambulatory_care' }],
    ['repair-and-share', { amenity: 'social_facility', social_facility: 'clothing_bank' }],
    ['sports-club', { leisure: 'sports_centre' }],
  ])('category %s', async (category, tags) => {
    expect(categories).toHaveProperty(category);
    expect(await cellsOf({ name: 'Iets', ...tags })).toMatchObject({ categorie: category });
  });

  test.each<[string, Tags]>([
    ['a club of another kind', { amenity: 'community_centre', community_centre: 'club_home', club: 'scout' }],
    ['a facility of an unknown kind', { amenity: 'social_facility', social_facility: 'constructor' }],
    ['a counsellor', { healthcare: 'counselling' }],
    ['a church with a welfare organisation', { amenity: 'place_of_worship', operator: 'Diaconie Zonnewaard' }],
  ])('leaves the category of %s to the editor', async (_what, tags) => {
    expect(await cellsOf({ name: 'Iets', ...tags })).not.toHaveProperty('categorie');
    expect(await notesOf({ name: 'Iets', ...tags })).toContain('left-out categorie');
  });

  test.each<[string, Tags, RegExp]>([
    ['a church', { amenity: 'place_of_worship', operator: 'Parochie' }, /kerk, moskee/],
    ['an office', { office: 'ngo' }, /kantoor/],
    ['a pharmacy', { amenity: 'pharmacy' }, /geen categorie/],
    ['a town hall', { amenity: 'townhall' }, /geen categorie/],
    ['a bus shelter', { amenity: 'shelter' }, /geen categorie/],
    ['a specialist', { amenity: 'doctors', 'healthcare:speciality': 'dermatology' }, /specialist/],
    ['a nursing home', { amenity: 'social_facility', social_facility: 'nursing_home' }, /wonen mensen/],
    ['what is gone', { 'disused:amenity': 'library' }, /niet meer/],
    ['what is not in use', { ...library, disused: 'yes' }, /niet meer/],
    ['a place abroad', { ...library, 'addr:country': 'BE' }, /niet in Nederland/],
    ['a place without a name', { amenity: 'library', name: ' ' }, /geen naam/],
    ['a doctor who is only a name', { amenity: 'doctors', name: 'J.P. de Vries' }, /geen naam/],
  ])('drops %s, and says why', async (_what, tags, message) => {
    expect(await one({ name: 'Iets', ...tags })).toMatchObject({ dropped: { nl: expect.stringMatching(message) } });
  });

  test('drops what has no tags, and what is no element, each with its reason', async () => {
    const found = await read(overpass(node(), { type: 'way', id: 4, nodes: [1, 2] }, null, 5, []));
    expect(found.map((mapped) => !isDraft(mapped) && [mapped.at, mapped.dropped.en])).toEqual([
      ['node/123', expect.stringMatching(/without tags/)],
      ['way/4', expect.stringMatching(/without tags/)],
      ['elements[2]', expect.stringMatching(/no thing of the map/i)],
      ['elements[3]', expect.stringMatching(/no thing/)],
      ['elements[4]', expect.stringMatching(/no thing/)],
    ]);
  });

  test.each<[string, Tags, string, string]>([
    ['a mobile number', { phone: '+31 6 12345678' }, 'telefoon', 'left-out phone'],
    ['a person as operator', { operator: 'dhr. Jansen' }, 'organisatie', 'left-out operator'],
    ['hours without times', { opening_hours: 'Mo-Fr' }, 'openingstijden', 'left-out opening_hours'],
    ['very long hours', { opening_hours: 'Mo 09:00-17:00; '.repeat(20) }, 'openingstijden', 'left-out opening_hours'],
    ['a month of checking', { check_date: '2026-05' }, 'gecontroleerd_op', 'left-out check_date'],
    ['a check to come', { check_date: '2027-05-01' }, 'gecontroleerd_op', 'left-out check_date'],
    ['an unknown wheelchair', { wheelchair: 'maybe' }, 'rolstoel', 'left-out wheelchair'],
    ['a foreign postcode', { 'addr:postcode': 'B-1000' }, 'postcode', 'left-out addr:postcode'],
    ['a broken address of a site', { website: 'binnenkort' }, 'website', 'left-out website'],
    ['a broken email address', { email: 'info at example' }, 'email', 'left-out email'],
  ])('leaves out %s, and says so', async (_what, tags, column, note) => {
    expect(await cellsOf({ ...library, ...tags })).not.toHaveProperty(column);
    expect(await notesOf({ ...library, ...tags })).toContain(note);
  });

  test('takes the first number that is not mobile, and tells of the others', async () => {
    const tags = { ...library, phone: '06-12345678; 012-3456700; 012-3456701', 'contact:person': 'Jan' };
    expect(await cellsOf(tags)).toMatchObject({ telefoon: '012-3456700' });
    expect(await notesOf(tags)).toEqual(['left-out contact:person', 'left-out phone', 'changed phone']);
  });

  test('keeps the name of a practice that is named after its doctor', async () => {
    const tags = { amenity: 'doctors', operator: 'Huisartsenpraktijk J. Jansen' };
    expect(await cellsOf(tags)).toMatchObject({ naam: 'Huisartsenpraktijk J. Jansen' });
  });

  test('leaves out a point that is not in the Netherlands', async () => {
    expect(await cellsOf(library, { lat: 5.2, lon: 52.3 })).not.toHaveProperty('lat');
  });

  test.each<[string, Tags]>([
    ['a shelter', { social_facility: 'shelter' }],
    ['a home for victims', { social_facility: 'group_home', 'social_facility:for': 'abused' }],
  ])('keeps nothing of where %s is', async (_what, tags) => {
    const shelter = {
      ...full,
      ...tags,
      amenity: 'social_facility',
      operator: 'Opvang Zonnekade',
      description: 'Zonnekade 12',
    };
    const cells = await cellsOf(shelter);
    expect(cells).toMatchObject({ adres_geheim: 'ja', categorie: 'safe-shelter', telefoon: '012 345 6700' });
    expect(JSON.stringify(cells)).not.toMatch(/zonnekade|1292|waterend|52\.3|5\.21|node\/123/i);
    expect(await one(shelter)).toMatchObject({ at: 'node/123', sourceId: '' });
    expect(await notesOf(shelter)).toContain('left-out adres_geheim');
  });

  test('hides a shelter for people without a home, too, and leaves its category open', async () => {
    const cells = await cellsOf({ name: 'Nachtopvang', social_facility: 'shelter', 'social_facility:for': 'homeless' });
    expect(cells).toMatchObject({ adres_geheim: 'ja', doelgroepen: 'dakloos' });
    expect(cells).not.toHaveProperty('categorie');
  });
});

describe('where a thing is', () => {
  const pointOf = async (element: object, json = overpass(element)) => {
    const [mapped] = await read(json);
    return mapped && isDraft(mapped) ? [mapped.sourceId, mapped.cells.lat, mapped.cells.lon] : mapped;
  };
  const square = [
    [
      [5, 52],
      [5.2, 52],
      [5.2, 52.4],
      [5, 52.4],
      [5, 52],
    ],
  ];
  const feature = (geometry: unknown, more: object = {}) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'way/7', properties: { ...library }, geometry, ...more }],
    });

  test.each<[string, object]>([
    ['its center', { center: { lat: 52.2, lon: 5.1 } }],
    ['its bounds', { bounds: { minlat: 52, minlon: 5, maxlat: 52.4, maxlon: 5.2 } }],
    ['its line', { geometry: [{ lat: 52, lon: 5 }, null, { lat: 52.4, lon: 5.2 }] }],
  ])('a way has the middle of %s', async (_what, more) => {
    expect(await pointOf({ type: 'way', id: 7, tags: library, ...more })).toEqual(['way/7', '52.20000', '5.10000']);
  });

  test.each<[string, unknown]>([
    ['a point', { type: 'Point', coordinates: [5.1, 52.2] }],
    ['a polygon', { type: 'Polygon', coordinates: square }],
    ['polygons', { type: 'MultiPolygon', coordinates: [square] }],
    ['a collection', { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: square }] }],
  ])('of GeoJSON, %s', async (_what, geometry) => {
    expect(await pointOf({}, feature(geometry))).toEqual(['way/7', '52.20000', '5.10000']);
  });

  test.each<[string, object]>([
    ['@id', { id: undefined, properties: { ...library, '@id': 'way/7', '@timestamp': '2026-01-02T00:00:00Z' } }],
    ['id and type', { id: undefined, properties: { type: 'way', id: 7, tags: library } }],
  ])('of GeoJSON, the number may stand in %s', async (_what, more) => {
    expect(await pointOf({}, feature(null, more))).toEqual(['way/7', undefined, undefined]);
  });

  test('nests as deep as it likes', async () => {
    const deep = `${'['.repeat(50_000)}5.1${']'.repeat(50_000)}`;
    const json = feature('?').replace('"?"', `{"type":"Point","coordinates":${deep}}`);
    expect(await pointOf({}, json)).toEqual(['way/7', undefined, undefined]);
  });
});
