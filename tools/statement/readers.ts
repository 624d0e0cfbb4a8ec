/** A screen reader, and how it is worked. */
export interface Reader {
  /** Name of its paper in docs/trust/met-de-hand. */
  readonly id: string;
  readonly name: string;
  readonly on: string;
  /** What to do, and how: at most six. */
  readonly keys: readonly (readonly [what: string, how: string])[];
  /** Something that only this reader can show. */
  readonly also: readonly string[];
  /** Criteria that `also` shows. */
  readonly rules: readonly string[];
}

const swipeOrder = 'Veeg van boven naar beneden. Klopt de volgorde met wat u ziet? (1.3.2, 2.4.3)';

export const readers: readonly Reader[] = [
  {
    id: 'nvda',
    name: 'NVDA',
    on: 'Windows, met Firefox. Doe het daarna nog eens met Chrome',
    keys: [
      ['aan en uit', 'Ctrl + Alt + N; NVDA + Q'],
      ['volgende regel', 'pijl omlaag'],
      ['volgende kop', 'H'],
      ['volgend veld', 'F'],
      ['kies', 'Enter, of spatie'],
      ['lijst met koppen of links', 'NVDA + F7'],
    ],
    also: [
      'Druk 3 keer op Shift + H (vorige kop). U blijft op de site. Druk dan 3 keer op alleen Shift: u bent weg. (2.1.4)',
      'Zet NVDA op spraak met leestekens uit. Zijn tijden en telefoonnummers nog te verstaan? (1.3.1)',
    ],
    rules: ['1.3.1', '2.1.4'],
  },
  {
    id: 'voiceover-mac',
    name: 'VoiceOver',
    on: 'Mac, met Safari',
    keys: [
      ['aan en uit', 'Cmd + F5'],
      ['volgende', 'Ctrl + Option + pijl rechts'],
      ['volgende kop', 'Ctrl + Option + Cmd + H'],
      ['volgend veld', 'Ctrl + Option + Cmd + J'],
      ['kies', 'Ctrl + Option + spatie'],
      ['lijst met koppen of links', 'Ctrl + Option + U'],
    ],
    also: ['Open de lijst met koppen op elke bladzijde. Kunt u met die lijst alleen zeggen waar wat staat? (2.4.6)'],
    rules: ['2.4.6'],
  },
  {
    id: 'voiceover-ios',
    name: 'VoiceOver',
    on: 'iPhone, met Safari',
    keys: [
      ['aan en uit', 'Instellingen, Toegankelijkheid, VoiceOver'],
      ['volgende', 'veeg naar rechts'],
      ['kies', 'tik 2 keer'],
      ['koppen', 'draai met 2 vingers tot *Koppen*, veeg dan omlaag'],
      ['stil', 'tik 1 keer met 2 vingers'],
    ],
    also: [swipeOrder, 'Draai de telefoon. Blijft alles staan, en leest hij verder waar u was? (1.3.4)'],
    rules: ['1.3.2', '1.3.4', '2.4.3'],
  },
  {
    id: 'talkback',
    name: 'TalkBack',
    on: 'Android, met Chrome',
    keys: [
      ['aan en uit', 'Instellingen, Toegankelijkheid, TalkBack'],
      ['volgende', 'veeg naar rechts'],
      ['kies', 'tik 2 keer'],
      ['koppen', 'veeg met 3 vingers omlaag tot *Koppen*, veeg dan met 1 vinger omlaag'],
      ['stil', 'tik 1 keer met 2 vingers'],
    ],
    also: [swipeOrder, 'Zet iemand in “Mijn kring”. Kan alles met tikken, zonder slepen? (2.5.1, 2.5.7)'],
    rules: ['1.3.2', '2.4.3', '2.5.1', '2.5.7'],
  },
];
