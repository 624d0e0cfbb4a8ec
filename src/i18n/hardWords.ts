import type { MessageKey } from './keys.ts';
import type { Language } from './languages.ts';
import { markWords, type Piece, type WordForms } from './markWords.ts';
import { translator } from './translate.ts';

/** A word that many people meet here for the first time, and what it means. */
export interface HardWord {
  readonly id: string;
  /** As the language says it. */
  readonly own: string;
  /** As one hears and reads it in the Netherlands, where that is another word. */
  readonly dutch?: string;
  /** One or two short sentences. */
  readonly text: string;
}

/** Texts in pieces, and the words in them, for who shows them with `ui/Explained`. */
export interface Explained {
  /** By the name of each text; only those with a hard word in them. */
  readonly said: Readonly<Record<string, readonly Piece[]>>;
  readonly words: Readonly<Record<string, HardWord>>;
}

const files = import.meta.glob<WordForms>('../../locales/*/wordForms.json', { eager: true, import: 'default' });

/** How each hard word stands in the texts of a language. None for a language that has no list. */
export function wordForms(language: Language): WordForms {
  return files[`../../locales/${language}/wordForms.json`] ?? {};
}

/** All hard words, in the order of the alphabet of the language. */
export function hardWords(language: Language): HardWord[] {
  const { compare } = new Intl.Collator(language);
  const words = Object.keys(wordForms(language)).map((id) => hardWord(id, language));
  return words.sort((a, b) => compare(a.own, b.own));
}

function hardWord(id: string, language: Language): HardWord {
  const t = translator(language);
  const [, own = '', dutch] = /^(.*?)(?:\s\((.+)\))?$/u.exec(t(`words:${id}.name` as MessageKey)) ?? [];
  return { id, own, ...(dutch ? { dutch } : {}), text: t(`words:${id}.text` as MessageKey) };
}

/**
 * The texts of one page or part of it, each hard word marked where a section has it first.
 * @param sections the texts of each section, by name
 */
export function explain(language: Language, sections: readonly Readonly<Record<string, string>>[]): Explained {
  const forms = wordForms(language);
  const said = sections.flatMap((texts) => {
    const seen = new Set<string>();
    return Object.entries(texts).flatMap(([name, text]): [string, Piece[]][] => {
      const pieces = markWords(text, forms, language, seen);
      return pieces.some((piece) => typeof piece !== 'string') ? [[name, pieces]] : [];
    });
  });
  const ids = new Set(
    said.flatMap(([, pieces]) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.id))),
  );
  return {
    said: Object.fromEntries(said),
    words: Object.fromEntries([...ids].map((id) => [id, hardWord(id, language)])),
  };
}
