import { visible } from '../visible.ts';
import type { Notice, ValueChange } from './Comparison.ts';
import type { NamedRow, Printable } from './toPrintable.ts';

/** Of one kind no more than this are said; a program gets them all. */
const most = 50;
/** Two texts that begin with so many of the same characters are shown from further on. */
const longSame = 40;

/** A comparison as a person reads it, in Dutch: what deserves attention first. */
export function sayComparison({ counts, notices, added, gone, changed, facts }: Printable): string {
  const alarms = notices.filter(({ level }) => level === 'alarm');
  const others = notices.filter(({ level }) => level === 'attention');
  const files = Object.entries(facts).filter(([, changes]) => changes.length > 0);
  const isSame = notices.length + added.length + gone.length + changed.length + files.length === 0;
  return [
    ...section('ALARM: kijk hier eerst naar', byKind(alarms)),
    ...section('LET OP', byKind(others)),
    ...section(`ERBIJ: ${added.length}`, first(added, sayRow)),
    ...section(`WEG: ${gone.length}`, first(gone, sayRow)),
    ...section(
      `VERANDERD: ${changed.length}`,
      first(changed, (row) => [sayRow(row), ...row.changes.map((one) => `    ${sayChange(one.says, one)}`)].join('\n')),
    ),
    ...files.flatMap(([file, changes]) =>
      section(
        file,
        first(changes, (one) => `  ${sayChange(one.field, one)}`),
      ),
    ),
    ...(isSame ? ['Er is niets veranderd.\n'] : []),
    `Eerst ${rows(counts.old)}, nu ${rows(counts.new)}. Alarm: ${alarms.length}. Let op: ${others.length}.\n`,
  ].join('\n');
}

function rows(count: number): string {
  return count === 1 ? '1 rij' : `${count} rijen`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines, ''];
}

function byKind(notices: readonly Notice[]): string[] {
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    first(
      notices.filter((one) => one.kind === kind),
      sayNotice,
    ),
  );
}

function first<T>(all: readonly T[], say: (one: T) => string): string[] {
  const rest = all.length - most;
  const more = rest > 0 ? [`  en nog ${rest}: met --json ziet u ze allemaal`] : [];
  return [...all.slice(0, most).map(say), ...more];
}

function sayNotice({ about, name, says, remedy }: Notice): string {
  const which = [visible(name), about && `(${visible(about)})`].filter(Boolean).join(' ');
  return [...(which === '' ? [`  ${says.nl}`] : [`  ${which}`, `    ${says.nl}`]), `    → ${remedy.nl}`].join('\n');
}

function sayRow({ id, name, file }: NamedRow): string {
  return `  ${visible(name)} (${visible(id)}${file === 'services.csv' ? '' : `, in ${file}`})`;
}

function sayChange(what: string, { old, new: now }: ValueChange): string {
  const from = firstDifference(old, now);
  return `${visible(what)}: ${sayValue(old, from)} → ${sayValue(now, from)}`;
}

/** Where to begin, so that what differs in two long texts is among what is shown; at a word, with some words before it. */
function firstDifference(old: string, now: string): number {
  let at = 0;
  while (at < old.length && old[at] === now[at]) at += 1;
  return at < longSame ? 0 : old.lastIndexOf(' ', at - 15) + 1;
}

function sayValue(value: string, from: number): string {
  return value === '' ? '(leeg)' : `“${from > 0 ? '…' : ''}${visible(value.slice(from))}”`;
}
