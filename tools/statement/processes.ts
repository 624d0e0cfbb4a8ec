import type { Route } from '../../src/i18n/routes.ts';

/** Something that a citizen comes to do, from its first page to its last. WCAG judges such a road as a whole. */
export interface Process {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly Route[];
  /** What stands at the end, so that an auditor knows that it was the end. */
  readonly end: string;
}

export const processes: readonly Process[] = [
  {
    id: 'main',
    name: 'Kijken, vinden en meenemen',
    pages: ['home', 'choose', 'questionnaire', 'result', 'nearby', 'plan', 'report'],
    end: 'Het papier is geprint, en er is een PDF gemaakt.',
  },
  {
    id: 'circle',
    name: 'Mensen om mij heen',
    pages: ['result', 'circle', 'plan'],
    end: 'De uitnodiging is gekopieerd of geprint.',
  },
  {
    id: 'start-link',
    name: 'Beginnen met wat iemand klaarzette',
    pages: ['start', 'questionnaire', 'result'],
    end: 'De antwoorden staan op het resultaat.',
  },
  {
    id: 'keep',
    name: 'Bewaren en later verdergaan',
    pages: ['report', 'open', 'result'],
    end: 'De bewaarde antwoorden staan er weer.',
  },
  {
    id: 'phone',
    name: 'Verdergaan op een andere telefoon',
    pages: ['report', 'phone', 'result'],
    end: 'De antwoorden staan op de andere telefoon.',
  },
  {
    id: 'after',
    name: 'Na het gesprek',
    pages: ['report', 'after'],
    end: 'De afspraken staan op papier.',
  },
  {
    id: 'away',
    name: 'Snel weg, en alles wissen',
    pages: ['questionnaire', 'home'],
    end: 'Eén keer met “Verlaat deze site snel”, één keer met “Wis alles”. De knop Terug laat niets zien.',
  },
  {
    id: 'link',
    name: 'Iets klaarzetten voor een burger',
    pages: ['professional', 'link', 'start'],
    end: 'De link opent wat er is klaargezet.',
  },
  {
    id: 'received',
    name: 'Lezen wat een burger gaf',
    pages: ['professional', 'received'],
    end: 'Het bestand staat op het scherm.',
  },
];

/** What is no page, and has rules of its own (chapter 10 of EN 301 549, V3.2.1). */
export const documents: readonly { readonly from: Route; readonly what: string; readonly look: string }[] = [
  { from: 'report', what: 'PDF van de voorbereiding, in het Nederlands', look: 'koppen, leesvolgorde, taal en titel' },
  {
    from: 'report',
    what: 'PDF in het Arabisch, met het Nederlands erbij',
    look: 'leesvolgorde van rechts naar links, en welke taal elke regel heeft',
  },
  { from: 'report', what: 'PDF met grote letters', look: 'niets valt weg' },
  { from: 'report', what: 'Bladzijde (HTML) om mee te geven', look: 'alle regels voor een webpagina' },
  { from: 'plan', what: 'Het plan op papier', look: 'niets valt weg, en er is plaats om te schrijven' },
  { from: 'booklet', what: 'Het boekje met vragen op papier', look: 'leesbaar zonder kleur' },
];

/** What only a kiosk has. */
export const kioskStates: readonly string[] = [
  '“Stop en wis” op elke bladzijde',
  'de vraag “Bent u er nog?” na 3 minuten, met voorlezen aan en uit',
  'de toetsen op het scherm bij “Ik heb een nummer”',
  'printen',
];

/** Ways of looking, each over the main road at least. */
export const waysOfLooking: readonly string[] = [
  'op een telefoon (360 pixels breed)',
  'op een computer',
  'met 400% zoom',
  'met alleen een toetsenbord',
  'met een schermlezer',
  'met de kleuren van het systeem (hoog contrast)',
  'in het donker',
  'zonder JavaScript',
];
