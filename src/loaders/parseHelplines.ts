import * as v from 'valibot';
import { isDay } from '../core/isDay.ts';
import { isRecord } from '../core/isRecord.ts';
import { safetyKinds } from '../core/questionnaire/Questionnaire.ts';
import { Findings } from './Findings.ts';
import type { Fact } from './findStale.ts';
import { JsonFile } from './JsonFile.ts';
import { nearest } from './nearest.ts';
import { limitOfField, localText } from './parsePortal.ts';
import { jsonWords } from './words/jsonWords.ts';
import { valueWords } from './words/valueWords.ts';

const idPattern = /^[a-z0-9-]{1,64}$/;

const line = v.object(
  {
    id: v.pipe(v.string('text'), v.regex(idPattern, 'id')),
    name: localText,
    /** Null: call a number of your own, such as your GP's. */
    number: v.nullable(v.pipe(v.string('digits'), v.regex(/^\d[0-9-]{0,19}$/, 'digits'))),
    /** Invented for the demonstration: shown as such, and never made into a telephone link. */
    demo: v.boolean('flag'),
    text: localText,
    source: v.nullable(v.string('text')),
    checkedOn: v.nullable(v.pipe(v.string('day'), v.check(isDay, 'day'))),
    certainty: v.nullable(v.picklist(['A', 'B', 'C'], 'certainty')),
    /** What a call costs; kept by who maintains the list, and not shown yet. */
    cost: v.optional(v.string('text')),
  },
  'fields',
);

const schema = v.object(
  {
    lines: v.array(line, 'list'),
    kinds: v.object(Object.fromEntries(safetyKinds.map((kind) => [kind, v.array(v.string('text'), 'list')])), 'fields'),
    always: v.array(v.string('text'), 'list'),
  },
  'fields',
);

export type Helpline = Omit<v.InferOutput<typeof line>, 'cost'>;

/** Helplines in order, by kind of danger and for every page's foot. */
export interface Helplines {
  readonly lines: readonly Helpline[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly always: readonly string[];
}

/** What helplines are held against, besides themselves. */
export interface HelplineContext {
  /** Every text must be there in each of these. */
  readonly languages?: readonly string[];
  /** No one can have checked anything after this day. */
  readonly lastDay?: string;
}

/** Helplines, absent when they cannot be used, and when each was checked: even then that is worth saying. */
interface CheckedHelplines {
  readonly helplines?: Helplines;
  readonly facts: readonly Fact[];
}

/**
 * Reads helplines.json and notes every field that is wrong. A number that is not
 * certain (A) and not marked as invented is refused: nobody in danger may be sent to a guess.
 */
export function checkHelplines(
  text: string,
  { languages = [], lastDay }: HelplineContext,
  findings: Findings,
): CheckedHelplines {
  const file = new JsonFile(text, findings);
  if (file.raw === undefined) return { facts: [] };
  file.checkFields(schema, languages);
  file.checkTexts(limitOfField);
  const parsed = file.parse(schema);
  // Held against what stands there, and not against what was parsed: one wrong field may not hide the rest.
  const raw = isRecord(file.raw) ? file.raw : {};
  const lines = listOf(raw['lines']).map((one) => (isRecord(one) ? one : {}));
  for (const [at, one] of lines.entries()) refuseLine(file, `lines.${at}`, one, lastDay);
  refuseDoubles(file, lines);
  refuseUnknownLines(file, raw, lines);
  const facts = lines.flatMap((one, at) => factOf(file, `lines.${at}.checkedOn`, one));
  if (!parsed) return { facts };
  const withoutCost = parsed.lines.map(({ cost: _cost, ...one }) => one);
  return { helplines: { ...(parsed as Helplines), lines: withoutCost }, facts };
}

/** Parses helplines.json. @throws {ContentError} with every field that is wrong */
export function parseHelplines(text: string, context: HelplineContext = {}): Helplines {
  const findings = new Findings('helplines.json');
  const { helplines } = checkHelplines(text, context, findings);
  findings.throwErrors();
  return helplines as Helplines;
}

type Raw = Readonly<Record<string, unknown>>;

function refuseLine(file: JsonFile, path: string, one: Raw, lastDay: string | undefined): void {
  const { demo, certainty, checkedOn } = one;
  if (demo !== true && certainty !== 'A') file.refuse(`${path}.certainty`, jsonWords.uncertain());
  const isAhead = typeof checkedOn === 'string' && lastDay !== undefined && isDay(checkedOn) && checkedOn > lastDay;
  if (isAhead) file.refuse(`${path}.checkedOn`, valueWords.ahead(lastDay));
}

/** Whether a helpline has a real number, which grows old: not one of your own to fill in, and none that was made up. */
export function hasOwnNumber({ number, demo }: { readonly number?: unknown; readonly demo?: unknown }): boolean {
  return number !== null && demo !== true;
}

/** When a real number was checked. A day that is none is refused already. */
function factOf(file: JsonFile, column: string, { id, number, demo, checkedOn }: Raw): Fact[] {
  const isKnown = checkedOn === null || (typeof checkedOn === 'string' && isDay(checkedOn));
  if (!hasOwnNumber({ number, demo }) || typeof id !== 'string' || !isKnown) return [];
  return [{ file: 'helplines.json', row: file.rowOf(column), column, id, checkedOn }];
}

function refuseDoubles(file: JsonFile, lines: readonly Raw[]): void {
  for (const [at, { id }] of lines.entries()) {
    const first = lines.findIndex((one) => one['id'] === id);
    if (id !== undefined && first < at)
      file.refuse(`lines.${at}.id`, valueWords.twice(file.rowOf(`lines.${first}.id`)));
  }
}

function refuseUnknownLines(file: JsonFile, raw: Raw, lines: readonly Raw[]): void {
  const ids = [...new Set(lines.flatMap(({ id }) => (typeof id === 'string' && idPattern.test(id) ? [id] : [])))];
  const kinds = isRecord(raw['kinds']) ? raw['kinds'] : {};
  const lists = [...Object.entries(kinds).map(([kind, list]) => [`kinds.${kind}`, list] as const)];
  for (const [path, list] of [...lists, ['always', raw['always']] as const]) {
    for (const [at, id] of listOf(list).entries()) {
      if (typeof id === 'string' && !lines.some((line) => line['id'] === id)) {
        file.refuse(`${path}.${at}`, jsonWords.unknownLine(nearest(id, ids), ids));
      }
    }
    if (path !== 'always' && Array.isArray(list) && list.length === 0) file.refuse(path, jsonWords.noLine());
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
