import type { Words } from '../loaders/ContentProblem.ts';
import { said } from '../loaders/words/said.ts';

/** What is said of a sheet or a file that comes back from a translator. */
export const textWords = {
  unknown: (): Words =>
    said(
      ['Deze tekst is er niet (meer).', 'Haal de regel weg, of maak het bestand opnieuw met npm run texts -- export.'],
      ['This text is not there (any more).', 'Take the line out, or make the file anew with npm run texts -- export.'],
    ),
  changed: (): Words =>
    said(
      [
        'Het Nederlands is veranderd sinds dit bestand werd gemaakt.',
        'Maak het bestand opnieuw en kijk of de vertaling nog klopt.',
      ],
      [
        'The Dutch has changed since this file was made.',
        'Make the file anew and see whether the translation still fits.',
      ],
    ),
  twice: (): Words =>
    said(
      ['Deze tekst staat er twee keer, met verschillende woorden.', 'Haal een van de twee weg.'],
      ['This text is there twice, in different words.', 'Take one of the two out.'],
    ),
  gaps: (wanted: readonly string[]): Words => {
    const list = wanted.length > 0 ? wanted.map((name) => `{{${name}}}`).join(' ') : '–';
    return said(
      ['De open plekken tussen {{ en }} zijn anders dan in het Nederlands.', `Neem ze precies zo over: ${list}`],
      ['The gaps between {{ and }} differ from those in Dutch.', `Take them over exactly: ${list}`],
    );
  },
  markup: (): Words =>
    said(
      ['Hier staat iets dat op code lijkt: < of >.', 'Schrijf alleen tekst.'],
      ['Something here looks like code: < or >.', 'Write text alone.'],
    ),
  edges: (): Words =>
    said(
      ['Er staat een spatie aan het begin of het eind.', 'Haal die weg.'],
      ['There is a space at the beginning or the end.', 'Take it out.'],
    ),
  long: (length: number, limit: number): Words =>
    said(
      [`Deze tekst heeft ${length} tekens. Dat is te lang.`, `Maak er hoogstens ${limit} van.`],
      [`This text has ${length} characters. That is too long.`, `Make it at most ${limit}.`],
    ),
  column: (name: string): Words =>
    said(
      [`De kolom “${name}” ontbreekt.`, 'Geef het blad terug met dezelfde bovenste regel.'],
      [`The column “${name}” is missing.`, 'Hand the sheet back with the same first line.'],
    ),
  unreadable: (why: string): Words =>
    said(
      [`Dit bestand is niet te lezen: ${why}`, 'Bewaar het opnieuw als CSV (UTF-8) of als XLIFF 2.0.'],
      [`This file cannot be read: ${why}`, 'Save it again as CSV (UTF-8) or as XLIFF 2.0.'],
    ),
  inline: (name: string): Words =>
    said(
      [`In een tekst staat <${name}>. Dat kennen wij niet.`, 'Zet in het vertaalprogramma opmaak en tags uit.'],
      [`A text holds <${name}>. We do not know that.`, 'Turn markup and tags off in the translation program.'],
    ),
  otherLanguage: (found: string, wanted: string): Words =>
    said(
      [`Dit bestand is voor “${found}” en niet voor “${wanted}”.`, 'Kies de goede taal of het goede bestand.'],
      [`This file is for “${found}” and not for “${wanted}”.`, 'Choose the right language or the right file.'],
    ),
};
