import { chooseFrom, said } from './said.ts';

/** What can be wrong with the shape of a table. */
export const tableWords = {
  tabs: () =>
    said(
      ['De cellen zijn gescheiden met tabs.', 'Bewaar de tabel als “CSV UTF-8”, met puntkomma’s of komma’s ertussen.'],
      ['The cells are separated by tabs.', 'Save the table as “CSV UTF-8”, with semicolons or commas in between.'],
    ),
  noHeader: (columns: readonly string[]) =>
    said(
      [
        'Op deze regel staan niet de namen van de kolommen.',
        `Zet op de eerste regel de namen van de kolommen: ${columns.join(', ')}.`,
      ],
      [
        'This line does not hold the names of the columns.',
        `Write the names of the columns on line 1: ${columns.join(', ')}.`,
      ],
    ),
  missingColumn: () =>
    said(
      ['Deze kolom ontbreekt en is nodig.', 'Voeg de kolom toe en vul hem in op elke rij.'],
      ['This column is missing and is needed.', 'Add the column and fill it in on every row.'],
    ),
  unknownColumn: (near: string | undefined, columns: readonly string[]) =>
    said(
      ['Deze kolom kennen wij niet.', `Verander de naam of haal de kolom weg. ${chooseFrom(near, columns).nl}`],
      ['We do not know this column.', `Change its name or take the column out. ${chooseFrom(near, columns).en}`],
    ),
  doubleColumn: () =>
    said(
      [
        'Deze kolom staat er twee keer. Alleen de eerste is gelezen.',
        'Haal de tweede weg, of geef hem zijn eigen naam.',
      ],
      ['This column is there twice. Only the first was read.', 'Take the second out, or give it its own name.'],
    ),
  namelessColumn: (place: number) =>
    said(
      [`Kolom ${place} heeft geen naam op deze regel.`, 'Geef de kolom een naam, of haal de hele kolom weg.'],
      [`Column ${place} has no name on this line.`, 'Give the column a name, or take the whole column out.'],
    ),
  rowLength: (has: number, wants: number) =>
    said(
      [
        `Deze rij heeft ${has} cellen; het moeten er ${wants} zijn. De rij is niet verder bekeken.`,
        has > wants
          ? 'Staat er een komma of puntkomma in een tekst? Zet die tekst tussen dubbele aanhalingstekens.'
          : 'Voeg aan het eind de lege cellen toe, of bewaar de tabel opnieuw vanuit de spreadsheet.',
      ],
      [
        `This row has ${has} cells; there must be ${wants}. The row was not looked at further.`,
        has > wants
          ? 'Is there a comma or semicolon in a text? Put that text between double quotation marks.'
          : 'Add the empty cells at the end, or save the table again from the spreadsheet.',
      ],
    ),
  openQuote: () =>
    said(
      [
        'In deze rij gaat een dubbel aanhalingsteken open dat nergens goed sluit. Alles erna is niet gelezen.',
        'Zet ook aan het eind van die tekst een dubbel aanhalingsteken. Een aanhalingsteken in de tekst zelf schrijft u twee keer ("").',
      ],
      [
        'In this row a double quotation mark opens that is never closed well. Nothing after it was read.',
        'Put a double quotation mark at the end of that text too. Within the text itself, write a quotation mark twice ("").',
      ],
    ),
  strayQuote: () =>
    said(
      [
        'In deze rij staat een dubbel aanhalingsteken midden in een tekst. Alles erna is niet gelezen.',
        'Haal het weg, of zet de hele tekst tussen dubbele aanhalingstekens en schrijf het teken binnenin twee keer ("").',
      ],
      [
        'In this row there is a double quotation mark in the middle of a text. Nothing after it was read.',
        'Take it out, or put the whole text between double quotation marks and write the one inside twice ("").',
      ],
    ),
  unreadable: (reason: string) =>
    said(
      [
        `De tabel kan vanaf deze regel niet worden gelezen (${reason}).`,
        'Bewaar de tabel opnieuw vanuit de spreadsheet als “CSV UTF-8”.',
      ],
      [
        `The table cannot be read from this line on (${reason}).`,
        'Save the table again from the spreadsheet as “CSV UTF-8”.',
      ],
    ),
  tooManyRows: (limit: number) =>
    said(
      [
        `De tabel heeft meer dan ${limit} rijen. Wat erna komt, is niet bekeken.`,
        `Houd hoogstens ${limit} rijen over.`,
      ],
      [`The table has more than ${limit} rows. What comes after was not looked at.`, `Keep at most ${limit} rows.`],
    ),
  noRows: () =>
    said(
      ['Er staat nog geen enkele rij in deze tabel.', 'Voeg ten minste één rij toe.'],
      ['There is not a single row in this table yet.', 'Add at least one row.'],
    ),
};
