import type { Refusal } from '../answers/Refusal.ts';
import { isDay } from '../isDay.ts';
import { isRecord } from '../isRecord.ts';
import { type Circle, gifts, rings, type Tie, tieKinds } from './Circle.ts';
import {
  type Agreement,
  emptyPlan,
  type Idea,
  lineMaxLength,
  mostEntries,
  type OwnPlan,
  questionMaxLength,
  whoMaxLength,
} from './OwnPlan.ts';

const isText = (most: number) => (value: unknown) => typeof value === 'string' && value.length <= most;
const isOneOf = (known: readonly unknown[]) => (value: unknown) => known.includes(value);
const isListOf = (known: readonly unknown[]) => (value: unknown) =>
  Array.isArray(value) && new Set(value).size === value.length && [...value].every((one) => known.includes(one));
const isMark = (value: unknown) => typeof value === 'boolean';
const isDayOrNone = (value: unknown) => value === '' || (typeof value === 'string' && isDay(value));
const isId = (value: unknown) => typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value);

type Fields<T> = { readonly [K in keyof T]: (value: unknown) => boolean };

const ideaFields: Fields<Idea> = { id: isId, text: isText(lineMaxLength), chosen: isMark };
const agreementFields: Fields<Agreement> = {
  id: isId,
  what: isText(lineMaxLength),
  who: isText(whoMaxLength),
  when: isDayOrNone,
};
const tieFields: Fields<Tie> = {
  id: isId,
  name: isText(whoMaxLength),
  kind: isOneOf(tieKinds),
  ring: isOneOf(rings),
  gives: isListOf(gifts),
  gets: isListOf(gifts),
  ask: isMark,
};

/** Takes a plan from storage or a file. Never throws; keeps what is sound and names the rest in `refused`. */
export function acceptPlan(raw: unknown, refused: Refusal[]): OwnPlan {
  if (raw === undefined) return emptyPlan;
  if (!isRecord(raw)) {
    refused.push({ path: 'plan', reason: 'type' });
    return emptyPlan;
  }
  const take = (key: 'question' | 'signs' | 'lookBack', isGood: (value: unknown) => boolean): string => {
    const value = raw[key] ?? '';
    if (isGood(value)) return value as string;
    const isLong = key !== 'lookBack' && typeof value === 'string';
    refused.push({ path: `plan.${key}`, reason: isLong ? 'too-long' : 'type' });
    return '';
  };
  return {
    question: take('question', isText(questionMaxLength)),
    ideas: takeEntries(raw['ideas'], 'plan.ideas', ideaFields, refused),
    agreements: takeEntries(raw['agreements'], 'plan.agreements', agreementFields, refused),
    signs: take('signs', isText(questionMaxLength)),
    lookBack: take('lookBack', isDayOrNone),
  };
}

/** Takes a circle from storage or a file. Never throws; keeps what is sound and names the rest in `refused`. */
export function acceptCircle(raw: unknown, refused: Refusal[]): Circle {
  return takeEntries(raw, 'circle', tieFields, refused);
}

/** The entries that have every field and no other, each with an id of its own. */
function takeEntries<T extends { readonly id: string }>(
  raw: unknown,
  path: string,
  fields: Fields<T>,
  refused: Refusal[],
): T[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    refused.push({ path, reason: 'type' });
    return [];
  }
  const good: T[] = [];
  raw.forEach((entry: unknown, at) => {
    const isSound = isEntry(entry, fields) && good.length < mostEntries && !good.some(({ id }) => id === entry.id);
    if (isSound) good.push(entry);
    else refused.push({ path: `${path}.${at}`, reason: 'value' });
  });
  return good;
}

function isEntry<T>(entry: unknown, fields: Fields<T>): entry is T {
  if (!isRecord(entry)) return false;
  const names = Object.keys(fields) as (keyof T & string)[];
  return Object.keys(entry).length === names.length && names.every((name) => fields[name](entry[name]));
}
