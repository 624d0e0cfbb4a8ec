import { chooseFrom, didYouMean, said } from './said.ts';

/** Ways in which text is no JSON. */
export type JsonFault = 'end' | 'comma-too-many' | 'comma-missing' | 'quote' | 'quote-open' | 'deep' | 'other';

const faults: Readonly<Record<JsonFault, readonly [readonly [string, string], readonly [string, string]]>> = {
  end: [
    ['het bestand houdt te vroeg op', 'Kijk of er aan het eind een } of ] ontbreekt.'],
    ['the file stops too early', 'See whether a } or ] is missing at the end.'],
  ],
  'comma-too-many': [
    ['hier staat een komma te veel', 'Haal de komma voor } of ] weg.'],
    ['there is one comma too many', 'Take out the comma before } or ].'],
  ],
  'comma-missing': [
    ['hierna ontbreekt een komma, of er staat iets te veel', 'Zet een komma tussen twee velden.'],
    ['a comma is missing after this, or there is something too much', 'Put a comma between two fields.'],
  ],
  quote: [
    [
      'hier hoort een recht dubbel aanhalingsteken (")',
      'Zet namen en teksten tussen "…". Krullende aanhalingstekens (“ ”) en enkele (\') mogen niet.',
    ],
    [
      'a straight double quotation mark (") belongs here',
      'Put names and texts between "…". Curly quotation marks (“ ”) and single ones (\') will not do.',
    ],
  ],
  'quote-open': [
    [
      'deze tekst sluit niet op dezelfde regel',
      'Zet een aanhalingsteken (") aan het eind van de tekst. Een " binnen de tekst schrijft u als \\".',
    ],
    [
      'this text is not closed on its line',
      'Put a quotation mark (") at the end of the text. Within the text, write " as \\".',
    ],
  ],
  deep: [
    ['hier staat te veel in elkaar', 'Begin opnieuw met het voorbeeld.'],
    ['there is too much inside each other here', 'Start again from the example.'],
  ],
  other: [
    ['dit kan hier niet staan', 'Kijk naar de komma’s, de haakjes en de aanhalingstekens rond deze plek.'],
    ['this cannot stand here', 'Look at the commas, brackets and quotation marks around this place.'],
  ],
};

/** What can be wrong with the shape of a JSON file. */
export const jsonWords = {
  fault: (kind: JsonFault, character: number) => {
    const [nl, en] = faults[kind];
    return said(
      [
        `Dit is geen geldige JSON. Bij teken ${character} van deze regel: ${nl[0]}. Het bestand is niet verder bekeken.`,
        nl[1],
      ],
      [
        `This is not valid JSON. At character ${character} of this line: ${en[0]}. The file was not looked at further.`,
        en[1],
      ],
    );
  },
  missing: () =>
    said(
      ['Dit veld ontbreekt en is nodig.', 'Voeg het veld toe, zoals in het voorbeeld.'],
      ['This field is missing and is needed.', 'Add the field, as in the example.'],
    ),
  unknown: (near: string | undefined, fields: readonly string[]) =>
    said(
      ['Dit veld kennen wij niet.', `Verander de naam of haal het veld weg. ${chooseFrom(near, fields).nl}`],
      ['We do not know this field.', `Change its name or take the field out. ${chooseFrom(near, fields).en}`],
    ),
  double: () =>
    said(
      ['Dit veld staat er twee keer. Alleen het laatste telt.', 'Haal een van de twee weg.'],
      ['This field is there twice. Only the last counts.', 'Take one of the two out.'],
    ),
  translation: (language: string) =>
    said(
      [
        `De tekst in “${language}” ontbreekt.`,
        `Voeg "${language}": "…" toe. Laat de vertaling nakijken door iemand die de taal spreekt.`,
      ],
      [
        `The text in “${language}” is missing.`,
        `Add "${language}": "…". Have the translation checked by someone who speaks the language.`,
      ],
    ),
  withoutDutch: () =>
    said(
      [
        'Nederlands ontbreekt. Daarin staan alle teksten, en het papier voor de gemeente.',
        'Voeg "nl" toe aan de lijst.',
      ],
      ['Dutch is missing. All texts are in it, and the paper for the municipality.', 'Add "nl" to the list.'],
    ),
  uncertain: () =>
    said(
      [
        'Dit nummer is niet zeker. Wie in gevaar is, mag niet naar een gok worden gestuurd.',
        'Bel het nummer, zoek een goede bron en zet certainty op "A". Of haal de lijn weg.',
      ],
      [
        'This number is not certain. No one in danger may be sent to a guess.',
        'Call the number, find a good source and set certainty to "A". Or take the line out.',
      ],
    ),
  unknownLine: (near: string | undefined, ids: readonly string[]) =>
    said(
      ['Deze hulplijn staat niet bij lines.', `${didYouMean(near).nl}Kies uit ${ids.join(', ')}, of voeg de lijn toe.`],
      ['This helpline is not under lines.', `${didYouMean(near).en}Choose from ${ids.join(', ')}, or add the line.`],
    ),
  noLine: () =>
    said(
      ['Bij dit gevaar staat geen enkele hulplijn.', 'Noem ten minste één hulplijn.'],
      ['There is not a single helpline for this danger.', 'Name at least one helpline.'],
    ),
  unknownPlace: (known: readonly string[]) =>
    said(
      [
        'Deze postcode staat niet in postcodes.csv. De kiosk kan dan geen afstand zeggen.',
        `Kies uit ${known.join(', ')}, of voeg de postcode toe aan postcodes.csv.`,
      ],
      [
        'This postcode is not in postcodes.csv. The kiosk can then say no distance.',
        `Choose from ${known.join(', ')}, or add the postcode to postcodes.csv.`,
      ],
    ),
  privateKey: () =>
    said(
      [
        'Dit is de geheime helft van een sleutel. Wie die heeft, kan alles lezen wat naar deze sleutel is gestuurd.',
        'Haal de sleutel weg, maak een nieuwe, en zet hier alleen de openbare helft.',
      ],
      [
        'This is the private half of a key. Who has it can read everything that was sealed to this key.',
        'Take the key out, make a new one, and put only the public half here.',
      ],
    ),
};
