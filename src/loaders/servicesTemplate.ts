import { toTable } from '../core/finder/begin/toTable.ts';
import { columns, spokenColumns } from './serviceColumns.ts';

/** The example of a row; it says in every language that it is one. */
const example = (day: string): Readonly<Record<string, string>> => ({
  id: 'voorbeeld-verwijder-deze-rij',
  naam: 'VOORBEELD: Koffie in de buurt (verwijder deze rij)',
  samenvatting: 'VOORBEELD. Elke woensdag koffie, voor iedereen uit de buurt.',
  beschrijving: 'U hoeft niets mee te nemen. Komt u voor het eerst? Dan zit er iemand naast u.',
  organisatie: 'Buurthuis Voorbeeld',
  categorie: 'neighbour-help',
  leefgebieden: 'mensen om mij heen;meedoen',
  toegang: 'vrij',
  aanmelden: 'U kunt zo binnenlopen.',
  kosten: 'gratis',
  talen: 'nl;en',
  rolstoel: 'onbekend',
  straat: 'Voorbeeldstraat',
  huisnummer: '1',
  postcode: '1291 ZA',
  plaats: 'Zonnewaard-Centrum',
  lat: '52.3005',
  lon: '5.2305',
  locatietype: 'fysiek',
  telefoon: '012-3456799',
  openingstijden: 'We 10:00-12:00',
  status: 'actief',
  gecontroleerd_op: day,
  bron: 'VOORBEELD',
  naam_en: 'EXAMPLE: Neighbourhood coffee (delete this row)',
  samenvatting_en: 'EXAMPLE. Coffee every Wednesday, for everyone from the neighbourhood.',
  naam_ar: 'مثال: قهوة الجيران (احذفوا هذا الصف)',
  samenvatting_ar: 'مثال. قهوة كل يوم أربعاء لجميع سكان الحي.',
});

/** All columns of services.csv in order, those of other languages last. */
export function columnsIn(languages: readonly string[]): readonly string[] {
  const others = languages.filter((language) => language !== 'nl');
  return [...columns, ...others.flatMap((language) => spokenColumns.map((name) => `${name}_${language}`))];
}

/** A services.csv to start from, with all columns and one row that says it is an example. */
export function servicesTemplate(languages: readonly string[], day: string): string {
  return toTable(columnsIn(languages), example(day));
}
