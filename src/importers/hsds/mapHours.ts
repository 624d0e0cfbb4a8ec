import { HoursProblem, parseHoursRules } from '../../loaders/hoursRules.ts';
import { limitOfColumn } from '../../loaders/serviceColumns.ts';
import { fill, noteLeftOut, type Sheet } from '../sheet.ts';
import { tidyText } from '../tidyText.ts';
import { hoursWords } from './hours/hoursWords.ts';
import type { Opening } from './hours/Opening.ts';
import { toHoursText } from './hours/toHoursText.ts';
import { toOpenings } from './hours/toOpenings.ts';
import { type Json, recordsOf, textOf } from './json.ts';

const column = 'openingstijden';

/**
 * Opening hours out of schedules, of the first place that has any. Half of the hours would tell people that it is closed
 * when it is open: if one schedule cannot be said, none are.
 */
export function mapHours(places: readonly (Json | undefined)[], sheet: Sheet, today: string): void {
  const own = sheet.cells[column];
  if (own !== undefined && isReadable(own)) return;
  if (own !== undefined) noteLeftOut(sheet, column, own, hoursWords.unreadable);
  delete sheet.cells[column];
  const schedules =
    places
      .map((place) => [...recordsOf(place, 'schedules'), ...recordsOf(place, 'regular_schedules')])
      .find((list) => list.length > 0) ?? [];
  const found = schedules.map((schedule) => readSchedule(schedule, sheet, today));
  if (found.includes('unsaid')) return;
  const openings = found.flatMap((one) => (typeof one === 'string' ? [] : one));
  const words = schedules.filter((_schedule, at) => found[at] === 'words').map(sayShort);
  put(openings.length > 0 ? toHoursText(openings) : quote(words), sheet);
}

/** The openings of a schedule, or that it only has words, no longer holds, or cannot be said. */
function readSchedule(schedule: Json, sheet: Sheet, today: string): readonly Opening[] | 'words' | 'over' | 'unsaid' {
  const found = toOpenings(schedule, today);
  const words = sayShort(schedule);
  if (found === hoursWords.noTimes && words !== '') return 'words';
  if ('nl' in found) {
    noteLeftOut(sheet, column, words || sayFields(schedule), found);
    return found === hoursWords.over ? 'over' : 'unsaid';
  }
  if (words !== '') noteLeftOut(sheet, column, words, hoursWords.onlyWords);
  return found;
}

function put(text: string, sheet: Sheet): void {
  if (text === '') return;
  if (text.length > limitOfColumn(column)) noteLeftOut(sheet, column, text, hoursWords.tooLong);
  else if (isReadable(text)) fill(sheet, column, text);
  else noteLeftOut(sheet, column, text, hoursWords.unreadable);
}

/** Only words, such as “op afspraak”, are hours that are not known with a note. */
function quote(words: readonly string[]): string {
  const [first] = words.filter((one) => one !== '');
  return first === undefined || first.length > limitOfColumn(column) - 2 ? '' : `"${first}"`;
}

function sayShort(schedule: Json): string {
  return tidyText(textOf(schedule, 'description') || textOf(schedule, 'notes')).text.replace(/["“”„;]/g, '');
}

function sayFields(schedule: Json): string {
  const fields = [
    'freq',
    'interval',
    'byday',
    'bysetpos',
    'weekday',
    'opens_at',
    'closes_at',
    'valid_from',
    'valid_to',
  ];
  return fields
    .map((field) => textOf(schedule, field))
    .filter(Boolean)
    .join(' ');
}

/** Whether the site can read this. Only its grammar: working out a year of it costs memory that a million rows have not. */
function isReadable(text: string): boolean {
  try {
    parseHoursRules(text);
    return true;
  } catch (error) {
    if (error instanceof HoursProblem) return false;
    throw error;
  }
}
