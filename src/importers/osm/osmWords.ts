import type { Said } from '../../loaders/ContentProblem.ts';

/** What is said of things of OpenStreetMap. */
export const osmWords = {
  noElement: (): Said => ({ nl: 'Hier staat geen object van de kaart.', en: 'There is no thing of the map here.' }),
  noTags: (): Said => ({
    nl: 'Dit is een punt of lijn zonder kenmerken: een deel van iets anders.',
    en: 'A point or line without tags: part of something else.',
  }),
  noName: (): Said => ({ nl: 'Er staat geen naam bij.', en: 'It has no name.' }),
  gone: (): Said => ({ nl: 'Dit is er niet meer.', en: 'This is no longer there.' }),
  abroad: (): Said => ({ nl: 'Dit ligt niet in Nederland.', en: 'This is not in the Netherlands.' }),
  office: (): Said => ({
    nl: 'Een kantoor is meestal geen plek waar inwoners hulp krijgen.',
    en: 'An office is mostly no place where inhabitants get help.',
  }),
  worship: (): Said => ({
    nl: 'Een kerk, moskee of tempel zonder organisatie voor welzijn erbij.',
    en: 'A place of worship without a welfare organisation.',
  }),
  home: (): Said => ({
    nl: 'Hier wonen mensen met zorg. Wij hebben daar geen categorie voor.',
    en: 'People live here with care. We have no category for that.',
  }),
  specialist: (): Said => ({
    nl: 'Dit is een specialist, geen huisarts. Wij hebben daar geen categorie voor.',
    en: 'This is a specialist, not a family doctor. We have no category for that.',
  }),
  noCategory: (): Said => ({
    nl: 'Bij deze soort plek hoort geen categorie van ons.',
    en: 'None of our categories goes with this kind of place.',
  }),
  secret: (): Said => ({
    nl: 'Een opvang: het adres kan geheim zijn. Het adres en het punt op de kaart zijn weggelaten. Vraag de opvang wat er mag staan.',
    en: 'A shelter: its address may be secret. The address and the point on the map were left out. Ask the shelter what may be shown.',
  }),
  chooseCategory: (): Said => ({
    nl: 'Wij weten niet welke categorie hierbij hoort. Kies er een.',
    en: 'We do not know which category goes with this. Choose one.',
  }),
  hours: (why: string): Said => ({
    nl: `Deze openingstijden kunnen wij niet lezen (${why}): niet overgenomen.`,
    en: 'These opening hours cannot be read: left out.',
  }),
  value: (): Said => ({ nl: 'Deze waarde kennen wij niet: niet overgenomen.', en: 'A value unknown to us: left out.' }),
};
