import { dutchName } from '../../i18n/dutchName.ts';
import { languageNames } from '../../i18n/languages.ts';

const names: Readonly<Record<string, string>> = {
  leeftijd_min: 'leeftijd vanaf',
  leeftijd_max: 'leeftijd tot en met',
  kosten_toelichting: 'uitleg bij kosten',
  rolstoel: 'met een rolstoel',
  lat: 'punt op de kaart (lat)',
  lon: 'punt op de kaart (lon)',
  adres_geheim: 'geheim adres',
  locatietype: 'soort plek',
  email: 'e-mail',
  melding: 'melding bij gesloten',
  ladder: 'trede',
  gecontroleerd_op: 'nagekeken op',
  gewijzigd_op: 'gewijzigd op',
  nagekeken: 'nagekeken (op de site)',
};

/** What people call a column; one in another language says which. Others are called what they are. */
export function columnName(column: string): string {
  if (Object.hasOwn(names, column)) return names[column] ?? column;
  const [, stem = '', language = ''] = /^(.+)_([a-z]{2,3})$/.exec(column) ?? [];
  return Object.hasOwn(languageNames, language) ? `${columnName(stem)} (${dutchName(language)})` : column;
}
