import { lifeDomains } from '../../core/domains.ts';
import { occasions, startRoutes } from '../../core/links/start/StartLink.ts';
import type { Words } from '../ContentProblem.ts';
import { said } from './said.ts';
import { valueWords } from './valueWords.ts';

const fields: Readonly<Record<string, () => Words>> = {
  id: valueWords.id,
  phone: valueWords.phone,
  email: valueWords.email,
  website: valueWords.website,
  day: valueWords.day,
  hours: () =>
    said(
      ['Deze openingstijden kunnen wij niet lezen.', 'Schrijf zoals Mo-Fr 09:00-17:00; Sa 10:00-12:00.'],
      ['We cannot read these opening hours.', 'Write like Mo-Fr 09:00-17:00; Sa 10:00-12:00.'],
    ),
  text: () =>
    said(
      ['Hier hoort tekst.', 'Schrijf een tekst tussen aanhalingstekens.'],
      ['Text belongs here.', 'Write a text between quotation marks.'],
    ),
  list: () =>
    said(
      ['Hier hoort een lijst.', 'Schrijf een lijst, zoals ["nl", "en"].'],
      ['A list belongs here.', 'Write a list, such as ["nl", "en"].'],
    ),
  fields: () =>
    said(
      ['Hier horen velden tussen { en }.', 'Schrijf het zoals in het voorbeeld.'],
      ['Fields between { and } belong here.', 'Write it as in the example.'],
    ),
  flag: () =>
    said(
      ['Hier hoort true of false.', 'Schrijf true of false, zonder aanhalingstekens.'],
      ['True or false belongs here.', 'Write true or false, without quotation marks.'],
    ),
  perLanguage: () =>
    said(
      ['Hier hoort een tekst per taal.', 'Schrijf {"nl": "…", "en": "…", "ar": "…"}.'],
      ['A text per language belongs here.', 'Write {"nl": "…", "en": "…", "ar": "…"}.'],
    ),
  code: () =>
    said(
      ['Dit is geen gemeentecode.', 'Schrijf GM en vier cijfers, zoals GM0363.'],
      ['This is not a municipality’s code.', 'Write GM and four digits, such as GM0363.'],
    ),
  address: () =>
    said(
      ['Dit is geen heel webadres.', 'Schrijf het hele adres, zoals https://eigenblik.gemeente.nl/.'],
      ['This is not a whole web address.', 'Write the whole address, such as https://eigenblik.gemeente.nl/.'],
    ),
  digits: () =>
    said(
      ['Dit is geen nummer om te bellen.', 'Schrijf cijfers en streepjes, zoals 0800-2000. Geen nummer? Schrijf null.'],
      ['This is not a number to call.', 'Write digits and hyphens, such as 0800-2000. No number? Write null.'],
    ),
  certainty: () =>
    said(
      ['Deze zekerheid kennen wij niet.', 'Schrijf "A", "B", "C" of null.'],
      ['We do not know this certainty.', 'Write "A", "B", "C" or null.'],
    ),
  organisationCode: () =>
    said(
      ['Dit is geen nummer van een organisatie.', 'Schrijf een heel getal van 1 tot 4095, zonder aanhalingstekens.'],
      ['This is not a number of an organisation.', 'Write a whole number from 1 to 4095, without quotation marks.'],
    ),
  publicKey: () =>
    said(
      [
        'Dit is geen openbare sleutel van de soort die wij gebruiken.',
        'Plak de sleutel opnieuw, precies zoals de pagina voor sleutels hem toont.',
      ],
      [
        'This is not a public key of the kind that we use.',
        'Paste the key again, exactly as the page about keys shows it.',
      ],
    ),
  presetNumber: () =>
    said(
      ['Dit is geen nummer van vier cijfers.', 'Schrijf vier cijfers tussen aanhalingstekens, zoals "1204".'],
      ['This is not a number of four digits.', 'Write four digits between quotation marks, such as "1204".'],
    ),
  kioskPlace: () =>
    said(
      ['Dit zijn geen vier cijfers van een postcode.', 'Schrijf vier cijfers tussen aanhalingstekens, zoals "1292".'],
      ['These are not the four digits of a postcode.', 'Write four digits between quotation marks, such as "1292".'],
    ),
  occasion: () => valueWords.code(undefined, occasions),
  startRoute: () => valueWords.code(undefined, startRoutes),
  lifeDomain: () => valueWords.code(undefined, lifeDomains),
};

/** What a schema means by the short name that it gives as its message; undefined for a sentence of its own. */
export function fieldWords(name: string): Words | undefined {
  return Object.hasOwn(fields, name) ? fields[name]?.() : undefined;
}
