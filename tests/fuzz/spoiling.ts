import fc from 'fast-check';
import { poisonedKeys } from './arbitraries.ts';

/** One way to spoil a file; `at` is where, from 0 to 1. */
type Spoil = (text: string, at: number, what: string) => string;

const keyOrValue = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|\[\]|\{\}/g;

function replaceOne(text: string, pattern: RegExp, at: number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(at * found.length)];
  return one ? `${text.slice(0, one.index)}${by(one[0])}${text.slice(one.index + one[0].length)}` : text;
}

const spoils: Readonly<Record<string, Spoil>> = {
  flip: (text, at, what) => {
    const bytes = Buffer.from(text);
    const index = Math.floor(at * bytes.length);
    bytes[index] = (bytes[index] ?? 0) ^ (1 << (what.length % 8));
    return bytes.toString();
  },
  cut: (text, at) => text.slice(0, Math.floor(at * text.length)),
  remove: (text, at, what) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + text.slice(start + 1 + what.length);
  },
  insert: (text, at, what) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + what + text.slice(index);
  },
  replace: (text, at, what) => replaceOne(text, keyOrValue, at, () => JSON.stringify(what)),
  number: (text, at, what) => replaceOne(text, keyOrValue, at, () => `${what.length}e${what.length * 60}`),
  poison: (text, at, what) =>
    replaceOne(text, /"\w+":/g, at, () => `"${poisonedKeys[what.length % poisonedKeys.length]}":`),
  nest: (text, at, what) => {
    const depth = 10 ** (what.length % 5);
    return replaceOne(text, keyOrValue, at, (found) => `${'['.repeat(depth)}${found}${']'.repeat(depth)}`);
  },
  nestKeys: (text, at, what) => {
    const depth = 10 ** (what.length % 5);
    return replaceOne(text, keyOrValue, at, (found) => `${'{"a":'.repeat(depth)}${found}${'}'.repeat(depth)}`);
  },
  swapKeys: (text, at, what) => {
    const keys = [...text.matchAll(/"\w+"(?=:)/g)].map(([key]) => key);
    return replaceOne(text, /"\w+"(?=:)/g, at, () => keys[what.length % keys.length] ?? '""');
  },
};

/**
 * A place in a file, from 0 up to 1. Not `fc.double`: that draws from all doubles alike, of which nearly all are close to
 * nought, and so would spoil the first byte again and again.
 */
export const anywhere: fc.Arbitrary<number> = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000);

const oneWay = fc.tuple(fc.constantFrom(...Object.keys(spoils)), anywhere, fc.string({ maxLength: 9 }));

/** How a file is spoiled: by bytes or by what JSON is made of, where, and with what. */
type Ways = readonly (readonly [how: string, at: number, what: string])[];

/** One to three ways. */
export const spoiling: fc.Arbitrary<Ways> = fc.array(oneWay, { minLength: 1, maxLength: 3 });

/** The text of a file after all of these. */
export function spoil(text: string, ways: Ways): string {
  return ways.reduce((spoilt, [how, at, what]) => spoils[how]?.(spoilt, at, what) ?? spoilt, text);
}
