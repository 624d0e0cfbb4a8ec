import { said } from './said.ts';

/** What can be wrong with outline.geojson. */
export const outlineWords = {
  tooBig: (kilobytes: number) =>
    said(
      [
        `Dit bestand is groter dan ${kilobytes} kB. Het is niet gelezen.`,
        'Maak de grens eenvoudiger (in QGIS: Vereenvoudigen), of neem een bestand met minder punten.',
      ],
      [
        `This file is larger than ${kilobytes} kB. It was not read.`,
        'Make the outline simpler (in QGIS: Simplify), or take a file with fewer points.',
      ],
    ),
  noShape: () =>
    said(
      [
        'Hier staat geen vlak. Nodig is één Polygon of MultiPolygon.',
        'Exporteer de grens van uw gemeente als GeoJSON. Hij mag in een Feature of FeatureCollection staan.',
      ],
      [
        'There is no area here. One Polygon or MultiPolygon is needed.',
        'Export your municipality’s outline as GeoJSON. It may stand in a Feature or a FeatureCollection.',
      ],
    ),
  manyShapes: (count: number) =>
    said(
      [`Hier staan ${count} vlakken. Er mag er maar één staan.`, 'Laat alleen uw eigen gemeente staan.'],
      [`There are ${count} areas here. There may be only one.`, 'Leave only your own municipality.'],
    ),
  ring: () =>
    said(
      [
        'Deze lijn is geen ring: er zijn vier of meer punten nodig, elk als [lon, lat].',
        'Exporteer de grens opnieuw als GeoJSON (WGS84).',
      ],
      [
        'This line is no ring: it takes four or more points, each as [lon, lat].',
        'Export the outline again as GeoJSON (WGS84).',
      ],
    ),
  meters: () =>
    said(
      [
        'Deze getallen zijn meters (Rijksdriehoek), geen graden.',
        'Exporteer de grens opnieuw en kies WGS84 (EPSG:4326).',
      ],
      [
        'These numbers are metres (Rijksdriehoek), not degrees.',
        'Export the outline again and choose WGS84 (EPSG:4326).',
      ],
    ),
  swapped: () =>
    said(
      [
        'Dit punt ligt niet in Nederland: de twee getallen zijn omgewisseld.',
        'In GeoJSON staat eerst lon (ongeveer 5) en dan lat (ongeveer 52).',
      ],
      [
        'This point is not in the Netherlands: its two numbers are swapped.',
        'In GeoJSON lon (about 5) comes first, then lat (about 52).',
      ],
    ),
  abroad: () =>
    said(
      ['Dit punt ligt niet in Nederland.', 'Kijk of dit de grens van uw gemeente is, in WGS84.'],
      ['This point is not in the Netherlands.', 'See whether this is your municipality’s outline, in WGS84.'],
    ),
  tooMany: (count: number, most: number) =>
    said(
      [`Deze grens heeft ${count} punten. Dat zijn er te veel.`, `Maak er hoogstens ${most} van.`],
      [`This outline has ${count} points. That is too many.`, `Make it at most ${most}.`],
    ),
  elsewhere: () =>
    said(
      [
        'Binnen deze grens ligt geen enkele postcode van uw gemeente.',
        'Kijk of dit de grens van uw eigen gemeente is, en of postcodes.csv klopt.',
      ],
      [
        'Not one postcode of your municipality lies within this outline.',
        'See whether this is your own municipality’s outline, and whether postcodes.csv is right.',
      ],
    ),
};
