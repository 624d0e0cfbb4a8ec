import { chooseFrom, said } from './said.ts';

/** What can be wrong with a value wherever it stands. */
export const valueWords = {
  empty: () =>
    said(
      ['Hier staat niets, en het is wel nodig.', 'Vul deze cel in.'],
      ['There is nothing here, and it is needed.', 'Fill in this cell.'],
    ),
  tooLong: (has: number, limit: number) =>
    said(
      [`Deze tekst heeft ${has} tekens. Dat is te lang.`, `Maak er hoogstens ${limit} van.`],
      [`This text has ${has} characters. That is too long.`, `Make it at most ${limit}.`],
    ),
  script: () =>
    said(
      [
        'Hier staat programmacode. Die mag niet op de site komen.',
        'Haal de code weg en schrijf gewone tekst. Vraag na wie dit erin zette.',
      ],
      [
        'There is program code here. It may not come onto the site.',
        'Take the code out and write plain text. Ask who put it there.',
      ],
    ),
  html: () =>
    said(
      [
        'Hier staat opmaak (HTML), zoals <b> of &amp;. De site toont die letterlijk.',
        'Haal de opmaak weg en schrijf gewone tekst.',
      ],
      [
        'There is markup (HTML) here, such as <b> or &amp;. The site shows it as it is.',
        'Take the markup out and write plain text.',
      ],
    ),
  control: () =>
    said(
      [
        'Hier staat een stuurteken, zoals een tab. De code ervan staat tussen [ ].',
        'Haal het teken weg, of typ de tekst opnieuw.',
      ],
      [
        'There is a control character here, such as a tab. Its code stands between [ ].',
        'Take the character out, or type the text again.',
      ],
    ),
  invisible: () =>
    said(
      [
        'Hier staat een onzichtbaar teken, of een teken dat de leesrichting omdraait. De code ervan staat tussen [ ].',
        'Haal het teken weg, of typ de tekst opnieuw.',
      ],
      [
        'There is an invisible character here, or one that turns the reading direction round. Its code stands between [ ].',
        'Take the character out, or type the text again.',
      ],
    ),
  id: () =>
    said(
      [
        'Een id mag alleen kleine letters, cijfers en streepjes hebben, en hoogstens 64 tekens.',
        'Schrijf het zoals buurttafel-waterend.',
      ],
      [
        'An id may only have small letters, digits and hyphens, and at most 64 characters.',
        'Write it like buurttafel-waterend.',
      ],
    ),
  /** `file`: where the first stands, if that is another. */
  twice: (first: number | undefined, file?: string) =>
    said(
      [
        `Dit komt twee keer voor${first ? `; de eerste keer op regel ${first}${file ? ` van ${file}` : ''}` : ''}.`,
        'Geef een van de twee een eigen naam, of haal hem weg.',
      ],
      [
        `This is there twice${first ? `; the first time on line ${first}${file ? ` of ${file}` : ''}` : ''}.`,
        'Give one of the two its own name, or take it out.',
      ],
    ),
  code: (near: string | undefined, codes: readonly string[]) =>
    said(
      ['Deze code kennen wij niet.', chooseFrom(near, codes).nl],
      ['We do not know this code.', chooseFrom(near, codes).en],
    ),
  phone: () =>
    said(
      [
        'Dit is geen telefoonnummer.',
        'Schrijf een nummer met cijfers, zoals 012-3456700 of +31 12 345 67 00. Zet uitleg in een andere tekst.',
      ],
      [
        'This is not a phone number.',
        'Write a number in digits, such as 012-3456700 or +31 12 345 67 00. Put explanations in another text.',
      ],
    ),
  email: () =>
    said(
      ['Dit is geen e-mailadres.', 'Schrijf één adres, zoals loket@gemeente.nl.'],
      ['This is not an email address.', 'Write one address, such as loket@gemeente.nl.'],
    ),
  website: () =>
    said(
      [
        'Dit is geen webadres dat wij kunnen gebruiken. Het moet met https:// beginnen.',
        'Schrijf één heel adres, zoals https://www.gemeente.nl/.',
      ],
      [
        'This is not a web address that we can use. It must start with https://.',
        'Write one whole address, such as https://www.gemeente.nl/.',
      ],
    ),
  day: () =>
    said(
      [
        'Dit is geen datum.',
        'Schrijf jaar, maand en dag, zoals 2026-11-21. Maak in een spreadsheet van de kolom tekst.',
      ],
      ['This is not a date.', 'Write year, month and day, such as 2026-11-21. In a spreadsheet, make the column text.'],
    ),
  ahead: (lastDay: string) =>
    said(
      [`Deze dag moet nog komen: het is nu ${lastDay}.`, 'Schrijf de dag waarop iemand dit echt naging.'],
      [`This day is still to come: it is ${lastDay} now.`, 'Write the day on which someone really checked this.'],
    ),
  /** `why`: a Dutch clause; whoever keeps this column reads it. */
  hours: (why: string) =>
    said(
      [
        `Deze openingstijden kunnen wij niet lezen: ${why}.`,
        'Schrijf zoals Mo-Fr 09:00-17:00; Sa 10:00-12:00. Onbekend? Laat de cel leeg.',
      ],
      [
        'We cannot read these opening hours.',
        'Write like Mo-Fr 09:00-17:00; Sa 10:00-12:00. Unknown? Leave the cell empty.',
      ],
    ),
  number: () =>
    said(
      ['Dit is geen getal.', 'Schrijf een getal met een punt, zoals 52.3078. Dus geen komma en geen graden.'],
      ['This is not a number.', 'Write a number with a point, such as 52.3078. So no comma and no degrees.'],
    ),
  swapped: () =>
    said(
      [
        'Dit punt ligt niet in Nederland: lat en lon zijn omgewisseld.',
        'Wissel de twee getallen. In Nederland is lat ongeveer 52 en lon ongeveer 5.',
      ],
      [
        'This point is not in the Netherlands: lat and lon are swapped.',
        'Swap the two numbers. In the Netherlands lat is about 52 and lon about 5.',
      ],
    ),
  abroad: () =>
    said(
      [
        'Dit punt ligt niet in Nederland.',
        'Zoek het punt op een kaart op. In Nederland is lat ongeveer 52 en lon ongeveer 5.',
      ],
      [
        'This point is not in the Netherlands.',
        'Look the point up on a map. In the Netherlands lat is about 52 and lon about 5.',
      ],
    ),
  old: () =>
    said(
      ['Dit is te lang geleden nagekeken: meer dan een half jaar.', 'Bel, kijk het na, en zet de nieuwe datum erbij.'],
      ['This was checked too long ago: more than half a year.', 'Call, check it, and write the new date.'],
    ),
  tooOld: () =>
    said(
      ['Dit is te lang geleden nagekeken: meer dan een jaar.', 'Bel, kijk het na, en zet de nieuwe datum erbij.'],
      ['This was checked too long ago: more than a year.', 'Call, check it, and write the new date.'],
    ),
  undated: () =>
    said(
      ['Hier staat niet wanneer dit is nagekeken.', 'Bel, kijk het na, en zet de datum erbij, zoals 2026-11-21.'],
      ['It does not say here when this was checked.', 'Call, check it, and write the date, such as 2026-11-21.'],
    ),
};
