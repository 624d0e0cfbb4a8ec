import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextUnit } from './TextUnit.ts';

/** How a language says a term of ours. */
interface Term {
  readonly say: string;
  /** Beginnings of words, in small letters: a text that has the term in Dutch has one of these. */
  readonly has: readonly string[];
}

/** By the term in Dutch, which may be the beginning of a word. */
export type Glossary = Readonly<Record<string, Term>>;

/** A text that says a term in other words than its language has agreed on. */
export interface StrayTerm {
  readonly id: string;
  readonly term: string;
  readonly say: string;
}

/** The terms of a language; none where it has no glossary yet. */
export function readGlossary(root: string, language: string): Glossary {
  const path = join(root, 'locales', language, 'glossary.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Texts in which a term of the glossary stands in Dutch and not in the language. Names of files are no terms. */
export function strayTerms(units: readonly TextUnit[], glossary: Glossary, language: string): StrayTerm[] {
  return Object.entries(glossary).flatMap(([term, { say, has }]) => {
    const inDutch = new RegExp(`(?<![\\p{L}.])${term}`, /\p{Lu}/u.test(term) ? 'u' : 'iu');
    return units
      .filter(({ source, target }) => target !== undefined && inDutch.test(plain(source)))
      .filter(({ target = '' }) => !has.some((one) => plain(target).toLocaleLowerCase(language).includes(one)))
      .map(({ id }) => ({ id, term, say }));
  });
}

/** Without the hyphens that only show where a line breaks. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
