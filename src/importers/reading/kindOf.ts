import type { Said } from '../../loaders/ContentProblem.ts';

const kinds = {
  html: { nl: 'een webpagina', en: 'a web page' },
  sc: { nl: 'XML van Samenwerkende Catalogi', en: 'XML of Samenwerkende Catalogi' },
  osmXml: { nl: 'XML van OpenStreetMap', en: 'XML of OpenStreetMap' },
  xml: { nl: 'een ander soort XML', en: 'another kind of XML' },
  geojson: { nl: 'GeoJSON', en: 'GeoJSON' },
  overpass: { nl: 'JSON van Overpass', en: 'JSON of Overpass' },
  hsds: { nl: 'JSON van HSDS', en: 'JSON of HSDS' },
  json: { nl: 'een ander soort JSON', en: 'another kind of JSON' },
  text: { nl: 'gewone tekst of een tabel', en: 'plain text or a table' },
} as const satisfies Readonly<Record<string, Said>>;

export type Kind = keyof typeof kinds;

/** The first rule that fits decides; what is said in a record comes after what only its frame has. */
const signs: readonly (readonly [RegExp, Kind])[] = [
  [/^<!doctype html|^<(html|head|body)\b/i, 'html'],
  [/<([\w.-]+:)?(scproduct|scproducten|searchRetrieveResponse)\b/, 'sc'],
  [/^(<[?!][^>]*>\s*)*<osm\b/, 'osmXml'],
  [/^(<[?!][^>]*>\s*)*<html\b/i, 'html'],
  [/^</, 'xml'],
  [/^\{[\s\S]*"type"\s*:\s*"Feature(Collection)?"/, 'geojson'],
  [/^\{[\s\S]*"(elements|osm3s)"\s*:/, 'overpass'],
  [/^[[{][\s\S]*"(contents|organization|service_at_locations|schedules)"\s*:/, 'hsds'],
  [/^[[{]/, 'json'],
];

/** What a source is, by its first thousands of characters: to say so to whoever named the wrong one. */
export function kindOf(start: string): { readonly kind: Kind; readonly name: Said } {
  const text = start.trimStart();
  const kind = signs.find(([sign]) => sign.test(text))?.[1] ?? 'text';
  return { kind, name: kinds[kind] };
}

/** The name of a kind, in a sentence. */
export function nameOfKind(kind: Kind): Said {
  return kinds[kind];
}
