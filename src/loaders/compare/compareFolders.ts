import type { RawRow } from '../readServiceFiles.ts';
import { type Comparison, type Notice, noticeKinds } from './Comparison.ts';
import { diffFacts } from './diffFacts.ts';
import { diffServices } from './diffServices.ts';
import { noticesOfHelplines, noticesOfLists } from './noticesOfLists.ts';
import { noticesOfRows } from './noticesOfRows.ts';

/** What a folder holds, as far as it is held against another. */
export interface FolderFacts {
  readonly rows: readonly RawRow[];
  /** JSON by name of the file. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Holds two versions of a folder against each other: what changed, and above all what deserves attention. */
export function compareFolders(old: FolderFacts, now: FolderFacts): Comparison {
  const services = diffServices(old.rows, now.rows);
  const files = [...new Set([...Object.keys(old.json), ...Object.keys(now.json)])].sort();
  const facts = Object.fromEntries(files.map((file) => [file, diffFacts(old.json[file], now.json[file])]));
  const notices = [
    ...noticesOfRows(services),
    ...noticesOfLists(old.rows, now.rows, services),
    ...noticesOfHelplines(facts['helplines.json'] ?? []),
  ];
  return {
    counts: { old: old.rows.length, new: now.rows.length },
    services,
    facts,
    notices: notices.sort(byWeight),
  };
}

function byWeight(a: Notice, b: Notice): number {
  const kinds = noticeKinds.indexOf(a.kind) - noticeKinds.indexOf(b.kind);
  return kinds || (a.about < b.about ? -1 : Number(a.about > b.about));
}
