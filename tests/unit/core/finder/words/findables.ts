import type { Findable } from '../../../../../src/core/finder/words/Findable.ts';
import { resources } from '../../../../../src/i18n/translate.ts';
import { loadContent } from '../../../../../src/loaders/loadContent.ts';

/** Invented, with names and texts that say nothing: they can be found by the kind of service alone. */
const invented: readonly [string, string, string][] = [
  ['meeting-place', 'De Spil', 'Iedereen is welkom, elke dag van de week.'],
  ['visiting-volunteer', 'Kopje Erbij', 'Wij komen elke week bij u langs.'],
  ['sports-club', 'SV Blauw', 'Voor jong en oud, met een eigen veld.'],
  ['creative-group', 'Studio Oost', 'Wij maken samen iets moois.'],
  ['volunteer-desk', 'Doe Mee Zonnewaard', 'Wij zoeken met u iets dat bij u past.'],
  ['repair-and-share', 'De Ruilhoek', 'Breng wat u niet meer nodig heeft.'],
  ['volunteer-transport', 'Rijd Mee', 'Wij brengen u en halen u weer op.'],
  ['handyman-help', 'Handige Harrie', 'Kleine dingen die u zelf niet meer kunt.'],
  ['recovery-group', 'Groep Vrijdag', 'Elke vrijdagavond, zonder afspraak.'],
  ['library', 'Het Boekhuis', 'Kom binnen en blijf zitten.'],
  ['carer-support', 'Punt Waterend', 'Wie veel geeft, mag hier op adem komen.'],
  ['client-support', 'Sterker Staan', 'U staat er niet alleen voor.'],
  ['youth-work', 'Honk 1291', 'Van 12 tot 23 jaar.'],
  ['child-health-centre', 'Bureau Zonnekade', 'Van 0 tot 4 jaar.'],
  ['exercise-coach', 'Fit met Fatima', 'In uw eigen tempo.'],
  ['child-fund', 'Fonds Meedoen', 'Voor gezinnen die weinig hebben.'],
  ['victim-support', 'Steun Na Schrik', 'Wij luisteren, zolang als nodig is.'],
  ['transport-service', 'Zonnerijder', 'Van deur tot deur.'],
  ['day-activity', 'Hoeve Hoogveen', 'Op het land en bij de dieren.'],
  ['home-adaptation', 'Loket Wonen Plus', 'Zodat u kunt blijven waar u woont.'],
  ['community-meal', 'Pan en Lepel', 'Elke zondag om zes uur.'],
  ['neighbour-help', 'Om de Hoek', 'Voor elkaar, van deur tot deur.'],
  ['peer-group', 'Kring Maandag', 'Zeven mensen rond een tafel.'],
  ['walking-group', 'De Stappers', 'Iedere woensdag om tien uur.'],
  ['work-advice', 'Aan de Slag', 'Samen naar een volgende stap.'],
  ['language-and-digital-help', 'Tafel Hoogveen', 'In kleine groepen.'],
  ['legal-advice', 'Bureau Recht', 'Zonder kosten, zonder afspraak.'],
  ['parenting-advice', 'Praatpaal', 'Voor vaders en moeders.'],
  ['home-care', 'Zuster Anna', 'Elke dag, ook in het weekend.'],
  ['day-respite', 'De Vlinder', 'Twee dagen in de week.'],
  ['neighbourhood-team', 'Team Hoogveen', 'Drie mensen die de weg weten.'],
  ['family-doctor', 'Praktijk Waterend', 'Elke ochtend vanaf acht uur.'],
  ['drop-in-centre', 'De Kachel', 'De deur staat open.'],
];

function inventedFindables(): Findable[] {
  return invented.map(([category, name, said], at) => ({
    id: `invented-${at}`,
    category,
    name,
    text: `${said} ${nameOf(category)}`,
  }));
}

function nameOf(category: string): string {
  return resources['nl']?.['categories']?.[`${category}.name`] ?? '';
}

/** Sixty services: those of the demonstration, as a Dutch page has them, and of the invented ones what is missing. */
export function sixtyFindables(): Findable[] {
  const real = loadContent().services.map(({ id, category, organisation, words }): Findable => {
    const { name = '', summary = '' } = words['nl'] ?? {};
    return { id, category, name, text: `${summary} ${organisation} ${nameOf(category)}` };
  });
  const isMissing = ({ category }: Findable) => !real.some((one) => one.category === category);
  const others = inventedFindables();
  const needed = [...real, ...others.filter(isMissing)];
  return [...needed, ...others.filter((one) => !isMissing(one)).slice(0, Math.max(0, 60 - needed.length))];
}
