import { dayAfter } from '../../core/finder/dayAfter.ts';
import { daysBetween } from '../../core/finder/freshness.ts';
import { isDay } from '../../core/isDay.ts';
import { type Helpline, hasOwnNumber } from '../parseHelplines.ts';
import { cellOf, type RawRow } from '../readServiceFiles.ts';
import { textIn } from '../textIn.ts';
import { type Editor, editorOf, mailKey, portalKey } from './editorOf.ts';
import type { DueItem, EditorGroup, FreshnessReport, OtherRow } from './Freshness.ts';
import { factsOfHelpline, factsOfService, oneLine } from './factsOf.ts';
import { urgencyOf } from './urgencyOf.ts';

/** What a report is made of and for. */
export interface FreshnessContext {
  /** ISO day. */
  readonly today: string;
  /** After so many months a fact is old. */
  readonly months: number;
  /** Column that says who looks at a row. */
  readonly by: string;
  /** The portal's own address, if known. */
  readonly contact: string | null;
}

/** The last day on which the build still takes what was checked, counted from there (a year and a day). */
const lasts = 366;

/** Sorts a folder's rows and helplines by who has to look at them, and how much that matters. */
export function reportFreshness(
  rows: readonly RawRow[],
  helplines: readonly Helpline[],
  context: FreshnessContext,
): FreshnessReport {
  const { today, months } = context;
  const onSite = rows.filter((row) => !isUnreviewed(row));
  const lines = helplines.filter(hasOwnNumber);
  const days = [...onSite.map(checkedOnOf), ...lines.map(({ checkedOn }) => checkedOn)];
  return {
    today,
    months,
    groups: groupsOf(onSite, lines, context),
    fresh: onSite.filter((row) => urgencyOf(checkedOnOf(row), today, months) === 'fresh').map(toOther),
    unreviewed: rows.filter(isUnreviewed).map(toOther),
    stopsOn: stopOf(days, today),
  };
}

function groupsOf(rows: readonly RawRow[], lines: readonly Helpline[], context: FreshnessContext): EditorGroup[] {
  const { contact } = context;
  const own: Editor = { kind: 'portal', name: 'zonder beheerder', to: contact, key: portalKey };
  const found = new Map<string, { editor: Editor; items: DueItem[] }>();
  const add = (named: Editor | undefined, item: DueItem | undefined) => {
    if (!item) return;
    // Who is both gets one mail.
    const editor = named && (contact === null || named.key !== mailKey(contact)) ? named : own;
    const { items = [], editor: first } = found.get(editor.key) ?? {};
    // Named on purpose counts for more than found on a row.
    found.set(editor.key, { editor: first && editor.kind !== 'team' ? first : editor, items: [...items, item] });
  };
  for (const line of lines) add(undefined, lineItem(line, context));
  for (const row of rows) add(editorOf(row, context.by), rowItem(row, context));
  return [...found.values()]
    .map(({ editor: { kind, name, to }, items }) => ({
      kind,
      name: nameOf(kind, name, items),
      to,
      items: items.sort(byAge),
    }))
    .sort((a, b) => byAge(a.items[0] as DueItem, b.items[0] as DueItem) || (a.name < b.name ? -1 : 1));
}

/** A mailbox may be that of more organisations than one. */
function nameOf(kind: EditorGroup['kind'], name: string, items: readonly DueItem[]): string {
  if (kind !== 'organisation') return name;
  const names = [...new Set(items.map(({ organisation }) => organisation))].sort();
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : (names[0] ?? name);
}

function byAge(a: DueItem, b: DueItem): number {
  const [ofA, ofB] = [a.days ?? Number.MAX_SAFE_INTEGER, b.days ?? Number.MAX_SAFE_INTEGER];
  return ofB - ofA || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function rowItem(row: RawRow, context: FreshnessContext): DueItem | undefined {
  const hasNoEditor = editorOf(row, context.by) === undefined;
  const organisation = oneLine(cellOf(row, 'organisatie'));
  const rest = { ...toOther(row), hasNoEditor, organisation, facts: factsOfService(row) };
  return toItem('service', checkedOnOf(row), rest, context);
}

function lineItem(line: Helpline, context: FreshnessContext): DueItem | undefined {
  const { id, checkedOn } = line;
  const name = oneLine(textIn(line.name, 'nl'));
  const rest = { file: 'helplines.json', id, name, hasNoEditor: false, organisation: '', facts: factsOfHelpline(line) };
  return toItem('helpline', checkedOn, rest, context);
}

type Rest = Omit<DueItem, 'kind' | 'checkedOn' | 'days' | 'urgency'>;

function toItem(kind: DueItem['kind'], checkedOn: string | null, rest: Rest, context: FreshnessContext) {
  const { today, months } = context;
  const urgency = urgencyOf(checkedOn, today, months);
  const days = checkedOn === null ? null : daysBetween(checkedOn, today);
  return urgency === 'fresh' ? undefined : { kind, checkedOn, days, urgency, ...rest };
}

function toOther(row: RawRow): OtherRow {
  const id = cellOf(row, 'id') || `rij ${row.at}`;
  return { file: row.file, id, name: oneLine(cellOf(row, 'naam')) || id };
}

/** What is no day says nothing; the check of the folder names it. */
function checkedOnOf(row: RawRow): string | null {
  const day = cellOf(row, 'gecontroleerd_op');
  return isDay(day) ? day : null;
}

function isUnreviewed(row: RawRow): boolean {
  return cellOf(row, 'nagekeken') === 'nee';
}

function stopOf(days: readonly (string | null)[], today: string): string | null {
  if (days.length === 0) return null;
  const first = days.reduce((least, day) => (least === null || day === null || day < least ? day : least));
  if (first === null) return today;
  const stop = dayAfter(first, lasts + 1);
  return stop < today ? today : stop;
}
