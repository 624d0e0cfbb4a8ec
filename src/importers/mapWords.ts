import type { Said } from '../loaders/ContentProblem.ts';

/** What an importer says of a part of a record. The value itself stands beside it. */
export const mapWords = {
  markup: {
    nl: 'Opmaak en tekens van een ander programma zijn weggehaald.',
    en: 'Markup and marks of another program were taken out.',
  },
  cut: { nl: 'De tekst was te lang en is ingekort.', en: 'The text was too long and was shortened.' },
  addedHttps: {
    nl: 'Wij hebben er https:// voor gezet. Kijk of het adres werkt.',
    en: 'We put https:// before it. See whether the address works.',
  },
  madeHttps: {
    nl: 'Wij hebben van http:// https:// gemaakt. Kijk of het adres werkt.',
    en: 'We made https:// of http://. See whether the address works.',
  },
  firstOfMore: {
    nl: 'Er stond meer dan één. Alleen de eerste is overgenomen.',
    en: 'There was more than one. Only the first was taken over.',
  },
  noWebsite: { nl: 'Dit is geen webadres dat wij kunnen gebruiken.', en: 'This is not a web address that we can use.' },
  noEmail: { nl: 'Dit is geen e-mailadres.', en: 'This is not an email address.' },
  noPhone: { nl: 'Dit is geen telefoonnummer.', en: 'This is not a phone number.' },
  noPoint: { nl: 'Dit punt ligt niet in Nederland.', en: 'This point is not in the Netherlands.' },
  turned: { nl: 'Lengte en breedte waren omgewisseld.', en: 'Latitude and longitude were swapped.' },
  noPostcode: { nl: 'Dit is geen Nederlandse postcode.', en: 'This is not a Dutch postcode.' },
  postalOnly: {
    nl: 'Dit is een postadres. Wij weten niet of mensen er heen kunnen gaan.',
    en: 'This is a postal address. We do not know whether people can go there.',
  },
  noLanguage: { nl: 'Deze taal kennen wij niet.', en: 'We do not know this language.' },
  noArea: {
    nl: 'Dit is geen code van een werkgebied, of er zijn er te veel. Lees het en vul zelf in.',
    en: 'This is no code of an area, or there are too many. Read it and fill it in yourself.',
  },
  noAge: { nl: 'Dit is geen leeftijd van 0 tot en met 120.', en: 'This is not an age from 0 to 120.' },
  noDay: { nl: 'Dit is geen dag die al geweest is.', en: 'This is not a day that has been.' },
  noStatus: { nl: 'Deze status kennen wij niet.', en: 'We do not know this status.' },
  noCode: { nl: 'Deze code kennen wij niet.', en: 'We do not know this code.' },
  readWheelchair: {
    nl: 'Hier staat iets over toegankelijkheid, maar geen code. Lees het en kies zelf.',
    en: 'This says something about accessibility, but no code. Read it and choose yourself.',
  },
  noRoom: { nl: 'Dit past niet meer bij de beschrijving.', en: 'There is no room for this in the description.' },
  foreignTerm: {
    nl: 'Dit staat in een indeling van de bron. Kies zelf een categorie en leefgebieden.',
    en: 'This is in a classification of the source. Choose a category and domains yourself.',
  },
  persons: {
    nl: 'Namen en nummers van mensen nemen wij niet over.',
    en: 'We do not take over names and numbers of people.',
  },
  noPlace: { nl: 'Hier is in de tabel geen kolom voor.', en: 'There is no column for this in the table.' },
  secret: {
    nl: 'Het adres is geheim en is niet overgenomen.',
    en: 'The address is secret and was not taken over.',
  },
  oldCosts: { nl: 'Deze prijs geldt niet meer.', en: 'This price no longer holds.' },
} as const satisfies Readonly<Record<string, Said>>;
