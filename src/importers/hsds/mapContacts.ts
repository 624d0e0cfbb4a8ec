import { type Contact, toEmail, toPhone, toWebsite } from '../contactText.ts';
import type { Column } from '../Mapped.ts';
import { mapWords } from '../mapWords.ts';
import { fill, noteChanged, noteLeftOut, type Sheet } from '../sheet.ts';
import { type Json, recordOf, recordsOf, textOf } from './json.ts';

/** A field that should hold an address and holds none: in JSON this is a fault of the source. */
export interface Fault {
  /** JSON pointer below the service. */
  readonly pointer: string;
  readonly column: 'website' | 'email';
  readonly value: string;
}

/** Website and email address of a service, else of its organisation. Gives the fields that hold no address at all. */
export function mapContacts(service: Json, sheet: Sheet): Fault[] {
  const organisation = recordOf(service, 'organization');
  const tries = [
    ['website', '/url', toWebsite(service['url'])],
    ['website', '/organization/website', toWebsite(organisation?.['website'] ?? organisation?.['url'])],
    ['email', '/email', toEmail(service['email'])],
    ['email', '/organization/email', toEmail(organisation?.['email'])],
  ] as const;
  const faults: Fault[] = [];
  for (const [column, pointer, contact] of tries) {
    if (contact.is === 'wrong') faults.push({ pointer, column, value: contact.text });
    else take(sheet, column, contact);
  }
  return faults;
}

/** Notes what is no address, where a source is not refused for it. */
export function noteFaults(faults: readonly Fault[], sheet: Sheet): void {
  for (const { column, value } of faults)
    noteLeftOut(sheet, column, value, column === 'email' ? mapWords.noEmail : mapWords.noWebsite);
}

/** The number to call: the nearest to where people go. */
export function mapPhones(places: readonly (Json | undefined)[], sheet: Sheet): void {
  for (const phone of places.flatMap((place) => recordsOf(place, 'phones'))) {
    if (sheet.cells.telefoon) return;
    // A fax answers no one; a person’s own number is not ours to show.
    const isOther = /fax|tty|tdd|pager|textphone/i.test(textOf(phone, 'type')) || textOf(phone, 'contact_id') !== '';
    if (!isOther) take(sheet, 'telefoon', toPhone(phone['number']));
  }
}

function take(sheet: Sheet, column: Column, contact: Contact): void {
  if (contact.is === 'absent' || (sheet.cells[column] && contact.is === 'good')) return;
  if (contact.is !== 'good') {
    noteLeftOut(sheet, column, contact.text, column === 'telefoon' ? mapWords.noPhone : mapWords.noWebsite);
    return;
  }
  if (contact.changed) noteChanged(sheet, column, contact.text, contact.changed);
  fill(sheet, column, contact.text);
}
