import { said } from './said.ts';

/** What can be wrong with a file as a whole. */
export const fileWords = {
  missing: (folder: string) =>
    said(
      [
        `Dit bestand is niet gevonden in ${folder}.`,
        'Zet het bestand in die map, of noem een andere map (PORTAL_CONTENT).',
      ],
      [
        `This file was not found in ${folder}.`,
        'Put the file in that folder, or name another folder (PORTAL_CONTENT).',
      ],
    ),
  tooBig: (megabytes: number) =>
    said(
      [
        `Dit bestand is groter dan ${megabytes} MB. Het is niet gelezen.`,
        'Haal weg wat er niet in hoort, zoals plaatjes of lege rijen.',
      ],
      [
        `This file is larger than ${megabytes} MB. It was not read.`,
        'Take out what does not belong in it, such as pictures or empty rows.',
      ],
    ),
  empty: () =>
    said(
      ['Dit bestand is leeg.', 'Vul het bestand, of begin met het voorbeeld: npm run check -- --template <map>.'],
      ['This file is empty.', 'Fill the file, or start from the example: npm run check -- --template <folder>.'],
    ),
  wide: () =>
    said(
      [
        'Dit bestand is bewaard als UTF-16. De site leest alleen UTF-8.',
        'Bewaar het bestand opnieuw, als “CSV UTF-8” of als UTF-8.',
      ],
      ['This file was saved as UTF-16. The site reads UTF-8 only.', 'Save the file again, as “CSV UTF-8” or as UTF-8.'],
    ),
  replaced: (count: number) =>
    said(
      [
        `Letters zijn onleesbaar geworden (�), ${count} keer in dit bestand. Het is niet als UTF-8 bewaard.`,
        'Open het bestand waar het vandaan komt en bewaar het als “CSV UTF-8” (of als UTF-8). Typ de letters bij � over.',
      ],
      [
        `Letters have become unreadable (�), ${count === 1 ? 'once' : `${count} times`} in this file. It was not saved as UTF-8.`,
        'Open the file where it came from and save it as “CSV UTF-8” (or as UTF-8). Retype the letters at �.',
      ],
    ),
};
