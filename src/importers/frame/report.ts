import type { Said } from '../../loaders/ContentProblem.ts';
import { visible } from '../../loaders/visible.ts';
import type { Note, Origin } from '../Mapped.ts';
import { outcomeWords } from './frameWords.ts';
import { byteOrderMark, tableLine } from './tableText.ts';
import { countReason, type Outcome, type Tally } from './tally.ts';
import type { Write } from './writeAside.ts';

const header = ['record', 'sourceId', 'id', 'naam', 'uitkomst', 'kolom', 'waarde', 'wat'];

/** One record, or one row that was there, and what became of it. */
export interface Entry extends Origin {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly notes: readonly Note[];
  /** Why it was dropped. */
  readonly why?: Said;
}

/** Writes what became of each record, one line for each note and at least one for each record, and counts them. */
export function startReport(write: Write, tally: Tally): (entry: Entry) => Promise<void> | undefined {
  let isStarted = false;
  return ({ at, sourceId, id, name, outcome, notes, why }) => {
    tally.outcomes[outcome] += 1;
    if (outcome === 'weggelaten') countReason(tally.dropped, why ?? outcomeWords.weggelaten);
    for (const { says } of notes) countReason(tally.noted, says);
    const start = [at, sourceId, id, name, outcome].map(shown);
    const own = [...start, '', '', (why ?? outcomeWords[outcome]).nl];
    const lines = notes.map(({ field, value, says }) => [...start, shown(field), shown(value), says.nl]);
    // Why something is not there is said first, whatever else there is to say.
    const all = why || lines.length === 0 ? [own, ...lines] : lines;
    const text = all.map(tableLine).join('');
    const before = isStarted ? '' : `${byteOrderMark}${tableLine(header)}`;
    isStarted = true;
    return write(before + text);
  };
}

/** The start of a value, with nothing in it that a spreadsheet runs. */
function shown(text: string): string {
  const start = visible(text);
  return /^[=+@-]/.test(start) ? `'${start}` : start;
}
