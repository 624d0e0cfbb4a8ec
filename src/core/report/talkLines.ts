import { sensitiveDomains } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { laterDay } from '../plan/laterDay.ts';
import { inOrder } from '../plan/order.ts';
import { mostTopics, type Talk } from '../plan/Talk.ts';
import type { SectionId, WordsId } from '../plan/talkParts.ts';
import { type Text, type TextKey, toText } from '../text.ts';
import { line, ownLine } from './lines.ts';
import type { ReportLine, ReportSection } from './Report.ts';

/** What can be said in own words, and in which section it stands. */
export const fieldsIn: Readonly<Partial<Record<SectionId, readonly WordsId[]>>> = {
  plan: ['can'],
  circle: ['around'],
  carer: ['carer'],
  nearby: ['tried'],
  others: ['others'],
  fits: ['fits', 'not'],
  practical: ['ask', 'along'],
};

/** Where the title of the section says it all, own words stand without a name. */
const nameless: readonly WordsId[] = ['can', 'carer', 'others'];

/** What is wise to bring. */
const bring = ['identity', 'help', 'medical', 'letters', 'notes'] as const;

/** What someone wrote for this paper is on it; it can be ticked off. */
export function fieldLine({ words }: Talk, field: WordsId): ReportLine[] {
  const says = nameless.includes(field) ? {} : { says: toText(`report:own.${field}`) };
  return ownLine(`own:${field}`, words[field], true).map((own) => ({ ...own, ...says }));
}

/**
 * Topics to talk about, in the order by hand, with what someone wants to say of them. On at first: the first five, without
 * the most sensitive ones; more does not fit in one talk.
 */
export function topicLines({ topics }: Talk, outcomes: readonly Outcome[]): ReportLine[] {
  const known = outcomes.filter((outcome) => outcome.talk).map(({ domain }) => domain);
  const ordered = inOrder(
    known,
    topics.map(({ domain }) => domain),
  );
  const everyday = ordered.filter((domain) => !sensitiveDomains.includes(domain)).slice(0, mostTopics);
  return ordered.map((domain) => {
    const own = topics.find((topic) => topic.domain === domain)?.words.trim();
    const sensitive = sensitiveDomains.includes(domain);
    const topic = line('talk', domain, toText(`domains:${domain}.name`), everyday.includes(domain), sensitive);
    return own ? { ...topic, own } : topic;
  });
}

/** What is wise to bring: a list to tick, all off at first. */
export function bringLines(): ReportLine[] {
  return bring.map((id) => line('bring', id, toText(`report:bring.${id}`), false, false));
}

const places = {
  desk: toText('portal:desk'),
  support: toText('portal:support'),
} as const satisfies Record<string, Text>;

/**
 * Rights, where to go, and days. A plan within seven days of the report, an investigation within six weeks (Wmo 2015,
 * art. 2.3.2), a decision within two weeks of the application (art. 2.3.5). A family's plan stands in another law
 * (Jeugdwet, art. 1.1 and 4.1.2), which knows none of these days.
 */
export function rightLines({ kind, reportedOn, appliedOn }: Talk): ReportLine[] {
  const one = (id: string, says: Text) => line('rights', id, says, true, false);
  const dated = (id: string, from: string, weeks: number) =>
    one(
      id,
      from
        ? toText(`report:rights.${id}By`, { day: { day: laterDay(from, { weeks }) } })
        : toText(`report:rights.${id}`),
    );
  return [
    one('desk', toText('report:rights.desk', { contact: places.desk })),
    one('support', toText('report:rights.support', { contact: places.support })),
    ...(kind === 'family'
      ? [one('family', toText('report:rights.family'))]
      : [dated('plan', reportedOn, 1), dated('investigation', reportedOn, 6), dated('decision', appliedOn, 2)]),
    one('voluntary', toText('report:rights.voluntary')),
  ];
}

/** Sections that ask for an answer: the paper says of which of them nothing stands on it, and not why. */
const asked: readonly SectionId[] = ['question', 'talk', 'plan', 'circle', 'carer', 'nearby', 'others', 'fits'];

/** What the paper says nothing of, in the order by hand. */
export function silentSections(order: readonly SectionId[], ticked: readonly ReportSection[]): SectionId[] {
  return inOrder(asked, order).filter((id) => ticked.every((section) => section.id !== id));
}

const ofFamily: readonly SectionId[] = ['question', 'plan', 'circle', 'fits'];

/** The title of a section: a family speaks of itself together. */
export function sectionTitle(kind: Talk['kind'], id: SectionId): TextKey {
  return kind === 'family' && ofFamily.includes(id) ? `report:family.${id}` : `report:section.${id}`;
}
