import { readGlossary, type StrayTerm, strayTerms } from './glossary.ts';
import { splitPlural } from './pluralsOf.ts';
import { readTexts, type TextFolders, topicNames } from './readTexts.ts';
import type { TextUnit } from './TextUnit.ts';
import { unusedTexts } from './unusedTexts.ts';

/** How far a language is. */
export interface LanguageReport {
  readonly language: string;
  readonly total: number;
  readonly missing: readonly TextUnit[];
  /** Nobody from outside put their name to these. What a municipality wrote itself has no such name. */
  readonly unreviewed: number;
  /** Texts that say one of our terms in other words than agreed. */
  readonly stray: readonly StrayTerm[];
  /** Keys of `locales` that no code names. */
  readonly unused: readonly string[];
}

/** Looks at all texts of one language. */
export function reportTexts(folders: TextFolders, language: string): LanguageReport {
  const units = readTexts(folders, language).flatMap((file) => file.units);
  const keys = units.flatMap(({ id }) => {
    const [, topic, key = ''] = /^locales\/([\w-]+)#(.+)$/.exec(id) ?? [];
    return topic === undefined ? [] : [`${topic}:${splitPlural(key)?.stem ?? key}`];
  });
  return {
    language,
    total: units.length,
    missing: units.filter(({ target }) => target === undefined),
    unreviewed: units.filter(({ target, review }) => target !== undefined && review === 'nobody').length,
    stray: language === 'nl' ? [] : strayTerms(units, readGlossary(folders.root, language), language),
    unused: unusedTexts(folders.root, topicNames(folders.root), keys),
  };
}

/** The reports as a person reads them; what is missing by name, as far as a screen goes. */
export function sayReports(reports: readonly LanguageReport[], most = 20): string {
  const table = [
    ['taal', 'teksten', 'ontbreekt', 'niet nagekeken', 'andere term', 'ongebruikt'],
    ['language', 'texts', 'missing', 'unreviewed', 'other term', 'unused'],
    ...reports.map(({ language, total, missing, unreviewed, stray, unused }) =>
      [language, total, missing.length, unreviewed, stray.length, unused.length].map(String),
    ),
  ];
  const lines = table.map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(16))).join(''),
  );
  const named = reports.flatMap(({ language, missing, stray, unused }) => [
    ...listOf(
      `${language}: ontbreekt / missing`,
      missing.map(({ id }) => id),
      most,
    ),
    ...listOf(
      `${language}: andere term / other term`,
      stray.map(({ id, term, say }) => `${id}: ${term} → ${say}`),
      most,
    ),
    ...listOf(`${language}: ongebruikt / unused`, unused, most),
  ]);
  return `${[...lines, ...named].join('\n')}\n`;
}

function listOf(title: string, names: readonly string[], most: number): string[] {
  if (names.length === 0) return [];
  const rest = names.length > most ? [`  … ${names.length - most} meer / more`] : [];
  return ['', title, ...names.slice(0, most).map((name) => `  ${name}`), ...rest];
}
