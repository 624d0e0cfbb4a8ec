/** A text of the portal, as `topic:key`, with what stands in its gaps. */
export interface Heard {
  /** What kind of thing it is, and its state, in Dutch: each screen reader has words of its own for it. */
  readonly kind: string;
  readonly key: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A step of the main road, and what someone who listens must hear there. */
export interface Step {
  readonly do: string;
  readonly heard: readonly Heard[];
  /** Criteria of WCAG 2.2 that this step shows. */
  readonly rules: readonly string[];
}

const domain = 'domains:finances.name';

/** The main road, from home to the paper. What is said comes from `locales`, so that it is what the page says. */
export const journey: readonly Step[] = [
  {
    do: 'Open de eerste bladzijde',
    heard: [
      { kind: 'titel', key: 'home:title' },
      { kind: 'kop 1', key: 'home:heading' },
    ],
    rules: ['2.4.2', '3.1.1'],
  },
  {
    do: 'Ga naar het allereerste onderdeel en kies het',
    heard: [{ kind: 'link; daarna begint het lezen bij kop 1', key: 'common:skip' }],
    rules: ['2.4.1', '2.4.3'],
  },
  {
    do: 'Zoek de eerste deur, en kies die',
    heard: [{ kind: 'link, met uitleg erachter', key: 'home:start' }],
    rules: ['2.4.4', '2.4.6'],
  },
  { do: 'Kies het tweede blok', heard: [{ kind: 'link', key: 'choose:one.go' }], rules: ['1.3.1', '2.4.4'] },
  {
    do: 'Kies “Begin” zonder een onderwerp',
    heard: [{ kind: 'vanzelf gezegd', key: 'questions:choose.missing' }],
    rules: ['3.3.1', '3.3.3', '4.1.3'],
  },
  {
    do: 'Vink “Geld” aan',
    heard: [
      { kind: 'vinkje in een groep, aan', key: domain },
      { kind: 'vanzelf gezegd', key: 'questions:choose.count_one', with: { count: '1' } },
    ],
    rules: ['1.3.1', '4.1.2', '4.1.3'],
  },
  {
    do: 'Kies “Begin”',
    heard: [{ kind: 'kop 1, zonder dat u zoekt', key: domain }],
    rules: ['2.4.3', '3.2.2'],
  },
  {
    do: 'Kies het tweede antwoord',
    heard: [{ kind: 'naam van de groep, dan keuzerondje, gekozen, 2 van 8', key: 'survey:finances_level' }],
    rules: ['1.3.1', '3.2.2', '3.3.2', '4.1.2'],
  },
  {
    do: 'Kies het eerste antwoord',
    heard: [{ kind: 'vanzelf gezegd, met telefoonnummers erna', key: 'safety:panel.urgent' }],
    rules: ['1.3.2', '4.1.3'],
  },
  {
    do: 'Open wat is dichtgeklapt',
    heard: [{ kind: 'dicht, daarna open', key: 'survey:finances_more' }],
    rules: ['4.1.2'],
  },
  {
    do: 'Ga naar het resultaat',
    heard: [
      { kind: 'link', key: 'questions:done' },
      { kind: 'kop 1', key: 'pages:result.heading' },
      { kind: 'beeld', key: 'pages:result.step', with: { domain, step: '1' } },
      { kind: 'dichtgeklapt, met een tabel erin', key: 'pages:result.table' },
    ],
    rules: ['1.1.1', '1.3.1', '1.4.1'],
  },
  {
    do: 'Ga naar de buurt en typ 9999 als postcode',
    heard: [
      { kind: 'tekstvak, met uitleg', key: 'nearby:place.title' },
      { kind: 'vanzelf gezegd', key: 'nearby:place.unknown' },
    ],
    rules: ['3.3.1', '3.3.2', '4.1.3'],
  },
  {
    do: 'Open “Mijn plan”, typ een idee en zet het erbij',
    heard: [
      { kind: 'knop', key: 'plan:ideas.add' },
      { kind: 'vanzelf gezegd', key: 'plan:ideas.count_one', with: { count: '1' } },
    ],
    rules: ['3.3.2', '4.1.3'],
  },
  {
    do: 'Open “Meenemen” en maak een PDF',
    heard: [
      { kind: 'knop', key: 'pdf:button' },
      { kind: 'vanzelf gezegd, één keer', key: 'pdf:done', with: { name: 'overzicht.pdf' } },
    ],
    rules: ['2.4.3', '4.1.3'],
  },
  {
    do: 'Kies “Wis alles”, en zeg nee',
    heard: [{ kind: 'venster met een vraag; daarna staat alles er nog', key: 'common:wipeQuestion' }],
    rules: ['3.3.4'],
  },
];
