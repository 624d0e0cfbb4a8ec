import { chooseFrom, didYouMean, said } from './said.ts';

/** What can be wrong with a row of services.csv or postcodes.csv. */
export const serviceWords = {
  domain: (near: string | undefined, names: readonly string[]) =>
    said(
      ['Dit is geen leefgebied.', `Scheid meer leefgebieden met een puntkomma. ${chooseFrom(near, names, '; ').nl}`],
      ['This is not a life domain.', `Separate several with a semicolon. ${chooseFrom(near, names, '; ').en}`],
    ),
  rung: () =>
    said(
      ['Deze trede bestaat niet.', 'Schrijf 0, 1, 2 of 3, of laat de cel leeg.'],
      ['This rung does not exist.', 'Write 0, 1, 2 or 3, or leave the cell empty.'],
    ),
  rungAndAccess: (rung: number, access: string) =>
    said(
      [
        `Trede ${rung} is vrij toegankelijk, maar bij toegang staat “${access}”.`,
        'Is een verwijzing echt nodig? Maak de trede 2. Anders: verander toegang.',
      ],
      [
        `Rung ${rung} is open to all, but toegang says “${access}”.`,
        'Is a referral really needed? Make the rung 2. If not: change toegang.',
      ],
    ),
  language: (near: string | undefined) =>
    said(
      [
        'Deze taalcode kennen wij niet.',
        `${didYouMean(near).nl}Schrijf codes met een puntkomma ertussen, zoals nl;en;ar;tr;pl;uk.`,
      ],
      [
        'We do not know this language code.',
        `${didYouMean(near).en}Write codes with a semicolon in between, such as nl;en;ar;tr;pl;uk.`,
      ],
    ),
  age: () =>
    said(
      ['Dit is geen leeftijd.', 'Schrijf een heel getal van 0 tot en met 120, zoals 18.'],
      ['This is not an age.', 'Write a whole number from 0 to 120, such as 18.'],
    ),
  ages: (to: number) =>
    said(
      [`De laagste leeftijd is hoger dan leeftijd_max (${to}).`, 'Zijn ze verwisseld? Draai ze om.'],
      [`The lowest age is higher than leeftijd_max (${to}).`, 'Were they mixed up? Turn them round.'],
    ),
  noWay: () =>
    said(
      [
        'Er is geen enkele weg erheen: geen telefoon, email, website of adres.',
        'Vul telefoon, email, website of een adres in.',
      ],
      [
        'There is no way to get there: no telefoon, email, website or address.',
        'Fill in telefoon, email, website or an address.',
      ],
    ),
  where: () =>
    said(
      [
        'Mensen gaan hier zelf heen (fysiek), maar er staat geen adres.',
        'Vul straat, huisnummer, postcode en plaats in. Of kies bij locatietype aan-huis, online of telefonisch. Geheim? Zet ja bij adres_geheim.',
      ],
      [
        'People go there themselves (fysiek), but there is no address.',
        'Fill in straat, huisnummer, postcode and plaats. Or choose aan-huis, online or telefonisch as locatietype. Secret? Write ja at adres_geheim.',
      ],
    ),
  secret: () =>
    said(
      [
        'Dit adres is geheim (adres_geheim is ja) en toch staat er een deel van het adres.',
        'Maak straat, huisnummer, postcode, lat en lon meteen leeg, ook in oudere kopieën.',
      ],
      [
        'This address is secret (adres_geheim is ja) and yet part of it is here.',
        'Empty straat, huisnummer, postcode, lat and lon at once, in older copies too.',
      ],
    ),
  postcode: (better: string | undefined) =>
    said(
      [
        'Dit is geen postcode zoals wij die schrijven.',
        `${didYouMean(better).nl}Schrijf vier cijfers, een spatie en twee hoofdletters, zoals 1291 ZA, of alleen 1291.`,
      ],
      [
        'This is not a postcode as we write it.',
        `${didYouMean(better).en}Write four digits, a space and two capitals, such as 1291 ZA, or only 1291.`,
      ],
    ),
  pc4: () =>
    said(
      ['Dit zijn geen vier cijfers van een postcode.', 'Schrijf 1291, zonder letters.'],
      ['These are not the four digits of a postcode.', 'Write 1291, without letters.'],
    ),
  halfPoint: (other: string) =>
    said(
      [`Hier staat niets, terwijl ${other} wel is ingevuld.`, `Vul allebei in, of maak ook ${other} leeg.`],
      [`There is nothing here, while ${other} is filled in.`, `Fill in both, or empty ${other} too.`],
    ),
  far: (km: number) =>
    said(
      [
        `Dit punt ligt ${km} km van alle postcodes van uw gemeente, maar de postcode van deze rij is van uw gemeente.`,
        'Zoek het punt op een kaart op en verbeter lat en lon.',
      ],
      [
        `This point is ${km} km from all postcodes of your municipality, but this row’s postcode is one of them.`,
        'Look the point up on a map and correct lat and lon.',
      ],
    ),
  /** `file`: where the first stands, if that is another. */
  same: (first: number, file?: string) =>
    said(
      [
        `Deze naam en dit adres staan ook op regel ${first}${file ? ` van ${file}` : ''}.`,
        'Is het dezelfde voorziening? Haal dan een van de twee rijen weg. Anders: geef ze een andere naam.',
      ],
      [
        `This name and address are also on line ${first}${file ? ` of ${file}` : ''}.`,
        'Is it the same service? Take one of the two rows out. If not: give them different names.',
      ],
    ),
  unreviewed: (count: number) =>
    said(
      [
        `${count} ${count === 1 ? 'rij is nog niet nagekeken en staat' : 'rijen zijn nog niet nagekeken en staan'} niet op de site.`,
        'Kijk een rij na, vul in wat ontbreekt, en schrijf “ja” bij nagekeken. Dan komt hij op de site.',
      ],
      [
        `${count} ${count === 1 ? 'row has not been reviewed yet and is' : 'rows have not been reviewed yet and are'} not on the site.`,
        'Review a row, fill in what is missing, and write “ja” under nagekeken. It comes onto the site then.',
      ],
    ),
  noName: (column: string) =>
    said(
      [`Deze vertaling wordt niet getoond, want ${column} is leeg.`, `Vul ook ${column} in.`],
      [`This translation is not shown, because ${column} is empty.`, `Fill in ${column} too.`],
    ),
};
