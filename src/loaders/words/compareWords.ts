import { said } from './said.ts';

/** What deserves a look when a list is held against the one before it. */
export const compareWords = {
  notSecret: () =>
    said(
      [
        'Het adres van deze plek was geheim, en is dat nu niet meer.',
        'Zet deze lijst nog niet op de site. Vraag eerst aan de plek zelf of het adres bekend mag zijn.',
      ],
      [
        'The address of this place was secret, and is no longer.',
        'Do not put this list on the site yet. First ask the place itself whether its address may be known.',
      ],
    ),
  likeSecret: () =>
    said(
      [
        'Een plek met deze naam of dit telefoonnummer had een geheim adres. Deze rij heeft dat niet.',
        'Zet deze lijst nog niet op de site. Is het dezelfde plek? Zet dan ja in adres_geheim, en haal het adres weg.',
      ],
      [
        'A place with this name or phone number had a secret address. This row has not.',
        'Do not put this list on the site yet. Is it the same place? Write ja in adres_geheim, and take the address out.',
      ],
    ),
  manyGone: (gone: number, of: number) =>
    said(
      [
        `${gone} van de ${of} rijen zijn weg (${Math.round((100 * gone) / of)} %).`,
        'Kijk of het bestand heel is, en of er een bestand mist. Maak daarna pas de site.',
      ],
      [
        `${gone} of the ${of} rows are gone (${Math.round((100 * gone) / of)} %).`,
        'See whether the file is whole, and whether one is missing. Build the site after that.',
      ],
    ),
  renamed: (from: string, to: string) =>
    said(
      [
        `Deze plek heeft een ander id: eerst ${from}, nu ${to}. Mensen bewaren het id in hun bestand, en zijn deze plek dan kwijt.`,
        `Geef de rij haar oude id terug: ${from}.`,
      ],
      [
        `This place has another id: ${from} before, ${to} now. People keep the id in their file, and would lose this place.`,
        `Give the row its old id back: ${from}.`,
      ],
    ),
  helpline: (from: string, to: string) =>
    said(
      [
        to === '' ? `Deze hulplijn is weg (${from}).` : `Het nummer van deze hulplijn is veranderd: ${from} → ${to}.`,
        'Kijk dit na op de site van de hulplijn zelf. Bel niet om te testen.',
      ],
      [
        to === '' ? `This helpline is gone (${from}).` : `The number of this helpline changed: ${from} → ${to}.`,
        'Check this on the helpline’s own site. Do not call to test it.',
      ],
    ),
  becameSecret: () =>
    said(
      ['Deze plek heeft nu een geheim adres.', 'Bewaar of verstuur geen oude lijst meer waar het adres nog in staat.'],
      ['This place has a secret address now.', 'Do not keep or send an old list that still has the address.'],
    ),
  phone: (from: string, to: string) =>
    said(
      [
        to === '' ? `Het telefoonnummer is weg (${from}).` : `Het telefoonnummer is veranderd: ${from} → ${to}.`,
        to === '' ? 'Vraag na of mensen hier niet meer kunnen bellen.' : 'Bel het nieuwe nummer één keer.',
      ],
      [
        to === '' ? `The phone number is gone (${from}).` : `The phone number changed: ${from} → ${to}.`,
        to === '' ? 'Ask whether people can no longer call here.' : 'Call the new number once.',
      ],
    ),
  access: (from: string, to: string) =>
    said(
      [`Mensen komen hier minder makkelijk terecht: eerst ${from}, nu ${to}.`, 'Vraag na of dit klopt.'],
      [`It is harder to get in here: ${from} before, ${to} now.`, 'Ask whether this is right.'],
    ),
  rung: (from: number, to: number) =>
    said(
      [
        `De trede is hoger: eerst ${from}, nu ${to}.`,
        'Vraag na of dit klopt: de plek komt op een andere plaats in de lijst.',
      ],
      [`The rung is higher: ${from} before, ${to} now.`, 'Ask whether this is right: the place moves in the list.'],
    ),
  category: () =>
    said(
      ['In deze categorie staat niets meer.', 'Kijk of dat de bedoeling is: wie dit zoekt, vindt nu niets.'],
      ['There is nothing left in this category.', 'See whether that is meant: who looks for it now finds nothing.'],
    ),
  checked: (from: string, to: string) =>
    said(
      [
        `De dag van nakijken ging terug: eerst ${from}, nu ${to || 'leeg'}.`,
        'Is er een oud bestand teruggezet? Neem dan de nieuwste dag en de nieuwste gegevens over.',
      ],
      [
        `The day of checking went back: ${from} before, ${to || 'empty'} now.`,
        'Was an old file put back? Then take the newest day and the newest facts.',
      ],
    ),
  hidden: () =>
    said(
      ['Deze plek verdwijnt van de site: nagekeken is nu nee.', 'Klopt de rij? Zet dan weer ja in nagekeken.'],
      ['This place leaves the site: nagekeken is nee now.', 'Is the row right? Then write ja in nagekeken again.'],
    ),
  moved: (count: number, from: string, to: string) =>
    said(
      [
        `${count} ${count === 1 ? 'rij is' : 'rijen zijn'} verhuisd van ${from} naar ${to}.`,
        'Kijk of de licentie dat toelaat: gegevens van OpenStreetMap blijven in een eigen bestand.',
      ],
      [
        `${count} ${count === 1 ? 'row' : 'rows'} moved from ${from} to ${to}.`,
        'See whether the licence allows it: facts from OpenStreetMap stay in a file of their own.',
      ],
    ),
};
