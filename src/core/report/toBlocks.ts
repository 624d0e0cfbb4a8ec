import type { Notebook } from '../notebook/Notebook.ts';
import type { Talk } from '../plan/Talk.ts';
import { listOf } from '../plan/tieWords.ts';
import { type Text, toText } from '../text.ts';
import type { Block, BlockItem } from './Block.ts';
import type { ReportLine, ReportSection } from './Report.ts';
import { sectionTitle, silentSections } from './talkLines.ts';

export interface PaperContent {
  /** Ticked lines only. */
  readonly sections: readonly ReportSection[];
  readonly talk: Pick<Talk, 'kind' | 'order'>;
  /** Said in a line of its own where it is not the citizen alone. */
  readonly author: Notebook['author'];
  /** ISO day. */
  readonly today: string;
  /** It is said in two languages, so that its readers must know why own words are in one. */
  readonly isTranslated: boolean;
  /** All ticked sections are there, so that what is not can be named. */
  readonly isWhole: boolean;
}

/** All that stands on the paper, in order: what it is, the sections with their lines, and what it says nothing of. */
export function toBlocks({ sections, talk, author, today, isTranslated, isWhole }: PaperContent): Block[] {
  const { kind, order } = talk;
  const silent = isWhole
    ? listOf(silentSections(order, sections).map((id) => toText(`report:silent.${id}`)))
    : undefined;
  return [
    { kind: 'title', says: toText(`report:paper.title.${kind}`) },
    { kind: 'paragraph', says: toText('report:date', { day: { day: today } }) },
    ...(author === 'self' ? [] : [paragraph(`report:by.${author}`)]),
    { kind: 'notice', says: whatItIs(kind, author) },
    ...sections.flatMap(({ id, lines }): Block[] => [
      { kind: 'heading', section: id, says: toText(sectionTitle(kind, id)) },
      { kind: 'list', section: id, items: lines.map(toItem) },
    ]),
    ...(silent ? [paragraph('report:silent', { sections: silent })] : []),
    ...(isTranslated && sections.some(hasOwnWords) ? [paragraph('report:ownWords')] : []),
  ];
}

/** That someone filled it in alone stands in the sentence about a talk: where it is not so, that part goes. */
function whatItIs(kind: Talk['kind'], author: Notebook['author']): Text {
  return toText(kind === 'talk' && author !== 'self' ? 'report:paper.what.notATest' : `report:paper.what.${kind}`);
}

function paragraph(...text: Parameters<typeof toText>): Block {
  return { kind: 'paragraph', says: toText(...text) };
}

function toItem({ id, says, more, own }: ReportLine): BlockItem {
  return { id, ...(says ? { says } : {}), ...(more ? { more } : {}), ...(own ? { own } : {}) };
}

/** Whoever stands in the circle is named in the citizen's own words too. */
function hasOwnWords({ id, lines }: ReportSection): boolean {
  return id === 'circle' || lines.some((line) => line.own);
}
