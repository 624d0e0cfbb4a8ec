import type { Said } from '../../loaders/ContentProblem.ts';
import { said } from '../../loaders/words/said.ts';

/** What is said of a table of postcodes. */
export const postcodeWords = {
  noTable: () =>
    said(
      [
        'Dit is geen tabel met postcodes die wij kennen.',
        'Haal NL.zip op bij GeoNames (download.geonames.org/export/zip), pak het uit en noem NL.txt.',
      ],
      [
        'This is no table of postcodes that we know.',
        'Fetch NL.zip from GeoNames (download.geonames.org/export/zip), unpack it and name NL.txt.',
      ],
    ),
  noColumn: () =>
    said(
      ['De kolom pc4 ontbreekt in dit bestand.', 'Kijk het bestand na met npm run check, en begin dan opnieuw.'],
      ['The column pc4 is missing from this file.', 'Check the file with npm run check, then start again.'],
    ),
  openQuote: () =>
    said(
      [
        'In dit bestand staat een dubbel aanhalingsteken open dat nergens sluit.',
        'Kijk het bestand na met npm run check, en begin dan opnieuw.',
      ],
      ['A double quote in this file is never closed.', 'Check the file with npm run check, then start again.'],
    ),
  noneHere: (municipalities: readonly string[], nameless: number) =>
    said(
      [
        `Geen enkele postcode hoort bij ${municipalities.join(', ')}. Bij ${nameless} postcodes staat geen gemeente.`,
        'Kijk of de gemeentecode klopt, zoals GM0344. Is uw gemeente nieuw? Zet uw postcodes dan zelf in postcodes.csv.',
      ],
      [
        `No postcode belongs to ${municipalities.join(', ')}. ${nameless} postcodes name no municipality.`,
        'See whether the code is right, such as GM0344. Is yours new? Then put your postcodes in postcodes.csv yourself.',
      ],
    ),
  noPostcode: (): Said => ({
    nl: 'Hier staat geen Nederlandse postcode: niet overgenomen.',
    en: 'There is no Dutch postcode here: left out.',
  }),
  noPlace: (): Said => ({ nl: 'Hier staat geen plaatsnaam: niet overgenomen.', en: 'No name of a place: left out.' }),
  country: (): Said => ({ nl: 'Dit is een ander land: niet overgenomen.', en: 'Another country: left out.' }),
  swapped: (): Said => ({
    nl: 'De breedte en de lengte zijn omgewisseld: niet overgenomen.',
    en: 'Latitude and longitude were mixed up: left out.',
  }),
  abroad: (): Said => ({
    nl: 'Dit punt ligt niet in Nederland: niet overgenomen.',
    en: 'Not in the Netherlands: left out.',
  }),
  far: (km: number): Said => ({
    nl: `Dit punt ligt ${km} km van de andere punten van deze postcode: niet meegeteld. Kijk de plek na.`,
    en: `This point is ${km} km from the other points of this postcode: not counted. Check the place.`,
  }),
  places: (chosen: string): Said => ({
    nl: `Bij deze postcode horen meer plaatsen. Gekozen: ${chosen}.`,
    en: `More than one place has this postcode. Chosen: ${chosen}.`,
  }),
  doubtful: (): Said => ({
    nl: 'De bron twijfelt aan dit punt. Kijk het na op een kaart.',
    en: 'The source doubts this point. Check it on a map.',
  }),
  passedOver: (): Said => ({
    nl: 'De bron zegt niet bij welke gemeente deze postcode hoort, dus hij is niet overgenomen. Is hij van u? Voeg hem toe.',
    en: 'The source does not say whose postcode this is, so it was left out. Is it yours? Then add it.',
  }),
  noMunicipality: (): Said => ({
    nl: 'De bron zegt niet bij welke gemeente deze postcode hoort.',
    en: 'The source does not say which municipality this postcode belongs to.',
  }),
};
