import type { Said } from '../../loaders/ContentProblem.ts';

/** What is said of products of Samenwerkende Catalogi. */
export const scWords = {
  noProduct: (): Said => ({
    nl: 'Hier staat geen product in. Vraag de bron om XML (recordPacking=xml), en niet om tekst.',
    en: 'There is no product in it. Ask the source for XML (recordPacking=xml), not for text.',
  }),
  noTitle: (): Said => ({ nl: 'Dit product heeft geen naam.', en: 'This product has no name.' }),
  business: (): Said => ({
    nl: 'Dit is alleen voor ondernemers of organisaties, niet voor inwoners.',
    en: 'This is only for businesses or organisations, not for inhabitants.',
  }),
  missingPages: (missing: number): Said => ({
    nl: `De bron heeft nog ${missing} producten die niet in dit bestand staan. Haal ook de volgende bladzijden op (startRecord) en zet ze in één map.`,
    en: `The source has ${missing} more products that are not in this file. Fetch the next pages too (startRecord) and put them in one folder.`,
  }),
  chooseCategory: (): Said => ({
    nl: 'Bij deze productnaam hoort geen categorie van ons. Kies er een, of laat dit product weg als het geen hulp is.',
    en: 'None of our categories goes with this product name. Choose one, or leave this product out if it is no help.',
  }),
  otherLanguage: (language: string): Said => ({
    nl: `Deze tekst is in een andere taal (${language}). Schrijf de naam en de samenvatting ook in het Nederlands.`,
    en: `This text is in another language (${language}). Write the name and the summary in Dutch too.`,
  }),
};
