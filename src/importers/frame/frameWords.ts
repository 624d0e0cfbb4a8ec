import type { Words } from '../../loaders/ContentProblem.ts';
import { said } from '../../loaders/words/said.ts';

/** What can be wrong with an import, besides what the source says. */
export const frameWords = {
  noHeader: (): Words =>
    said(
      [
        'Dit bestand heeft geen kolom id of geen kolom nagekeken. Wij weten niet welke rijen van u zijn.',
        'Zet op de eerste regel de namen van de kolommen terug, of geef het bestand een andere naam.',
      ],
      [
        'This file has no column id or no column nagekeken. We do not know which rows are yours.',
        'Put the names of the columns back on the first line, or give the file another name.',
      ],
    ),
  noId: (): Words =>
    said(
      ['Deze rij heeft geen id.', 'Vul de id in, of haal de rij weg.'],
      ['This row has no id.', 'Fill in the id, or take the row out.'],
    ),
  doubleId: (id: string): Words =>
    said(
      [`De id “${id}” staat er twee keer.`, 'Haal een van de twee rijen weg.'],
      [`The id “${id}” is there twice.`, 'Take one of the two rows out.'],
    ),
  rowLength: (): Words =>
    said(
      [
        'Deze rij heeft meer cellen dan er kolommen zijn.',
        'Zet een tekst met een puntkomma tussen dubbele aanhalingstekens.',
      ],
      [
        'This row has more cells than there are columns.',
        'Put a text with a semicolon between double quotation marks.',
      ],
    ),
  changedMeanwhile: (): Words =>
    said(
      ['Iemand heeft dit bestand bewaard terwijl het importeren bezig was. Er is niets veranderd.', 'Begin opnieuw.'],
      ['Someone saved this file while the import was running. Nothing was changed.', 'Start again.'],
    ),
  noFolder: (): Words =>
    said(
      ['Deze map bestaat niet.', 'Kijk of de naam klopt.'],
      ['This folder does not exist.', 'See whether its name is right.'],
    ),
  noSource: (): Words =>
    said(
      ['Dit bestand of deze map bestaat niet.', 'Kijk of de naam klopt.'],
      ['This file or folder does not exist.', 'See whether its name is right.'],
    ),
  notAFile: (): Words =>
    said(
      ['Hier staat een map waar een bestand moet komen.', 'Geef de map een andere naam.'],
      ['There is a folder here where a file must come.', 'Give the folder another name.'],
    ),
  disk: (code: string): Words =>
    said(
      [
        `Een bestand of map kan niet worden gelezen of geschreven (${code}). Er is niets veranderd.`,
        'Kijk of de naam klopt, of u erbij mag, en of de schijf vol is.',
      ],
      [
        `A file or folder cannot be read or written (${code}). Nothing was changed.`,
        'See whether its name is right, whether you may use it, and whether the disk is full.',
      ],
    ),
  sum: (): Words =>
    said(
      ['De telling klopt niet. Er is niets veranderd.', 'Dit is een fout van ons: meld hem.'],
      ['The count is not right. Nothing was changed.', 'This is a fault of ours: report it.'],
    ),
};

/** What the report says of a record as a whole. */
export const outcomeWords = {
  nieuw: { nl: 'Nieuwe rij. Kijk hem na.', en: 'New row. Review it.' },
  gewijzigd: { nl: 'De bron is veranderd; de rij is vervangen.', en: 'The source changed; the row was replaced.' },
  gelijk: { nl: 'Er is niets veranderd.', en: 'Nothing changed.' },
  nagekeken: {
    nl: 'U hebt deze rij nagekeken. Hij blijft zoals hij is.',
    en: 'You reviewed this row. It stays as it is.',
  },
  vervallen: {
    nl: 'De bron heeft dit niet meer. De rij blijft staan; haal hem weg als het niet meer bestaat.',
    en: 'The source no longer has this. The row stays; take it out if it no longer exists.',
  },
  weggelaten: { nl: 'Dit is niet overgenomen.', en: 'This was not taken over.' },
} as const;

/** What the report says of a part of a record. */
export const noteWords = {
  differs: {
    nl: 'De bron zegt nu dit. Uw rij is niet veranderd.',
    en: 'The source says this now. Your row was not changed.',
  },
  double: {
    nl: 'Deze id kwam in de bron al eerder voor. Alleen de eerste is overgenomen.',
    en: 'This id came earlier in the source. Only the first was taken over.',
  },
  noColumn: { nl: 'Deze kolom is er in deze tabel niet.', en: 'This table does not have this column.' },
  spoilt: {
    nl: 'Hier staat opmaak, code of een onzichtbaar teken.',
    en: 'There is markup, code or an invisible character here.',
  },
  tooLong: { nl: 'De tekst was te lang en is ingekort.', en: 'The text was too long and was shortened.' },
  formula: {
    nl: 'Het begin is weggehaald: een spreadsheet zou de tekst als formule lezen.',
    en: 'Its start was taken away: a spreadsheet would read the text as a formula.',
  },
  badId: { nl: 'Dit kan geen id zijn. Wij hebben er een gemaakt.', en: 'This cannot be an id. We made one.' },
} as const;
