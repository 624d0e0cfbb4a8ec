import { sensitiveDomains } from '../domains.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import type { Outcome, Part } from '../outcomes/Outcome.ts';
import { aspectOf, nameKey, partNameKey, strongParts, strongThemes } from '../outcomes/words.ts';
import { type Text, toText } from '../text.ts';
import { circleLines } from './circleLines.ts';
import { factLine, line, ownLine, saidLine, themeLines } from './lines.ts';
import { planLines } from './planLines.ts';
import type { ReportLine, ReportSection } from './Report.ts';

const rights = ['desk', 'support', 'plan', 'investigation', 'decision', 'voluntary'] as const;

/** Rights that name a place to go; the page adds these texts from the municipality's portal.json. */
const contacts: Readonly<Partial<Record<(typeof rights)[number], Text>>> = {
  desk: toText('portal:desk'),
  support: toText('portal:support'),
};

/**
 * Lays out what a citizen may take along. On at first: the own question, topics to talk about without their level,
 * rights and dates; all else off, the most sensitive domains always (ADR 0011).
 */
export function buildReport(
  notebook: Notebook,
  outcomes: readonly Outcome[],
  serviceIds: readonly string[],
): ReportSection[] {
  const { ticks } = notebook;
  const pinned = notebook.pins.filter((id) => serviceIds.includes(id));
  const sections: ReportSection[] = [
    { id: 'question', lines: ownLine('question:own', notebook.plan.question, true) },
    { id: 'strengths', lines: outcomes.flatMap(strengthLines) },
    { id: 'talk', lines: outcomes.filter((outcome) => outcome.talk).map((outcome) => talkLine(outcome)) },
    { id: 'answers', lines: outcomes.flatMap(answerLines) },
    { id: 'circle', lines: circleLines(notebook.circle) },
    { id: 'nearby', lines: pinned.map((id) => line('nearby', id, toText(`services:${id}`), false, false)) },
    { id: 'plan', lines: planLines(notebook.plan) },
    { id: 'rights', lines: rights.map(rightLine) },
  ];
  return sections
    .filter((section) => section.lines.length > 0)
    .map((section) => ({ ...section, lines: section.lines.map((one) => ({ ...one, on: ticks[one.id] ?? one.on })) }));
}

/**
 * The report as it goes along: ticked lines only, and no section without any. That help from others is voluntary stands
 * with those others where any of them goes along, and with the rights where not: once, and where it is needed.
 */
export function tickedReport(sections: readonly ReportSection[]): ReportSection[] {
  const ticked = sections.map((section) => ({ ...section, lines: section.lines.filter((one) => one.on) }));
  const isVoluntary = ({ id }: ReportLine) => id === 'rights:voluntary';
  const note = ticked.flatMap((section) => section.lines.filter(isVoluntary));
  const hasPeople = ticked.some((section) => section.id === 'circle' && section.lines.length > 0);
  return ticked
    .map((section) => (hasPeople ? withNote(section, note, isVoluntary) : section))
    .filter((section) => section.lines.length > 0);
}

function withNote(
  section: ReportSection,
  note: readonly ReportLine[],
  isNote: (line: ReportLine) => boolean,
): ReportSection {
  const lines = section.lines.filter((line) => !isNote(line));
  return { ...section, lines: section.id === 'circle' ? [...lines, ...note] : lines };
}

function rightLine(id: (typeof rights)[number]): ReportLine {
  const contact = contacts[id];
  return line('rights', id, toText(`report:rights.${id}`, contact && { contact }), true, false);
}

function talkLine(outcome: Outcome): ReportLine {
  const sensitive = sensitiveDomains.includes(outcome.domain);
  return line('talk', outcome.domain, toText(`domains:${outcome.domain}.name`), !sensitive, sensitive);
}

function strengthLines(outcome: Outcome): ReportLine[] {
  const sensitive = sensitiveDomains.includes(outcome.domain);
  return [
    ...strongParts([outcome]).map((part) => line('strengths', aspectOf(part), levelSays(part), false, sensitive)),
    ...strongThemes([outcome]).flatMap((theme) => saidLine('strong-theme', theme, sensitive)),
  ];
}

/** The level in the words that the person chose: on paper it is they who speak. */
function levelSays(part: Part): Text {
  return toText('report:level', {
    domain: toText(partNameKey(part)),
    level: toText(`answers:${part.from}.${part.level}`),
  });
}

/** All that someone said about one domain, each part with its own tick. */
function answerLines(outcome: Outcome): ReportLine[] {
  const domain = toText(nameKey(outcome));
  const sensitive = sensitiveDomains.includes(outcome.domain);
  const one = (name: string, says: Text, of: string = outcome.domain) => line(name, of, says, false, sensitive);
  return [
    ...outcome.parts.filter((part) => part.level).map((part) => one('level', levelSays(part), aspectOf(part))),
    ...(outcome.ownWish ? [one('wish', toText(`report:wish.${outcome.ownWish}`, { domain }))] : []),
    ...outcome.who.map((carer) => one(`who-${carer}`, toText(`report:who.${carer}`, { domain }))),
    ...outcome.themes.flatMap((theme) => themeLines(theme, sensitive)),
    ...outcome.facts.flatMap((fact) => factLine(fact, domain, sensitive)),
    ...ownLine(`note:${outcome.domain}`, outcome.note ?? '', false, sensitive).map((own) => ({
      ...own,
      says: toText('report:note', { domain }),
    })),
  ];
}
