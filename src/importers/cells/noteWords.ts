import type { Said } from '../../loaders/ContentProblem.ts';

/** What is said of something that did not come over as it stood. */
export const noteWords = {
  cut: (limit: number): Said => ({
    nl: `Te lang: ingekort tot ${limit} tekens. Schrijf een kortere tekst.`,
    en: `Too long: cut to ${limit} characters. Write a shorter text.`,
  }),
  tooLong: (limit: number): Said => ({
    nl: `Langer dan ${limit} tekens: niet overgenomen.`,
    en: `Longer than ${limit} characters: left out.`,
  }),
  markup: (): Said => ({
    nl: 'Opmaak of onzichtbare tekens zijn weggehaald.',
    en: 'Markup or invisible characters were taken out.',
  }),
  unsafe: (): Said => ({
    nl: 'Hier staat opmaak of programmacode die hier niet mag: niet overgenomen.',
    en: 'There is markup or code here that may not be: left out.',
  }),
  mobile: (): Said => ({
    nl: 'Een mobiel nummer is vaak van één persoon: niet overgenomen. Is het van de organisatie? Vul het dan zelf in.',
    en: 'A mobile number is often one person’s: left out. Is it the organisation’s? Then fill it in.',
  }),
  person: (): Said => ({
    nl: 'De naam van een persoon: niet overgenomen.',
    en: 'The name of a person: left out.',
  }),
  phone: (): Said => ({
    nl: 'Dit is geen telefoonnummer zoals wij dat kennen: niet overgenomen.',
    en: 'Not a phone number as we know it: left out.',
  }),
  email: (): Said => ({
    nl: 'Dit is geen e-mailadres: niet overgenomen.',
    en: 'Not an email address: left out.',
  }),
  website: (): Said => ({
    nl: 'Dit is geen webadres dat wij kunnen gebruiken: niet overgenomen.',
    en: 'Not a web address that we can use: left out.',
  }),
  https: (): Said => ({
    nl: 'Er staat nu https:// voor. Kijk of de website zo opengaat.',
    en: 'It now starts with https://. See whether the website opens that way.',
  }),
  onlyFirst: (): Said => ({
    nl: 'Hier stond meer dan één: alleen de eerste is overgenomen.',
    en: 'There was more than one: only the first was taken.',
  }),
  postcode: (): Said => ({
    nl: 'Dit is geen Nederlandse postcode: niet overgenomen.',
    en: 'Not a Dutch postcode: left out.',
  }),
  day: (): Said => ({
    nl: 'Dit is geen dag die geweest is: niet overgenomen.',
    en: 'Not a day that has been: left out.',
  }),
  abroad: (): Said => ({
    nl: 'Dit punt ligt niet in Nederland: niet overgenomen.',
    en: 'This point is not in the Netherlands: left out.',
  }),
};
