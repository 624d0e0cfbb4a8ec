import type { StartLink } from '../../core/links/start/StartLink.ts';
import type { Voice } from './Voice.ts';

/** A sentence or two, and the list that they announce. */
export interface StartLine {
  readonly text: string;
  readonly items: readonly string[];
}

/** What a start link says to the citizen, in order: our own sentences, and names from public lists. */
export function startLines(voice: Voice, link: StartLink): StartLine[] {
  const { say, questionnaires, topics } = voice;
  const { occasion, day, route, domains, largePrint } = link;
  const said = (key: string, params?: Parameters<typeof say>[1]): StartLine => ({ text: say(key, params), items: [] });
  return [
    { text: saidBy(voice, link), items: [] },
    ...(occasion ? [said(`start:occasion.${occasion}`)] : []),
    ...(day ? [said('builder:says.day', { day: { day } })] : []),
    said('builder:says.what'),
    { text: say('builder:says.list'), items: link.questionnaires.map((id) => questionnaires[id] ?? id) },
    ...(route === 'short' ? [said('builder:says.short')] : []),
    ...(domains.length > 0 ? [{ text: say('builder:says.topics'), items: domains.map((id) => topics[id] ?? id) }] : []),
    ...(largePrint ? [said('builder:says.large')] : []),
    said('builder:says.device'),
    said('builder:says.decide'),
  ];
}

/** Who prepared it, as far as the link says. */
export function saidBy({ say, organisations }: Voice, { organisation }: StartLink): string {
  const name = organisations[organisation];
  return name === undefined ? say('builder:says.fromSomeone') : say('builder:says.from', { name });
}
