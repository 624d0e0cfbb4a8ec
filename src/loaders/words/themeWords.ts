import { didYouMean, said } from './said.ts';

/** What can be wrong with theme.css. */
export const themeWords = {
  script: () =>
    said(
      [
        'Hier staat programmacode. Die mag niet op de site komen.',
        'Haal de code weg. In dit bestand horen alleen kleuren, maten en lettertypen.',
      ],
      [
        'There is program code here. It may not come onto the site.',
        'Take the code out. Only colours, sizes and fonts belong in this file.',
      ],
    ),
  elsewhere: () =>
    said(
      [
        'Hier wordt iets van een andere site gehaald. De site laadt niets van buiten.',
        'Haal deze regel weg en kies een lettertype dat op het apparaat staat.',
      ],
      [
        'Something is fetched from another site here. The site loads nothing from outside.',
        'Take this line out and choose a font that is on the device.',
      ],
    ),
  escape: () =>
    said(
      [
        'Hier staat een schuine streep \\. Daarmee is niet te lezen wat er echt staat.',
        'Haal de streep weg en schrijf het teken zelf.',
      ],
      [
        'There is a backslash \\ here. It hides what really stands here.',
        'Take the backslash out and write the character itself.',
      ],
    ),
  tooBig: (kilobytes: number) =>
    said(
      [
        `Dit bestand is groter dan ${kilobytes} kB. Het staat in elke pagina.`,
        'Haal weg wat er niet in hoort. Er horen alleen kleuren, maten en lettertypen in.',
      ],
      [
        `This file is larger than ${kilobytes} kB. It stands in every page.`,
        'Take out what does not belong in it. Only colours, sizes and fonts do.',
      ],
    ),
  brace: () =>
    said(
      ['Hier staat een haakje { of } dat geen tegenhanger heeft.', 'Zet bij elke { een }, of haal het haakje weg.'],
      ['There is a bracket { or } here without its other half.', 'Give every { its }, or take the bracket out.'],
    ),
  token: (near: string | undefined) =>
    said(
      [
        'Deze naam kennen wij niet: er verandert niets door.',
        `${didYouMean(near).nl}De namen staan in src/styles/tokens.css.`,
      ],
      [
        'We do not know this name: it changes nothing.',
        `${didYouMean(near).en}The names are in src/styles/tokens.css.`,
      ],
    ),
};
