import type { Because, Entry, WordIndex } from './buildWordIndex.ts';
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

/** By row: how one word of the query was found there. */
type Found = Map<number, Reason>;

/**
 * Services in which all words of the query are found, best first, equals in the order of the index. When there are
 * none: those with most of the words that are not in every other service. Nothing is read after the twelfth word.
 */
export function findByWords(index: WordIndex, query: string): WordHit[] {
  const words = [...new Set(fold(query.slice(0, 300)).split(' '))].filter(Boolean).slice(0, 12);
  const founds = words.map((): Found => new Map());
  findTogether(index, words, founds);
  founds.forEach((found, at) => {
    findWord(index, words[at] ?? '', found);
  });
  const all = toHits(index, founds, founds.length);
  return all.length > 0 ? all : widerHits(index, words, founds);
}

/** Words that stand next to each other may be one word or one phrase: “buurt bus”, “geen geld”. */
function findTogether({ entries }: WordIndex, words: readonly string[], founds: readonly Found[]): void {
  const spans = new Map<string, readonly [number, number]>();
  words.forEach((_word, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
      spans.set(words.slice(from, to).join(''), [from, to]);
    }
  });
  for (const entry of entries) {
    const span = entry.form === 'part' ? undefined : spans.get(entry.folded);
    if (span) for (const found of founds.slice(...span)) put(found, entry, 0);
  }
}

/** Looks further only while nothing was found: for beginnings alike everywhere, for a typo, for a piece of the word. */
function findWord(index: WordIndex, word: string, found: Found): void {
  const stems = word.length > 2 ? stemsOf(word) : [];
  for (const entry of stems.flatMap((stem) => index.stems.get(stem) ?? [])) put(found, entry, 1);
  const bareWord = withoutArticle(word);
  for (const isMet of [isDirect, isAlike, isTypo, isPiece]) {
    for (const entry of index.entries) {
      const grade = entry.form === 'joined' ? undefined : isMet(entry, word, bareWord);
      if (grade !== undefined) put(found, entry, grade);
    }
    if (found.size > 0) return;
  }
}

type Meeting = (entry: Entry, word: string, bareWord: string) => Grade | undefined;

const isDirect: Meeting = (entry, word, bareWord) => {
  const { folded, bare, kind } = entry;
  if (bare === bareWord) return 0;
  if (folded.startsWith(word) || bare.startsWith(bareWord)) return 1;
  if (word.length > 3 && folded.includes(bareWord)) return 2;
  // Synonyms are few and chosen: there, what begins alike is seldom something else.
  return kind === 'kind' ? isAlike(entry, word, bareWord) : undefined;
};

const isAlike: Meeting = ({ bare }, _word, bareWord) => (beginAlike(bare, bareWord) ? 2 : undefined);

const isTypo: Meeting = ({ folded }, word) =>
  word.length > 3 && folded.length > 4 && isOneTypo(word, folded) ? 3 : undefined;

/** A compound that no service uses, such as a course by the name of what is learnt: its first or last part may be known. */
const isPiece: Meeting = ({ folded }, word) =>
  folded.length > 4 && (word.startsWith(folded) || word.endsWith(folded)) ? 3 : undefined;

/** One word of a synonym of several says less than one that stands alone. */
const ofPart: Readonly<Record<Grade, Grade>> = { 0: 1, 1: 2, 2: 2, 3: 3 };

function put(found: Found, entry: Entry, grade: Grade): void {
  const place = places[entry.kind][entry.form === 'part' ? ofPart[grade] : grade];
  const reason = { place, entry };
  for (const row of entry.rows) {
    if (place < (found.get(row)?.place ?? Infinity)) found.set(row, reason);
  }
}

/** A short word, or one that more than half of the services have, tells nothing, unless all words are like that. */
function widerHits(index: WordIndex, words: readonly string[], founds: readonly Found[]): WordHit[] {
  const telling = founds.filter(
    ({ size }, at) => size > 0 && size <= index.ids.length / 2 && (words[at] ?? '').length > 3,
  );
  const asked = telling.length > 0 ? telling : founds;
  const most = Math.max(...index.ids.map((_id, row) => reasonsAt(asked, row).length), 1);
  return toHits(index, asked, most).map((hit) => ({ ...hit, all: false }));
}

/** The rows with this many of the words. The rarest word says best why it is there. */
function toHits(index: WordIndex, founds: readonly Found[], wanted: number): WordHit[] {
  return index.ids
    .flatMap((id, row): WordHit[] => {
      const reasons = reasonsAt(founds, row);
      if (reasons.length < wanted) return [];
      const [first] = reasons.sort((a, b) => a.rows - b.rows || a.place - b.place);
      if (!first) return [];
      const { kind, word } = first.entry;
      const place = reasons.reduce((sum, reason) => sum + reason.place, 0);
      return [{ id, place, all: true, because: { kind, word } }];
    })
    .sort((a, b) => a.place - b.place);
}

function reasonsAt(founds: readonly Found[], row: number): (Reason & { readonly rows: number })[] {
  return founds.flatMap((found) => {
    const reason = found.get(row);
    return reason ? [{ ...reason, rows: found.size }] : [];
  });
}
