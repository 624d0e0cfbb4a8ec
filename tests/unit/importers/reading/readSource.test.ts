import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Importer } from '../../../../src/importers/Mapped.ts';
import { importOsm } from '../../../../src/importers/osm/importOsm.ts';
import { importPostcodes } from '../../../../src/importers/postcodes/importPostcodes.ts';
import { importSc } from '../../../../src/importers/sc/importSc.ts';
import { answerXml, listXml, productXml } from '../sc/catalogue.ts';
import { allOf, fileOf, isDraft, refusalOf } from '../source.ts';

const postcodes: Importer = async function* (path) {
  await importPostcodes(path);
  yield* [];
};
const sc = listXml(productXml());
const osm = JSON.stringify({
  elements: [{ type: 'node', id: 1, lat: 52.3, lon: 5.2, tags: { amenity: 'library', name: 'Bieb' } }],
});
const geojson = '{"type": "FeatureCollection", "features": []}';
const bytes = (text: string, encoding: 'utf16le' | 'latin1') => Buffer.from(text, encoding);
const wide = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(text, 'utf16le')]);
const html = '<!DOCTYPE html><html><body>504 Gateway Time-out</body></html>';
const bomb = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]>${sc.replace('Hulp', '&c;')}`;

describe('a source that cannot be read', () => {
  test.each<[string, Importer, string | Uint8Array, RegExp]>([
    ['an empty file', importSc, '', /leeg.*opnieuw/],
    ['a file of spaces', importOsm, ' \n\n ', /leeg/],
    ['UTF-16 with a mark', importSc, wide(sc), /UTF-16.*Bewaar/],
    ['UTF-16 without a mark', importOsm, bytes(osm, 'utf16le'), /UTF-16/],
    ['a table in UTF-16', postcodes, wide('NL\t1291'), /UTF-16/],
    ['letters that are not UTF-8', importSc, bytes(sc.replace('Hulp', 'Hülp'), 'latin1'), /geen UTF-8/],
    ['a web page as XML', importSc, html, /webpagina/],
    ['a web page as JSON', importOsm, html, /webpagina/],
    ['a web page as a table', postcodes, `\n${html}`, /webpagina/],
    ['XHTML', importSc, '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', /webpagina/],
    ['GeoJSON as a catalogue', importSc, geojson, /Dit is GeoJSON, en geen XML van Samenwerkende/],
    ['Overpass as a catalogue', importSc, osm, /JSON van Overpass, en geen XML/],
    ['a catalogue as a map', importOsm, sc, /Dit is XML van Samenwerkende Catalogi, en geen JSON van Overpass/],
    ['XML of OpenStreetMap', importOsm, '<?xml version="1.0"?><osm version="0.6"/>', /XML van OpenStreetMap/],
    ['other XML', importSc, '<rss><channel/></rss>', /ander soort XML/],
    ['other JSON', importOsm, '{"items": []}', /ander soort JSON/],
    ['HSDS', importOsm, '{"total_items": 1, "contents": []}', /JSON van HSDS/],
    ['a table', importOsm, 'id,naam\n1,x', /gewone tekst of een tabel/],
    ['JSON as postcodes', postcodes, osm, /JSON van Overpass/],
    ['another table as postcodes', postcodes, 'id,naam\n1,x\n', /geen tabel met postcodes/],
    ['a zip file', postcodes, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /zipbestand/],
    ['XML that stops halfway', importSc, sc.slice(0, -40), /halverwege/],
    ['XML that stops within a tag', importSc, sc.slice(0, sc.indexOf('dcterms:title') + 4), /halverwege/],
    ['JSON that stops halfway', importOsm, osm.slice(0, -3), /halverwege/],
    ['broken XML', importSc, sc.replace('</dcterms:title>', '</dcterms:titel>'), /stuk/],
    ['broken JSON', importOsm, osm.replace('"lon":', '"lon"'), /stuk/],
    ['JSON with something after it', importOsm, `${osm} {}`, /stuk|halverwege/],
    ['entities that grow', importSc, bomb, /ENTITY.*aanval/],
    ['an entity of another file', importSc, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${sc}`, /ENTITY/],
    [
      'a search that took too long',
      importOsm,
      osm.replace(/}$/, ',"remark":"runtime error: Query timed out"}'),
      /Query timed out.*niet compleet/,
    ],
    [
      'a search without memory',
      importOsm,
      osm.replace(/}$/, ',"remark":"runtime error: Query ran out of memory"}'),
      /niet compleet/,
    ],
    [
      'a search that was refused',
      importSc,
      '<searchRetrieveResponse><diagnostics><diagnostic><message>Unknown index</message></diagnostic></diagnostics></searchRetrieveResponse>',
      /Unknown index/,
    ],
  ])('%s is refused, and it says what to do', async (_what, importer, content, message) => {
    const refusal = await refusalOf(() => allOf(importer, fileOf(content, 'bron.x')));
    expect(refusal).toMatch(message);
    expect(refusal).toMatch(/^bron\.x: /);
  });

  test('a file that is not there, and a folder without files', async () => {
    expect(await refusalOf(() => allOf(importSc, '/nergens/x.xml'))).toMatch(/er niet.*naam klopt/);
    expect(await refusalOf(() => allOf(importSc, dirname(fileOf('x', 'x.txt'))))).toMatch(/eindigt op \.xml/);
    expect(await refusalOf(() => allOf(importOsm, dirname(fileOf('x'))))).toMatch(/er niet/);
  });
});

describe('a source that is odd, but sound', () => {
  test.each<[string, Importer, string]>([
    ['a byte order mark and a catalogue', importSc, `\uFEFF${sc}`],
    ['a byte order mark and JSON', importOsm, `\uFEFF${osm}`],
    ['a DOCTYPE without entities', importSc, sc.replace('?>', '?><!DOCTYPE scproducten>')],
    ['entities of HTML that XML does not know', importSc, sc.replace('Hulp', 'Hulp&nbsp;&eacute;n')],
    ['blank lines after the end', importOsm, `${osm}\n\n\n`],
  ])('%s', async (_what, importer, content) => {
    const found = await allOf(importer, fileOf(content));
    expect(found.filter(isDraft)).toHaveLength(1);
  });

  test('megabytes without one line end, and one text of megabytes', { timeout: 60_000 }, async () => {
    const many = answerXml(Array.from({ length: 4000 }, () => productXml()));
    expect(many.length).toBeGreaterThan(4_000_000);
    expect((await allOf(importSc, fileOf(many))).filter(isDraft)).toHaveLength(4000);
    const [long] = await allOf(importSc, fileOf(listXml(productXml({ abstract: 'Hulp. '.repeat(1_000_000) }))));
    expect(long && isDraft(long) && long.cells.beschrijving?.length).toBeLessThanOrEqual(600);
    const line = fileOf(`NL\t1291\t${'x'.repeat(5_000_000)}`);
    expect(await refusalOf(() => allOf(postcodes, line))).toMatch(/10000 tekens/);
  });
});
