import { parse } from 'csv-parse/sync';
import { isRecord } from '../../src/core/isRecord.ts';
import { attacks } from '../xss.ts';

/** What has a form of its own, by the name of the field. All other strings are texts, and so is a field that comes later. */
const formed: readonly string[] = [
  ...['id', 'code', 'publicUrl', 'exitUrl', 'languages', 'phone', 'email', 'hours', 'number', 'checkedOn', 'certainty'],
  ...['kinds', 'always', 'occasion', 'day', 'questionnaires', 'route', 'domains', 'signKeys', 'sealKey', 'place'],
  ...['version', 'meaning', 'reviewed', 'type', 'value', 'inputType', 'state', 'add', 'remove', 'added', 'licence'],
  ...[
    'visibleIf',
    'enableIf',
    'requiredIf',
    'expression',
    'regex',
    'choicesVisibleIf',
    'choicesEnableIf',
    'defaultValue',
  ],
];

/** Columns of services.csv that are texts; what people write in another language is one of these with its code. */
const textColumns =
  /^(naam|samenvatting|beschrijving|organisatie|aanmelden|kosten_toelichting|straat|huisnummer|plaats|melding|bron|beheerder)(_[a-z]{2})?$/;

/** What the form of an address allows, and would do harm where it were taken apart. */
const nastyForms: Readonly<Record<string, string>> = {
  email: "a'onclick='alert(1)@x.example",
  website: "https://x.example/'onmouseover=alert(1)//?javascript:alert(1)#{{alert(1)}}",
};

let turn = 0;

/** The text with the next attack behind it. */
function spoil(text: string, isLeftOut: (attack: string) => boolean = () => false): string {
  let attack: string;
  do {
    attack = attacks[turn % attacks.length] ?? '';
    turn += 1;
    // Half a character cannot be written to a file.
  } while (!attack.isWellFormed() || isLeftOut(attack));
  return `${text} ${attack}`;
}

/** JSON with an attack in every text. Strings under a name of `formed` stay, unless they are there by language. */
export function plantInJson(value: unknown, isLeftOut?: (attack: string) => boolean, key = ''): unknown {
  if (typeof value === 'string') return formed.includes(key) || value === '' ? value : spoil(value, isLeftOut);
  if (Array.isArray(value)) return value.map((one) => plantInJson(one, isLeftOut, key));
  if (!isRecord(value) || (formed.includes(key) && !isRecord(value['add']))) return value;
  // A page or question is called by its name; a person or place by one in each language.
  const stays = (name: string) => name === 'name' && ('elements' in value || 'type' in value || 'expression' in value);
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    stays(name) ? one : plantInJson(one, isLeftOut, name),
  ]);
  return Object.fromEntries(entries);
}

/** A table of services with an attack in every cell that is a text, and nasty addresses. */
export function plantInTable(text: string): string {
  const [header = [], ...rows] = parse(text) as string[][];
  const planted = rows.map((row) =>
    row.map((cell, at) => {
      const column = header[at] ?? '';
      if (cell === '') return cell;
      if (column === 'gecontroleerd_op') return '2026-11-01';
      return nastyForms[column] ?? (textColumns.test(column) ? spoil(cell) : cell);
    }),
  );
  return [header, ...planted].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}
