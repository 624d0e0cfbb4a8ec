import type { Words } from '../../loaders/ContentProblem.ts';
import { visible } from '../../loaders/visible.ts';
import { said } from '../../loaders/words/said.ts';

/** What can be wrong with a source of HSDS, or with one of its records. */
export const hsdsWords = {
  noName: { nl: 'Deze voorziening heeft geen naam.', en: 'This service has no name.' },
  ended: {
    nl: 'Volgens de bron bestaat deze voorziening niet meer.',
    en: 'The source says that this no longer exists.',
  },
  noService: { nl: 'Dit is geen voorziening.', en: 'This is no service.' },
  brokenLine: {
    nl: 'Deze regel is geen goede rij: de aanhalingstekens of het aantal cellen kloppen niet.',
    en: 'This line is no good row: its quotation marks or the number of its cells are wrong.',
  },
  website: (value: string): Words =>
    said(
      [`“${visible(value)}” is geen webadres.`, 'Vraag de bron dit te herstellen, of haal het veld weg.'],
      [`“${visible(value)}” is not a web address.`, 'Ask the source to mend it, or take the field out.'],
    ),
  email: (value: string): Words =>
    said(
      [`“${visible(value)}” is geen e-mailadres.`, 'Vraag de bron dit te herstellen, of haal het veld weg.'],
      [`“${visible(value)}” is not an email address.`, 'Ask the source to mend it, or take the field out.'],
    ),
  more: (count: number): Words =>
    said(
      [`Er zijn nog ${count} van zulke velden.`, 'Herstel eerst deze.'],
      [`There are ${count} more such fields.`, 'Mend these first.'],
    ),
  notJson: (why: string): Words =>
    said(
      [`Dit bestand is geen goede JSON (${why}).`, 'Haal het bestand opnieuw op bij de bron.'],
      [`This file is no good JSON (${why}).`, 'Fetch the file from the source again.'],
    ),
  notHsds: (): Words =>
    said(
      [
        'Hier staan geen voorzieningen in de vorm van HSDS 3 (service, organization of service_at_location).',
        'Kijk of dit het goede bestand is, of kies een ander formaat.',
      ],
      [
        'There are no services here in the form of HSDS 3 (service, organization or service_at_location).',
        'See whether this is the right file, or choose another format.',
      ],
    ),
  noTable: (): Words =>
    said(
      [
        'Hier is geen tabel met voorzieningen (services.csv) met een kolom name.',
        'Kijk of dit de goede map is, en of de namen van de kolommen op de eerste regel staan.',
      ],
      [
        'There is no table of services (services.csv) with a column name here.',
        'See whether this is the right folder, and whether the names of the columns are on the first line.',
      ],
    ),
  outside: (): Words =>
    said(
      ['datapackage.json noemt een bestand buiten deze map.', 'Zet het bestand in de map en verander path.'],
      ['datapackage.json names a file outside this folder.', 'Put the file in the folder and change its path.'],
    ),
};
