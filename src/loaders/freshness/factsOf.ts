import { isSecretRow } from '../isSecretRow.ts';
import type { Helpline } from '../parseHelplines.ts';
import { cellOf, type RawRow } from '../readServiceFiles.ts';
import { textIn } from '../textIn.ts';
import { sayHours } from './sayHours.ts';

type Facts = readonly (readonly [string, string])[];

const access: Readonly<Record<string, string>> = {
  vrij: 'vrij toegankelijk',
  aanmelden: 'na aanmelden',
  intake: 'na een gesprek',
  verwijzing: 'met een verwijzing',
  indicatie: 'met een indicatie',
  onbekend: 'niet bekend',
};

const cost: Readonly<Record<string, string>> = {
  gratis: 'gratis',
  bijdrage: 'een klein bedrag',
  betaald: 'niet gratis',
  onbekend: 'niet bekend',
};

const venues: Readonly<Record<string, string>> = {
  'aan-huis': 'bij mensen thuis',
  online: 'online',
  telefonisch: 'aan de telefoon',
};

/** What the site shows of a service, for who knows whether it is right. Nothing of where a secret address is. */
export function factsOfService(row: RawRow): Facts {
  const cell = (column: string) => oneLine(cellOf(row, column));
  const isClosed = cell('status') === 'tijdelijk-gesloten';
  return [
    ['Telefoon', cell('telefoon') || 'niet bekend'],
    ['E-mail', cell('email') || 'niet bekend'],
    ['Website', cell('website') || 'niet bekend'],
    ['Waar', isSecretRow(row) ? 'geheim adres, staat niet op de site' : placeOf(cell)],
    ['Open', sayHours(cell('openingstijden')) || 'niet bekend'],
    ['Kosten', withNote(coded(cost, cell('kosten')), cell('kosten_toelichting'))],
    ['Meedoen', withNote(coded(access, cell('toegang')), cell('aanmelden'))],
    ...(isClosed ? [['Nu', withNote('tijdelijk gesloten', cell('melding'))] as const] : []),
  ];
}

/** What the site shows of a helpline, and where it was found. */
export function factsOfHelpline({ number, text, source }: Helpline): Facts {
  return [
    ['Nummer', number ?? 'niet bekend'],
    ['Tekst', oneLine(textIn(text, 'nl'))],
    ['Gevonden op', source ?? 'niet bekend'],
  ];
}

/** A text on one line: a line end in a cell may not begin a new line of a mail. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function placeOf(cell: (column: string) => string): string {
  const street = `${cell('straat')} ${cell('huisnummer')}`.trim();
  const town = `${cell('postcode')} ${cell('plaats')}`.trim();
  const venue = coded(venues, cell('locatietype'));
  return [street, town, venue].filter(Boolean).join(', ') || 'niet bekend';
}

function coded(words: Readonly<Record<string, string>>, code: string): string {
  if (Object.hasOwn(words, code)) return words[code] ?? '';
  return words === venues ? '' : code || 'niet bekend';
}

function withNote(text: string, note: string): string {
  return note === '' ? text : `${text}. ${note}`;
}
