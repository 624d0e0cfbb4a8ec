import type { Route } from '../../src/i18n/routes.ts';

/** Why a kind of page is in the sample, and what a person opens or fills in there. Dutch: the auditor reads it. */
export interface Template {
  readonly why: string;
  readonly look: readonly string[];
  /** A build for a kiosk has it too. */
  readonly kiosk: boolean;
}

const home = (why: string, ...look: string[]): Template => ({ why, look, kiosk: false });
const both = (why: string, ...look: string[]): Template => ({ why, look, kiosk: true });

/** Every kind of page. A route that is not here does not compile: whoever adds a page says why an auditor looks at it. */
export const templates: Readonly<Record<Route, Template>> = {
  home: both(
    'Hier begint bijna iedereen.',
    'zonder antwoorden',
    'met antwoorden: “Ga verder waar u was” staat er dan bij',
  ),
  choose: both('Keuze van vragen, en van wie invult.', 'een andere “Wie vult dit in?”'),
  questionnaire: both(
    'De vragen: keuzerondjes, vinkjes en eigen woorden, één onderwerp per scherm.',
    'de keuze van onderwerpen',
    'de eerste stap',
    'een stap met alles uitgeklapt',
    'het laagste antwoord, met hulplijnen',
    '“Begin” zonder onderwerp',
  ),
  booklet: both('Dezelfde vragen op papier.', 'op het scherm', 'geprint'),
  result: both(
    'Tekeningen met een tabel ernaast.',
    'leeg',
    'ingevuld, met de tabel open',
    'met een eerder bestand ernaast',
  ),
  nearby: both(
    'Zoeken, filters, een tekening van de wijken en lange lijsten.',
    'zonder antwoorden',
    'met een woord dat niets vindt',
    'met filters',
    'met een kaart open en iets op “Mijn lijst”',
  ),
  begin: home('Formulier dat een bericht maakt om zelf iets te beginnen.', 'leeg', 'ingevuld'),
  theme: both('Lijst van plekken, zonder JavaScript.', 'zonder JavaScript'),
  area: both('Lijst van plekken per wijk, zonder JavaScript.', 'zonder JavaScript'),
  circle: both(
    'Tekening waarin u kunt slepen, met een gelijke lijst.',
    'leeg',
    'met 3 mensen',
    'iemand weghalen en terugzetten',
  ),
  plan: both('Lange bladzijde met velden, datums en kopiëren.', 'leeg', 'met een idee en een afspraak'),
  report: both(
    'Vinkjes per regel, voorbeeld van het papier, printen, PDF en bestanden.',
    'leeg',
    'ingevuld, met alle delen open',
    'na “Bewaar als PDF”',
  ),
  after: both('Formulier voor na het gesprek.', 'leeg', 'met een afspraak'),
  open: home(
    'Een bestand kiezen, slepen of plakken; meldingen over fouten.',
    'leeg',
    'met een fout bestand',
    'met een goed bestand',
  ),
  phone: home('Verder op een andere telefoon: een code om te scannen, en hetzelfde in tekens.', 'met een code'),
  safe: both('Wie in gevaar is, leest dit.', 'in het Nederlands en in het Arabisch'),
  privacy: both('Lange tekst met koppen.'),
  offline: home('Een knop die de site bewaart, met een melding erna.', 'voor en na “Bewaar de site op dit apparaat”'),
  noLine: both('Wat iemand ziet als er geen verbinding is.'),
  accessibility: both('De verklaring van de site zelf, met het adres voor meldingen.'),
  questions: both('Tekst over waar de vragen vandaan komen.'),
  words: both('Lijst van moeilijke woorden met hun uitleg.'),
  forms: home('Uitleg van elke vorm om iets mee te geven.'),
  professional: home('Ingang voor professionals.'),
  start: both('Wat iemand voor de burger klaarzette, met een keuze ervoor.', 'met een nummer', 'met een fout nummer'),
  link: home('Formulier dat een link, een brief en een code maakt.', 'ingevuld, met de code'),
  example: home('Een ingevuld voorbeeld.', 'na het begin van het voorbeeld'),
  received: home('Een bestand van een burger lezen.', 'leeg', 'met een fout bestand', 'met een goed bestand'),
  keys: home('Sleutels maken en bewaren, met meldingen.', 'voor en na het maken'),
  check: home('Controle van de server, met een tabel als uitkomst.', 'na “Begin de controle”'),
  staff: { why: 'Beheer van een kiosk. Alleen in een kiosk.', look: ['het proefvel'], kiosk: true },
};

/** Pages that someone from start to end meets: they are in the sample from right to left, too. */
export const alsoRightToLeft: readonly Route[] = [
  'home',
  'choose',
  'questionnaire',
  'result',
  'nearby',
  'circle',
  'plan',
  'report',
  'open',
  'safe',
  'accessibility',
];
