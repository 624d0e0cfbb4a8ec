import type { Said, Words } from '../../loaders/ContentProblem.ts';
import { said } from '../../loaders/words/said.ts';

/** What can be wrong with a source as a whole. Nothing is written then. */
export const sourceWords = {
  missing: () =>
    said(
      ['Dit bestand of deze map is er niet.', 'Kijk of de naam klopt.'],
      ['This file or folder does not exist.', 'See whether its name is right.'],
    ),
  empty: () =>
    said(
      ['Dit bestand is leeg.', 'Haal het opnieuw op bij de bron.'],
      ['This file is empty.', 'Fetch it from its source again.'],
    ),
  noFiles: (ending: string) =>
    said(
      [`In deze map staat geen bestand dat eindigt op ${ending}.`, 'Noem de map waar de bestanden in staan.'],
      [`This folder has no file that ends in ${ending}.`, 'Name the folder that the files are in.'],
    ),
  wide: () =>
    said(
      ['Dit bestand is bewaard als UTF-16. Wij lezen alleen UTF-8.', 'Bewaar het opnieuw, als UTF-8.'],
      ['This file was saved as UTF-16. We read UTF-8 only.', 'Save it again, as UTF-8.'],
    ),
  notUtf8: () =>
    said(
      [
        'In dit bestand staan letters die geen UTF-8 zijn.',
        'Haal het opnieuw op, of bewaar het als UTF-8 en kijk de letters met een accent na.',
      ],
      [
        'This file has letters that are not UTF-8.',
        'Fetch it again, or save it as UTF-8 and check the letters with an accent.',
      ],
    ),
  zip: () =>
    said(
      ['Dit is een zipbestand.', 'Pak het eerst uit, en noem het bestand dat erin zat.'],
      ['This is a zip file.', 'Unpack it first, and name the file that was in it.'],
    ),
  otherKind: (found: Said, wanted: Said) =>
    said(
      [`Dit is ${found.nl}, en geen ${wanted.nl}.`, 'Noem een ander bestand, of een ander formaat.'],
      [`This is ${found.en}, not ${wanted.en}.`, 'Name another file, or another format.'],
    ),
  htmlPage: () =>
    said(
      [
        'Dit is een webpagina (HTML), geen gegevensbestand. Vaak is dat een foutmelding van de bron.',
        'Open het bestand in een browser en lees wat er staat. Haal de gegevens daarna opnieuw op.',
      ],
      [
        'This is a web page (HTML), not a file with data. Often it is an error message of the source.',
        'Open the file in a browser and read what it says. Then fetch the data again.',
      ],
    ),
  cutOff: () =>
    said(
      ['Dit bestand houdt halverwege op.', 'Haal het opnieuw op. Er is niets overgenomen.'],
      ['This file stops halfway.', 'Fetch it again. Nothing was taken over.'],
    ),
  broken: (why: string) =>
    said(
      [`Dit bestand is stuk: het kan niet verder gelezen worden (${why}).`, 'Haal het opnieuw op bij de bron.'],
      [`This file is broken: it cannot be read any further (${why}).`, 'Fetch it from its source again.'],
    ),
  entities: () =>
    said(
      [
        'Dit bestand maakt eigen tekens aan (<!ENTITY). Dat kan een aanval zijn, dus wij lezen het niet.',
        'Vraag de bron om XML zonder DOCTYPE.',
      ],
      [
        'This file defines characters of its own (<!ENTITY). That may be an attack, so we do not read it.',
        'Ask the source for XML without a DOCTYPE.',
      ],
    ),
  longLine: (limit: number) =>
    said(
      [`Er is een regel van meer dan ${limit} tekens. Dit is geen tabel.`, 'Noem het bestand met de tabel.'],
      [`There is a line of more than ${limit} characters. This is no table.`, 'Name the file with the table.'],
    ),
  sourceSays: (message: string) =>
    said(
      [`De bron meldt een fout: “${message}”. De gegevens zijn niet compleet.`, 'Haal ze opnieuw op.'],
      [`The source reports an error: “${message}”. The data are not complete.`, 'Fetch them again.'],
    ),
} satisfies Record<string, (...given: never[]) => Words>;
