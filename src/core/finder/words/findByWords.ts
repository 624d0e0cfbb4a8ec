import { inOrder } from '../inOrder.ts';
import type { Because, Entry, WordIndex } from './buildWordIndex.ts';
import { entriesWith } from './entriesWith.ts';
import { fold } from './fold.ts';
import { isOneTypo } from './isOneTypo.ts';
import { beginAlike, stemsOf, withoutArticle } from './stem.ts';

export interface WordHit {
  readonly id: string;
  /** The lower, the better: the places of the words that were found, added up. */
  readonly place: number;
  /** False: not everything that was asked stands here; nothing has all of it, and this has most. */
  readonly all: boolean;
  readonly because: Because;
}

/** How well a word was met: whole; its beginning or stem; inside another or beginning alike; by a typo or by a piece. */
type Grade = 0 | 1 | 2 | 3;

/** Names before kinds of service before texts, but a whole synonym before a mere piece of a name. */
const places: Readonly<Record<Because['kind'], readonly [number, number, number, number]>> = {
  name: [0, 1, 4, 9],
  kind: [2, 3, 5, 10],
  text: [6, 7, 8, 11],
};

interface Reason {
  readonly place: number;
  readonly entry: Entry;
}

/** How one word of the query was found: by row, and in how many. */
interface Found {
  readonly reasons: (Reason | undefined)[];
  size: number;
}

/**
 * Services in which all words of the query are found, best first, equals in the order of the index. When there are
 * none: those with most of the words that are not in every other service. Nothing is read after the twelfth word.
 */
export function findByWords(index: WordIndex, query: string): WordHit[] {
  const words = [...new Set(fold(query.slice(0, 300)).split(' '))].filter(Boolean).slice(0, 12);
  const founds = words.map((): Found => ({ reasons: [], size: 0 }));
  findTogether(index, words, founds);
  founds.forEach((found, at) => {
    findWord(index, words[at] ?? '', found);
  });
  const all = words.length > 0 ? toHits(index, founds, founds.length) : [];
  return all.length > 0 ? all : widerHits(index, words, founds);
}

/** A word, or words that stand next to each other, may be one word or one phrase: “buurt bus”, “geen geld”. */
function findTogether({ heads }: WordIndex, words: readonly string[], founds: readonly Found[]): void {
  words.forEach((_word, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
      const together = words.slice(from, to).join('');
      const isMet = ({ form, folded }: Entry) => form !== 'part' && folded === together;
      for (const found of founds.slice(from, to)) putWhere(heads.get(together.slice(0, 2)) ?? [], isMet, 0, found);
    }
  });
}

/** Looks further only while nothing was found: for beginnings alike everywhere, for a typo, for a piece of the word. */
function findWord(index: WordIndex, word: string, found: Found): void {
  const bareWord = withoutArticle(word);
  const stems = word.length > 2 ? stemsOf(word) : [];
  putWhere(
    stems.flatMap((stem) => index.stems.get(stem) ?? []),
    () => true,
    1,
    found,
  );
  findDirect(index, word, bareWord, found);
  const alike = headed(index, bareWord).filter(({ bare }) => beginAlike(bare, bareWord));
  // Synonyms are few and chosen: there, what begins alike is seldom something else.
  putWhere(alike, ({ kind }) => kind === 'kind', 2, found);
  if (found.size === 0) putWhere(alike, () => true, 2, found);
  if (found.size > 0) return;
  // One typo leaves the beginning of a word as it is, or its end.
  const near = [...headed(index, word), ...(index.tails.get(word.slice(-2)) ?? [])];
  const long = near.filter(({ folded }) => folded.length > 4);
  putWhere(long, ({ folded }) => word.length > 3 && isOneTypo(word, folded), 3, found);
  // A compound that no service uses, such as a course by the name of what is learnt: a part of it may be known.
  if (found.size === 0) putWhere(long, ({ folded }) => word.startsWith(folded) || word.endsWith(folded), 3, found);
}

function putWhere(entries: readonly Entry[], isMet: (entry: Entry) => boolean, grade: Grade, found: Found): void {
  for (const entry of entries) if (isMet(entry)) put(found, entry, grade);
}

/** Words that begin with the same two letters as this one, with or without an article. */
function headed({ heads }: WordIndex, word: string): Entry[] {
  return (heads.get(word.slice(0, 2)) ?? []).filter(({ form }) => form !== 'joined');
}

function findDirect(index: WordIndex, word: string, bareWord: string, found: Found): void {
  const begins = ({ folded, bare }: Entry) => folded.startsWith(word) || bare.startsWith(bareWord);
  // Of a short word only what begins with it counts.
  const isShort = word.length < 4;
  const entries =
    word.length === 1
      ? entriesWith(index.lines, `\n${word}`)
      : isShort
        ? headed(index, word)
        : entriesWith(index.lines, bareWord);
  for (const entry of entries) {
    if (entry.form === 'joined' || (isShort && !begins(entry))) continue;
    put(found, entry, entry.bare === bareWord ? 0 : begins(entry) ? 1 : 2);
  }
}

/** One word of a synonym of several says less than one that stands alone. */
const ofPart: Readonly<Record<Grade, Grade>> = { 0: 1, 1: 2, 2: 2, 3: 3 };

function put(found: Found, entry: Entry, grade: Grade): void {
  const place = places[entry.kind][entry.form === 'part' ? ofPart[grade] : grade];
  const reason = { place, entry };
  for (const row of entry.rows) {
    const known = found.reasons[row];
    if (!known) found.size += 1;
    if (!known || place < known.place) found.reasons[row] = reason;
  }
}

/** A short word, or one that more than half of the services have, tells nothing, unless all words are like that. */
function widerHits(index: WordIndex, words: readonly string[], founds: readonly Found[]): WordHit[] {
  const telling = founds.filter(
    ({ size }, at) => size > 0 && size <= index.ids.length / 2 && (words[at] ?? '').length > 3,
  );
  const asked = telling.length > 0 ? telling : founds;
  const most = index.ids.reduce((least, _id, row) => Math.max(least, countAt(asked, row)), 1);
  return toHits(index, asked, most).map((hit) => ({ ...hit, all: false }));
}

function countAt(founds: readonly Found[], row: number): number {
  let count = 0;
  for (const { reasons } of founds) if (reasons[row]) count += 1;
  return count;
}

/** The rows with this many of the words. */
function toHits({ ids }: WordIndex, founds: readonly Found[], wanted: number): WordHit[] {
  const hits = ids.flatMap((id, row) => (countAt(founds, row) < wanted ? [] : (toHit(id, row, founds) ?? [])));
  return inOrder(hits, ({ place }) => place);
}

/** The rarest word says best why it is there. */
function toHit(id: string, row: number, founds: readonly Found[]): WordHit | undefined {
  let place = 0;
  let best: { readonly size: number; readonly reason: Reason } | undefined;
  for (const { reasons, size } of founds) {
    const reason = reasons[row];
    if (!reason) continue;
    place += reason.place;
    if (!best || size < best.size || (size === best.size && reason.place < best.reason.place)) best = { size, reason };
  }
  if (!best) return undefined;
  const { kind, word } = best.reason.entry;
  return { id, place, all: true, because: { kind, word } };
}
