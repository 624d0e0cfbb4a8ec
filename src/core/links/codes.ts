import { isDay } from '../isDay.ts';
import type { Code } from './Code.ts';
import { Unsound } from './PackReader.ts';

export const flag: Code<boolean> = {
  write: (value, out) => out.number(value ? 1 : 0, 1),
  read: (from) => from.number(1) === 1,
};

/** More than this was never counted here. */
const widestCount = 20;

/** A number from 0 on, small ones in few bits (Elias gamma code of the next number). */
export const count: Code<number> = {
  write(value, out) {
    const width = Math.floor(Math.log2(value + 1));
    out.number(0, width);
    out.number(value + 1, width + 1);
  },
  read(from) {
    let width = 0;
    while (from.number(1) === 0) if (++width > widestCount) throw new Unsound('count');
    return 2 ** width + from.number(width) - 1;
  },
};

/** Own words; a bit where there are none. */
export const words: Code<string> = {
  write(text, out) {
    flag.write(text !== '', out);
    if (text !== '') out.word(text);
  },
  read: (from) => (flag.read(from) ? from.word() : ''),
};

const firstDay = Date.UTC(2000, 0, 1);
const msInDay = 86_400_000;

/** An ISO day, or empty. Days of this century take 17 bits, others are written out: someone may type any year. */
export const day: Code<string> = {
  write(text, out) {
    const number = (Date.parse(text) - firstDay) / msInDay;
    const isNear = number >= 0 && number < 2 ** 15 - 2;
    flag.write(text !== '', out);
    if (text === '') return;
    flag.write(isNear, out);
    if (isNear) out.number(number, 15);
    else out.word(text);
  },
  read(from) {
    if (!flag.read(from)) return '';
    const text = flag.read(from)
      ? new Date(firstDay + from.number(15) * msInDay).toISOString().slice(0, 10)
      : from.word();
    if (!isDay(text)) throw new Unsound('day');
    return text;
  },
};

/** One of a list that reader and writer both know. */
export function oneOf<T>(known: readonly T[]): Code<T> {
  const width = Math.ceil(Math.log2(Math.max(known.length, 1)));
  return {
    write: (value, out) => out.number(placeOf(known, value), width),
    read(from) {
      const place = from.number(width);
      if (place >= known.length) throw new Unsound('place');
      return known[place] as T;
    },
  };
}

/** Some of such a list, each at most once: a bit for each in the known order, or one by one in another order. */
export function someOf<T>(known: readonly T[]): Code<readonly T[]> {
  const byHand = listOf(oneOf(known));
  return {
    write(list, out) {
      const places = list.map((value) => placeOf(known, value));
      const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
      flag.write(isInOrder, out);
      if (isInOrder) for (const value of known) flag.write(list.includes(value), out);
      else byHand.write(list, out);
    },
    read(from) {
      if (flag.read(from)) return known.filter(() => flag.read(from));
      const list = byHand.read(from);
      if (new Set(list).size < list.length) throw new Unsound('twice');
      return list;
    },
  };
}

/** So many of one kind. Each takes a bit at least, so no count can promise more than there is. */
export function listOf<T>(one: Code<T>): Code<readonly T[]> {
  return {
    write(list, out) {
      count.write(list.length, out);
      for (const value of list) one.write(value, out);
    },
    read: (from) => Array.from({ length: count.read(from) }, () => one.read(from)),
  };
}

/** A keyed thing, field after field in the order in which they are named here: that order is part of the format. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Code<T[K]> }): Code<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    write(value, out) {
      for (const name of names) fields[name].write(value[name], out);
    },
    read: (from) => Object.fromEntries(names.map((name) => [name, fields[name].read(from)])) as T,
  };
}

/** The same in other clothes: what is written as an `A` and used as a `B`. */
export function as<A, B>(code: Code<A>, to: (value: A) => B, from: (value: B) => A): Code<B> {
  return { write: (value, out) => code.write(from(value), out), read: (input) => to(code.read(input)) };
}

function placeOf<T>(known: readonly T[], value: T): number {
  const place = known.indexOf(value);
  if (place < 0) throw new RangeError(`${String(value)} has no number: see questionnaires/registry.json`);
  return place;
}
