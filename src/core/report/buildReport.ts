import { sensitiveDomains } from '../domains.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import type { Outcome, Part } from '../outcomes/Outcome.ts';
import { aspectOf, nameKey, partNameKey, strongParts, strongThemes } from '../outcomes/words.ts';
import { inOrder } from '../plan/order.ts';
import { type SectionId, sectionIds } from '../plan/talkParts.ts';
import { type Text, toText } from '../text.ts';
import { circleLines } from './circleLines.ts';
import { factLine, line, ownLine, saidLine, themeLines } from './lines.ts';
import { planLines } from './planLines.ts';
import type { ReportLine, ReportSection } from './Report.ts';
import { bringLines, fieldLine, fieldsIn, rightLines, topicLines } from './talkLines.ts';

/**
 * Lays out what a citizen may take along, in their own order; what they can write themselves is named with it. On at first: the own question, topics to talk about without their level,
 * rights and dates; all else off, the most sensitive domains and services always (ADR 0011).
 */
export function buildReport(
  notebook: Notebook,
  outcomes: readonly Outcome[],
  serviceIds: readonly string[],
  delicateIds: readonly string[] = [],
): ReportSection[] {
  const { ticks, talk, plan, circle } = notebook;
  const pinned = notebook.pins.filter((id) => serviceIds.includes(id));
  const known: Readonly<Record<SectionId, readonly ReportLine[]>> = {
    question: ownLine('question:own', plan.question, true),
    strengths: outcomes.flatMap(strengthLines),
    talk: topicLines(talk, outcomes),
    plan: [...outcomes.flatMap(whoLines('self')), ...planLines(plan)],
    circle: [...circleLines(circle), ...outcomes.flatMap(whoLines('around'))],
    carer: [],
    nearby: pinned.map((id) => pinLine(id, delicateIds.includes(id))),
    others: outcomes.flatMap(whoLines('professionals')),
    fits: [],
    practical: bringLines(),
    rights: rightLines(talk),
    answers: outcomes.flatMap(answerLines),
  };
  const sections = inOrder(sectionIds, talk.order).map((id): ReportSection => {
    const fields = fieldsIn[id] ?? [];
    return { id, fields, lines: [...known[id], ...fields.flatMap((field) => fieldLine(talk, field))] };
  });
  return sections
    .filter(({ lines, fields }) => lines.length + fields.length > 0)
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

/** A service by its id; one that has gone from the list is not on the paper. */
function pinLine(id: string, isDelicate: boolean): ReportLine {
  return { ...line('nearby', id, toText(`services:${id}`), false, isDelicate), more: toText(`services:${id}.more`) };
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

/** Who cares for a domain, where someone said so: each with the people that it speaks of. */
function whoLines(carer: Outcome['who'][number]): (outcome: Outcome) => ReportLine[] {
  return (outcome) => {
    const { domain, who } = outcome;
    const says = toText(`report:who.${carer}`, { domain: toText(nameKey(outcome)) });
    return who.includes(carer) ? [line(`who-${carer}`, domain, says, false, sensitiveDomains.includes(domain))] : [];
  };
}

/** All that someone said about one domain, each part with its own tick. */
function answerLines(outcome: Outcome): ReportLine[] {
  const domain = toText(nameKey(outcome));
  const sensitive = sensitiveDomains.includes(outcome.domain);
  const one = (name: string, says: Text, of: string = outcome.domain) => line(name, of, says, false, sensitive);
  return [
    ...outcome.parts.filter((part) => part.level).map((part) => one('level', levelSays(part), aspectOf(part))),
    ...(outcome.ownWish ? [one('wish', toText(`report:wish.${outcome.ownWish}`, { domain }))] : []),
    ...outcome.themes.flatMap((theme) => themeLines(theme, sensitive)),
    ...outcome.facts.flatMap((fact) => factLine(fact, domain, sensitive)),
    ...ownLine(`note:${outcome.domain}`, outcome.note ?? '', false, sensitive).map((own) => ({
      ...own,
      says: toText('report:note', { domain }),
    })),
  ];
}
