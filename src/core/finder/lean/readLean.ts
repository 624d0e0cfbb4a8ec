import { categories } from '../categories.ts';
import { dayAfter } from '../dayAfter.ts';
import type { Point } from '../distance.ts';
import type { Address, Service, ServiceWords } from '../Service.ts';
import { type CodedKey, type LeanServices, stepsPerDegree } from './LeanServices.ts';
import { fromSign } from './signs.ts';
import { usualId } from './usualId.ts';

/**
 * The services of a page in this language, as far as is known before the rest: enough to find, order and name them. What
 * comes later is unknown until then: no hours, no languages, of an address the point alone, texts that are empty.
 */
export function readLean(lean: LeanServices, language: string): Service[] {
  const dayOf = rememberDays(lean.firstDay);
  return lean.ids.map((id, at) => {
    const names = Object.entries(namesOf(lean, at, language));
    const address = addressOf(lean, at);
    return {
      ...codesOf(lean, at),
      id: id || usualId(names[0]?.[1] ?? ''),
      words: Object.fromEntries(names.map(([code, name]): [string, ServiceWords] => [code, { name, summary: '' }])),
      organisation: '',
      languages: [],
      wheelchair: 'unknown',
      ...(address ? { address } : {}),
      checkedOn: dayOf(lean.days[at] ?? 0),
    };
  });
}

/** What is not said is as usual for the category, or unknown. */
function codesOf(lean: LeanServices, at: number): Pick<Service, CodedKey> {
  const age = cell(lean, 'age', at);
  const category = cell(lean, 'category', at) ?? '';
  const usual = categories[category];
  return {
    category,
    domains: cell(lean, 'domains', at) ?? usual?.domains ?? [],
    rung: cell(lean, 'rung', at) ?? usual?.rung ?? 1,
    access: cell(lean, 'access', at) ?? 'unknown',
    cost: cell(lean, 'cost', at) ?? 'unknown',
    audiences: cell(lean, 'audiences', at) ?? [],
    ...(age ? { age } : {}),
    venue: cell(lean, 'venue', at) ?? 'place',
    secretAddress: cell(lean, 'secretAddress', at) ?? false,
    closedForNow: cell(lean, 'closedForNow', at) ?? false,
  };
}

function cell<Key extends CodedKey>({ columns }: LeanServices, key: Key, at: number): NonNullable<Service[Key]> | null {
  const { values, signs } = columns[key];
  return values[fromSign(signs[at] ?? '')] ?? null;
}

/** Many were checked on one day, and to write out a day takes a phone longer than to look it up. */
function rememberDays(first: string): (after: number) => string {
  const known = new Map<number, string>();
  return (after) => {
    const day = known.get(after) ?? dayAfter(first, after);
    known.set(after, day);
    return day;
  };
}

/** By language, Dutch first. */
function namesOf({ names }: LeanServices, at: number, language: string): Record<string, string> {
  if (language === 'nl') return { nl: names[at] ?? '' };
  const own = names[2 * at + 1];
  return { nl: names[2 * at] ?? '', ...(own ? { [language]: own } : {}) };
}

function addressOf({ corner, lats, lons }: LeanServices, at: number): Address | undefined {
  const [lat = -1, lon = -1] = [lats[at], lons[at]];
  if (lat < 0) return undefined;
  const point: Point = { lat: (corner[0] + lat) / stepsPerDegree, lon: (corner[1] + lon) / stepsPerDegree };
  return { street: '', number: '', postcode: '', town: '', point };
}
