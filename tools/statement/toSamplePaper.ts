import type { Sample, SamplePage } from './makeSample.ts';

const addressOf = ({ path }: Pick<SamplePage, 'path'>) => `\`/${path}\``;
const listOf = (all: readonly string[]) => all.map((one) => `- ☐ ${one}`).join('\n');

/** The sample for people to read and tick: docs/trust/steekproef.md. */
export function toSamplePaper({
  site,
  pagesInAll,
  structured,
  processes,
  documents,
  kiosk,
  ways,
  random,
}: Sample): string {
  const rows = structured.map(
    (one) =>
      `| ☐ | ${addressOf(one)} | ${one.why} | ${one.look.length > 0 ? one.look.join('; ') : 'zoals hij opent'} |`,
  );
  const roads = processes.map(
    ({ name, pages, end }) => `- ☐ **${name}**: ${pages.map((path) => addressOf({ path })).join(' → ')}. Einde: ${end}`,
  );
  return `# Steekproef voor een onderzoek

Voor wie de site van ${site.name} onderzoekt (${site.url}), volgens WCAG-EM, stap 3. Gemaakt uit de adressen van de portal zelf, met \`npm run statement\`. Hetzelfde
voor programma's: [steekproef.json](steekproef.json). De portal heeft ${pagesInAll} bladzijden.

Wie onderzoekt, mag er altijd bladzijden bij kiezen.

## Elke soort bladzijde (${structured.length})

In het Nederlands. Wat iemand van begin tot eind ziet, ook van rechts naar links.

| | Adres | Waarom | Bekijk |
|---|---|---|---|
${rows.join('\n')}

## Hele wegen

Een weg telt als geheel. Lukt één stap niet, dan lukt de weg niet.

${roads.join('\n')}

## Bestanden en papier

${listOf(documents.map(({ what, look, from }) => `${what} (van \`/${from}\`): ${look}.`))}

## De kiosk

Een eigen bouw: \`PORTAL_PROFILE=kiosk npm run build\`. Niet op internet; kijk op het apparaat zelf.

${listOf(kiosk.states.map((state) => `${state}.`))}

Deze bladzijden zitten erin: ${kiosk.pages.map((path) => addressOf({ path })).join(', ')}.

## Op welke manieren

Loop minstens de eerste weg zo:

${listOf(ways.map((way) => `${way}.`))}

## Door het lot (${random.pages.length})

Een tiende van het aantal hierboven. Het lot valt met het woord “${random.seed}”. Hetzelfde woord geeft dezelfde bladzijden; kies zelf een ander woord met
\`--seed\`. Vindt u hier iets wat u hierboven niet vond? Dan is de steekproef te klein: trek er meer.

${listOf(random.pages.map(addressOf))}
`;
}
