import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeGeoJson } from '../../../../src/exporters/geojson/writeGeoJson.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geojson-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = {
  id: 'buurttafel',
  naam: 'Buurttafel “Zon”',
  samenvatting: 'Samen eten.',
  organisatie: 'Buurttafel',
  categorie: 'community-meal',
  lat: '52.3078',
  lon: '5.2169',
  email: 'info@buurttafel.example',
  gecontroleerd_op: '2026-11-09',
};

describe('services on a map', () => {
  test('a point is lon before lat, with what someone wants to know of it', async () => {
    const out = join(folder, 'out.geojson');
    const closed = { ...row, id: 'b', status: 'tijdelijk-gesloten' };
    expect(await writeGeoJson([row, closed], out)).toEqual({ shown: 2, secret: 0, 'no-point': 0 });
    const { type, features } = JSON.parse(readFileSync(out, 'utf8'));
    expect(type).toBe('FeatureCollection');
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'buurttafel',
      geometry: { type: 'Point', coordinates: [5.2169, 52.3078] },
      properties: {
        id: 'buurttafel',
        naam: 'Buurttafel “Zon”',
        samenvatting: 'Samen eten.',
        organisatie: 'Buurttafel',
        gecontroleerd_op: '2026-11-09',
        categorie: 'community-meal',
        categorie_naam: 'Samen eten',
      },
    });
    expect(features[1].properties.status).toBe('tijdelijk-gesloten');
  });

  test('what is secret is not on it, even with a point, nor is what has no point; both are counted', async () => {
    const out = join(folder, 'out.geojson');
    const { lat: _, lon: _1, ...nowhere } = row;
    const counts = await writeGeoJson([{ ...row, adres_geheim: 'ja' }, nowhere, row], out);
    expect(counts).toEqual({ shown: 1, secret: 1, 'no-point': 1 });
    expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(1);
  });

  test('a map may be empty', async () => {
    const out = join(folder, 'out.geojson');
    await writeGeoJson([], out);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
