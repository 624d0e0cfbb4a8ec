import * as v from 'valibot';
import { isDay } from '../core/isDay.ts';
import { safetyKinds } from '../core/questionnaire/Questionnaire.ts';
import { ContentError } from './ContentError.ts';
import { localText } from './parsePortal.ts';
import { parseJsonFile } from './readContent.ts';

const line = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes')),
  name: localText,
  /** Null: call a number of your own, such as your GP's. */
  number: v.nullable(v.pipe(v.string(), v.regex(/^[0-9-]+$/, 'schrijf een telefoonnummer met cijfers en streepjes'))),
  /** Invented for the demonstration: shown as such, and never made into a telephone link. */
  demo: v.boolean(),
  text: localText,
  source: v.nullable(v.string()),
  checkedOn: v.nullable(v.pipe(v.string(), v.check(isDay, 'schrijf de datum van de bron als 2026-11-21'))),
  certainty: v.nullable(v.picklist(['A', 'B', 'C'])),
});

const schema = v.object({
  lines: v.array(line),
  kinds: v.object(Object.fromEntries(safetyKinds.map((kind) => [kind, v.array(v.string())]))),
  always: v.array(v.string()),
});

export type Helpline = v.InferOutput<typeof line>;

/** Helplines in order, by kind of danger and for every page's foot. */
export interface Helplines {
  readonly lines: readonly Helpline[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly always: readonly string[];
}

/**
 * Parses helplines.json. A number that is not certain (A) and not marked as invented is refused: nobody in danger may
 * be sent to a guess.
 * @throws {ContentError} with every line that is wrong
 */
export function parseHelplines(text: string): Helplines {
  const parsed = parseJsonFile('helplines.json', text, schema) as Helplines;
  const ids = parsed.lines.map((one) => one.id);
  const problems = [
    ...parsed.lines
      .filter((one) => !one.demo && one.certainty !== 'A')
      .map(
        (one) => `${one.id}: dit nummer is niet zeker (${one.certainty}). Zoek een goede bron of haal de regel weg.`,
      ),
    ...[...Object.entries(parsed.kinds), ['always', parsed.always] as const].flatMap(([kind, list]) =>
      list.filter((id) => !ids.includes(id)).map((id) => `${kind}: “${id}” staat niet bij lines. Voeg de lijn toe.`),
    ),
    ...safetyKinds
      .filter((kind) => (parsed.kinds[kind] ?? []).length === 0)
      .map((kind) => `kinds.${kind}: er is geen hulplijn. Noem er ten minste één.`),
  ];
  if (problems.length > 0) throw new ContentError('helplines.json', problems);
  return parsed;
}
