import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { categories } from '../../../src/core/finder/categories.ts';
import { fold } from '../../../src/core/finder/words/fold.ts';
import { loadSynonyms } from '../../../src/loaders/loadSynonyms.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'synonyms-'));
  folders.push(folder);
  for (const [language, content] of Object.entries(files)) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, 'synonyms.json'), JSON.stringify(content));
  }
  return folder;
}

describe('loadSynonyms', () => {
  test('puts the languages together; what folds to the same stands once', () => {
    const folder = folderWith({ nl: { 'debt-help': ['Schuld', 'cv'] }, tr: { 'debt-help': ['borç', 'CV', 'schuld'] } });
    mkdirSync(join(folder, 'xx'));
    expect(loadSynonyms(folder)).toEqual({ 'debt-help': ['Schuld', 'cv', 'borç'] });
  });

  test('refuses a category that does not exist, with the file, the key and what to do', () => {
    const folder = folderWith({ pl: { 'dept-help': ['dług'] } });
    expect(() => loadSynonyms(folder)).toThrow(
      /locales\/pl\/synonyms\.json[\s\S]*veld dept-help[\s\S]*No kind of service has this id: take one/,
    );
  });

  test.each(['', '  ', '…', 7])('refuses the empty word «%s», with its place and what to do', (word) => {
    const folder = folderWith({ uk: { 'debt-help': ['борг', word] } });
    expect(() => loadSynonyms(folder)).toThrow(
      /locales\/uk\/synonyms\.json[\s\S]*debt-help\.1[\s\S]*(take it away|Schrijf een tekst)/,
    );
  });

  test('refuses what is no list', () => {
    expect(() => loadSynonyms(folderWith({ en: { 'debt-help': 'debt' } }))).toThrow(
      /veld debt-help[\s\S]*Schrijf een lijst/,
    );
  });
});

describe.each(readdirSync('locales'))('the synonyms of %s', (language) => {
  const own: Record<string, string[]> = JSON.parse(readFileSync(`locales/${language}/synonyms.json`, 'utf8'));

  test('are there for every kind of service: four to twelve words, each once', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(categories).sort());
    const few = Object.entries(own).filter(([, words]) => words.length < 4 || words.length > 12);
    expect(few).toEqual([]);
    const double = Object.entries(own).filter(([, words]) => new Set(words.map(fold)).size < words.length);
    expect(double).toEqual([]);
  });
});
