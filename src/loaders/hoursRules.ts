import type { TimeSpan } from '../core/finder/Hours.ts';
import { toOsmWords } from './hoursWords.ts';

/** One rule of a text: on which days, and which times. */
export interface HoursRule {
  /** Adds to the rules before it; otherwise it replaces them on its days. */
  readonly adds: boolean;
  /** In OSM's words; empty for every day. */
  readonly days: string;
  readonly times: readonly TimeSpan[] | 'off';
  /** What stood between quotes beside it. */
  readonly note?: string;
}

/** Why a text cannot be read, as a Dutch clause. */
export class HoursProblem extends Error {}

const span = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const known = /^(?:elke|weken|vanaf|week|off|PH|Mo|Tu|We|Th|Fr|Sa|Su|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;
/** A night is one; more than this is more likely two times that were swapped. */
const longestNightMinutes = 16 * 60;

/**
 * Parses opening hours into rules, and the notes that stand by themselves.
 * @throws {HoursProblem}
 */
export function parseHoursRules(text: string): { readonly rules: HoursRule[]; readonly notes: string[] } {
  const quoted: string[] = [];
  const bare = text.replace(/["“”„]([^"“”„]*)["“”„]/g, (_, words: string) => `"${quoted.push(words.trim()) - 1}"`);
  const pieces = splitRules(bare).map(({ piece, adds }) => ({ adds, ...takeNote(piece, quoted) }));
  const rules = pieces.filter(({ rest }) => rest !== '').map(toRule);
  const notes = pieces.filter(({ rest, note }) => rest === '' && note !== '').map(({ note }) => note);
  if (notes.length === 0 && rules.every(({ times }) => times === 'off'))
    throw new HoursProblem('er staat niet wanneer het open is');
  return { rules, notes };
}

interface Piece {
  readonly adds: boolean;
  readonly rest: string;
  readonly note: string;
}

function takeNote(piece: string, quoted: readonly string[]): Omit<Piece, 'adds'> {
  const [, number] = /"(\d+)"/.exec(piece) ?? [];
  const rest = toOsmWords(piece.replace(/"\d+"/, ' '));
  if (rest.includes('"')) throw new HoursProblem('bij één rij tijden past maar één tekst tussen aanhalingstekens');
  return { rest, note: number === undefined ? '' : (quoted[Number(number)] ?? '') };
}

function toRule({ rest, adds, note }: Piece, index: number): HoursRule {
  const rule = parseRule(rest);
  // Closing adds nothing: it always replaces.
  return { ...rule, adds: adds && index > 0 && rule.times !== 'off', ...(note ? { note } : {}) };
}

/** A comma after a time begins a rule that adds, unless another time follows it. */
function splitRules(text: string): { readonly piece: string; readonly adds: boolean }[] {
  const replacing = text.split(/\|\||;|\n/);
  return replacing.flatMap((part) =>
    part
      .split(/(?<=\d[.:]\d{2}(?: ?uur)?(?: ?"\d+")?) ?, ?(?!\s*\d{1,2}[.:]\d{2})/)
      .map((piece, index) => ({ piece, adds: index > 0 })),
  );
}

function parseRule(text: string): Omit<HoursRule, 'adds'> {
  const unknown = text.match(/\p{L}+/gu)?.find((word) => !known.test(word));
  if (unknown) throw new HoursProblem(whyUnknown(unknown));
  if (/\d\/\d/.test(text.replace('24/7', '')))
    throw new HoursProblem('schrijf “elke 2 weken vanaf 2026-11-25 We 14:00-16:00” in plaats van weeknummers');
  if (text === '24/7') return { days: '', times: [['00:00', '24:00']] };
  const [, offFirst, offLast] = /^off (.+)$|^(.+) off$/.exec(text) ?? [];
  const off = offFirst ?? offLast;
  if (off !== undefined && /\d:\d/.test(off))
    throw new HoursProblem('wat gesloten is, heeft geen tijden; schrijf welke tijden het die dag wel open is');
  if (off !== undefined) return { days: off, times: 'off' };
  const [, days = '', times = ''] = /^(?:(.*?) )?(\d{2}:\d{2}-\d{2}:\d{2}.*)$/.exec(text) ?? [];
  if (times === '') throw new HoursProblem(`bij “${text}” staan geen tijden`);
  return { days, times: times.split(',').map(parseSpan) };
}

function parseSpan(text: string): TimeSpan {
  const [, from = '', to = ''] = span.exec(text) ?? [];
  if (from === '') throw new HoursProblem(`“${text}” is geen tijd van begin tot eind`);
  const minutes = (toMinutes(to) - toMinutes(from) + 1440) % 1440 || 1440;
  if (to <= from && minutes > longestNightMinutes)
    throw new HoursProblem(`“${text}” is meer dan een nacht; draai de tijden om`);
  return [from, to];
}

function whyUnknown(word: string): string {
  if (/^(SH|schoolvakanties?|vakanties?)$/i.test(word))
    return 'schoolvakanties kent de site niet; schrijf de dagen, zoals 2026-12-19 t/m 2027-01-03 gesloten';
  return `“${word}” kennen wij niet`;
}

function toMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
