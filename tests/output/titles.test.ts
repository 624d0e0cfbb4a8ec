import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { dist, questionnaireIds as ids, inLanguages, kindOf, languageOf } from './site.ts';

const root = resolve(import.meta.dirname, '../..');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as unknown;
type Words = Record<string, string>;
type Survey = { title: Words; pages: { title: Words; elements: { title: Words }[] }[] };

/** Words that would tell someone who looks over a shoulder what this is about. */
function tellingWords(language: string): string[] {
  const domains = Object.entries(readJson('locales', language, 'domains.json') as Words);
  const categories = Object.values(readJson('locales', language, 'categories.json') as Words);
  const services = parse(readFileSync(join(root, 'src/content/demo/services.csv')), {
    columns: true,
    bom: true,
  }) as Words[];
  const surveys = ids.map((id) => readJson('questionnaires', id, 'survey.json') as Survey);
  return [
    ...domains.filter(([key]) => key.endsWith('.name')).map(([, name]) => name),
    ...categories,
    ...services.flatMap((service) => [service['naam'] ?? '', service[`naam_${language}`] ?? '']),
    ...surveys.flatMap((survey) => [
      survey.title[language] ?? '',
      ...survey.pages.flatMap((page) => [
        page.title[language] ?? '',
        ...page.elements.map((one) => one.title[language] ?? ''),
      ]),
    ]),
  ].filter((word) => word.length > 0);
}

describe('titles name the kind of page and nothing else', () => {
  test.each(languages)('%s: no topic, service, question or questionnaire is in a title', (language) => {
    const titles = inLanguages.filter((page) => languageOf(page) === language).map(({ document }) => document.title);
    const words = tellingWords(language);
    expect(titles.length).toBeGreaterThan(5);
    expect(words.length).toBeGreaterThan(30);
    // Whole words: “ev” (house) stands within many words of Turkish.
    const isIn = (title: string, word: string) =>
      new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(title);
    const telling = titles.filter((title) => words.some((word) => isIn(title, word)));
    expect(telling).toEqual([]);
    expect(titles.every((title) => title.trim())).toBe(true);
  });

  test.each(['questionnaire', 'booklet'])('every %s has the same title', (route) => {
    for (const language of languages) {
      const own = inLanguages.filter((page) => languageOf(page) === language && kindOf(page) === route);
      expect(own).toHaveLength(ids.length);
      expect(new Set(own.map(({ document }) => document.title)).size).toBe(1);
    }
  });

  test('different kinds of page have different titles', () => {
    for (const language of languages) {
      const own = inLanguages.filter((page) => languageOf(page) === language);
      const kinds = Map.groupBy(own, ({ document }) => document.title);
      const shared = [...kinds].filter(([, pages]) => new Set(pages.map(kindOf)).size > 1);
      expect(
        shared.map(([title]) => title),
        language,
      ).toEqual([]);
    }
  });

  test('no address and no file of the build names a topic or a service', () => {
    const services = parse(readFileSync(join(root, 'src/content/demo/services.csv')), {
      columns: true,
      bom: true,
    }) as Words[];
    const domains = Object.keys(readJson('locales', 'nl', 'domains.json') as Words).map(
      (key) => key.split('.')[0] ?? '',
    );
    const telling = [...services.map((service) => service['id'] ?? ''), ...new Set(domains)];
    expect(telling.length).toBeGreaterThan(15);
    // A questionnaire stands in its own address: which one was opened a host sees, and the privacy page says so.
    // So do the lists for who has no JavaScript; the finder never leads there.
    const lists = dist.pages.filter((page) => ['theme', 'area'].includes(kindOf(page) ?? '')).map(({ file }) => file);
    const others = dist.files.filter((file) => !lists.includes(file));
    const files = others.map((file) =>
      ids.reduce((rest, id) => rest.replace(new RegExp(`/${id}(/|\\.json$)`), '/'), file),
    );
    expect(files.filter((file) => telling.some((word) => file.includes(word)))).toEqual([]);
  });
});
