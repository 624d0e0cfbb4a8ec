import type { Findable, Synonyms } from './Findable.ts';
import { fold } from './fold.ts';
import { stemsOf, withoutArticle } from './stem.ts';

/** Why something was found: the word as it stands in the name or text, or the synonym that led to the kind of service. */
export interface Because {
  readonly kind: 'name' | 'text' | 'kind';
  readonly word: string;
}

/** A word of the vocabulary, with the rows that it stands for. */
export interface Entry extends Because {
  readonly folded: string;
  readonly bare: string;
  /** Joined: words of one phrase or with a hyphen, written as one. Part: one word of a synonym of several. */
  readonly form: 'word' | 'part' | 'joined';
  readonly rows: number[];
}

/** What `findByWords` searches: a vocabulary, because that grows far slower than the services do. */
export interface WordIndex {
  readonly ids: readonly string[];
  /** By their first two letters, with and without an article; joined ones too. */
  readonly heads: ReadonlyMap<string, readonly Entry[]>;
  /** By their last two letters. */
  readonly tails: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  readonly lines: Lines;
}

/** All words below each other: one text is searched far quicker than ten thousand short ones. */
export interface Lines {
  /** Every line between two line ends; a word with an article stands there without it too. */
  readonly text: string;
  /** Where in the text each line begins. */
  readonly starts: readonly number[];
  /** The word of each line. */
  readonly entries: readonly Entry[];
}

/** Makes the index of up to some 2,000 services. Their order is the order among equals. */
export function buildWordIndex(findables: readonly Findable[], synonyms: Synonyms): WordIndex {
  const rowsOf = new Map<string, number[]>();
  findables.forEach(({ category }, row) => {
    inMap(rowsOf, category, () => []).push(row);
  });
  const kinds = Object.entries(synonyms).flatMap(([category, words]) => {
    const rows = rowsOf.get(category) ?? [];
    return rows.length > 0 ? words.map((word) => [word, rows] as const) : [];
  });
  const entries = [
    ...entriesOf('name', wordsIn(findables.map(({ name }) => name))),
    ...entriesOf('kind', kinds),
    ...entriesOf('text', wordsIn(findables.map(({ text }) => text))),
  ];
  const ids = findables.map(({ id }) => id);
  const words = entries.filter(({ form }) => form !== 'joined');
  return {
    ids,
    heads: byKeys(entries, ({ folded, bare }) => [folded.slice(0, 2), bare.slice(0, 2)]),
    tails: byKeys(words, ({ folded }) => [folded.slice(-2)]),
    stems: byKeys(words, ({ folded }) => stemsOf(folded)),
    lines: linesOf(entries),
  };
}

/** Words as they stand there, with the rows of each. Most stand in many texts: what can wait is done once a word. */
function wordsIn(texts: readonly string[]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of text.split(/[\s/,;:()]+/)) {
      const rows = words.get(word);
      if (!rows) words.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  });
  return words;
}

/** The entries of these words, without the signs around them: what was two words may then be one. */
function entriesOf(kind: Because['kind'], words: Iterable<readonly [string, readonly number[]]>): Entry[] {
  const entries = new Map<string, Entry[]>();
  for (const [said, rows] of words) {
    const word = said.replace(/^\p{P}+|\p{P}+$/gu, '');
    for (const entry of inMap(entries, word, () => toEntries(kind, word))) entry.rows.push(...rows);
  }
  return [...entries.values()].flat();
}

function inMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function toEntries(kind: Because['kind'], word: string): Entry[] {
  const parts = fold(word).split(' ').filter(Boolean);
  const toEntry = (folded: string, form: Entry['form']): Entry => {
    return { kind, word, folded, bare: withoutArticle(folded), form, rows: [] };
  };
  if (parts.length < 2) return parts.map((part) => toEntry(part, 'word'));
  const form = kind === 'kind' ? 'part' : 'word';
  return [toEntry(parts.join(''), 'joined'), ...parts.map((part) => toEntry(part, form))];
}

function byKeys(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const by = new Map<string, Entry[]>();
  for (const entry of entries) {
    const keys = keysOf(entry);
    keys.forEach((key, at) => {
      if (keys.indexOf(key) === at) inMap(by, key, () => []).push(entry);
    });
  }
  return by;
}

function linesOf(entries: readonly Entry[]): Lines {
  const starts: number[] = [];
  const ofLines: Entry[] = [];
  let text = '\n';
  const addLine = (entry: Entry, line: string) => {
    starts.push(text.length);
    ofLines.push(entry);
    text += `${line}\n`;
  };
  for (const entry of entries) {
    addLine(entry, entry.folded);
    if (entry.bare !== entry.folded) addLine(entry, entry.bare);
  }
  return { text, starts, entries: ofLines };
}
