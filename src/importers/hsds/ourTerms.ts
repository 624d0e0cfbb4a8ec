import type { Column } from '../Mapped.ts';

/**
 * How our own facts travel in HSDS, in which there is no field for them: as attributes of the service. What our exporter
 * writes with these names, our importer puts back into the same column.
 *
 * Codes are attributes with a taxonomy term: `taxonomy_term.taxonomy` is one of these names, `taxonomy_term.code` is the
 * code as services.csv has it (`community-meal`, `finances`, `vrij`, `gratis`), one attribute for each code, in order.
 */
export const ourTaxonomies = {
  'eigenblik:categorie': 'categorie',
  'eigenblik:leefgebied': 'leefgebieden',
  'eigenblik:ladder': 'ladder',
  'eigenblik:toegang': 'toegang',
  'eigenblik:doelgroep': 'doelgroepen',
  'eigenblik:kosten': 'kosten',
  'eigenblik:rolstoel': 'rolstoel',
  'eigenblik:locatietype': 'locatietype',
} as const satisfies Readonly<Record<string, Column>>;

export type OurTaxonomy = keyof typeof ourTaxonomies;

/**
 * Texts are attributes without a term: `label` is one of these names (HSDS 3.1), `value` is the cell of the column. The
 * summary is also what `description` begins with; `huisnummer` is also what `address_1` ends with; `openingstijden` goes
 * before the schedules, which cannot say all of it (public holidays, a note).
 */
export const ourLabels = {
  'local-id': 'id',
  samenvatting: 'samenvatting',
  'adres-geheim': 'adres_geheim',
  huisnummer: 'huisnummer',
  openingstijden: 'openingstijden',
  bron: 'bron',
  // These only where the field of HSDS cannot have the cell, or others may read it as more than one: part of an address,
  // letters outside ASCII, a web address with a comma, a notice of a closing that is over.
  straat: 'straat',
  postcode: 'postcode',
  plaats: 'plaats',
  telefoon: 'telefoon',
  email: 'email',
  website: 'website',
  melding: 'melding',
} as const satisfies Readonly<Record<string, Column>>;

/** Field of a service that HSDS does not have: words by language other than Dutch, `{"en": {"name": "…"}}`. */
export const translationsKey = 'translations';

/** What the fields of a translation are called, and the column that takes each with its language behind it. */
export const translatedFields = {
  name: 'naam',
  summary: 'samenvatting',
  description: 'beschrijving',
  application_process: 'aanmelden',
  fees_description: 'kosten_toelichting',
  alert: 'melding',
} as const satisfies Readonly<Record<string, Column>>;
