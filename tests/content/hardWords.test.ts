import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans, questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { questionnaireFacts } from '../../src/loaders/questionnaireFacts.ts';
import { openingOf, type Placed, screensOf } from './asked.ts';
import { dutchNames, dutchWords, type HardWord, hardWords } from './hardWords.ts';

/** What one reads together, and what one has read just before it. */
interface Page {
  readonly id: string;
  readonly texts: readonly Placed[];
  readonly before: readonly Placed[];
}

/** Topics whose texts stand each by itself, on many pages: none can lean on another. */
const alone = ['categories', 'common', 'domains', 'reasons', 'results'];
/** Topics with the texts of several pages, told apart by the first part of their keys. */
const manyPages = ['about', 'pages', 'report', 'safety'];

describe.each(languages)('in %s', (language) => {
  const pages = pagesIn(language);
  const words = hardWords[language] ?? [];

  test('there are pages to look at, and words to look for', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(words.length).toBeGreaterThan(7);
  });

  test('a hard word is explained where it stands', () => {
    expect(pages.flatMap((page) => words.flatMap((word) => unexplained(page, word)))).toEqual([]);
  });

  test('what may stand without is there, so that no leave outlives its word', () => {
    const gone = words.flatMap(({ word, where = {} }) =>
      Object.keys(where).filter(
        (place) => !pages.some((page) => page.texts.some((text) => isAt(page, text, place) && word.test(plain(text)))),
      ),
    );
    expect(gone).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'nl'))('in %s', (language) => {
  test('a hard word of Dutch stands in brackets, behind words that its reader knows', () => {
    const bare = textsIn(language).filter((text) => dutchWords.test(withoutBrackets(text)));
    expect(bare.map(([place]) => place)).toEqual([]);
  });
});

function unexplained(page: Page, { word, explained, where = {} }: HardWord): string[] {
  const isLeft = (text: Placed) => Object.keys(where).some((place) => isAt(page, text, place));
  const found = page.texts.filter((text) => word.test(plain(text)) && !isLeft(text));
  const isSaid = [...page.before, ...page.texts].some((text) => explained.test(plain(text)));
  return isSaid ? [] : found.map(([place]) => `${place}: ${word.source}`);
}

function isAt({ id }: Page, [place]: Placed, one: string): boolean {
  return place === one || id === one;
}

/** Without the soft hyphens that let a long word break. */
function plain([, text]: Placed): string {
  return text.replaceAll('\u00ad', '');
}

function withoutBrackets(text: Placed): string {
  return dutchNames.reduce((rest, name) => rest.replace(name, ''), plain(text)).replace(/\([^)]*\)/g, '');
}

function pagesIn(language: Language): Page[] {
  return [...questionPages(language), ...interfacePages(language), ...cards(language)];
}

function questionPages(language: Language): Page[] {
  return loadPlans(language).flatMap((plan) => {
    const opening = openingOf(plan);
    const { id } = plan.questionnaire;
    const screens = screensOf(plan).map((texts, at) => ({ id: `${id} ${at}`, texts, before: opening }));
    return [{ id, texts: opening, before: [] }, ...screens];
  });
}

/** What about.json says about each questionnaire stands on the page about the questions, and its purpose in lists. */
function factsOf(language: Language, field: 'source' | 'purpose' | 'forWhom'): Placed[] {
  return questionnaireIds().map((id) => [`${id}.${field}`, questionnaireFacts(id, language)[field]]);
}

function interfacePages(language: Language): Page[] {
  const about = 'about:questionnaires';
  const texts = Object.entries(resources[language] ?? {}).flatMap(([topic, said]) =>
    Object.entries(said).map(([key, text]): [string, Placed] => [pageOf(topic, key), [`${topic}:${key}`, text]]),
  );
  const facts = factsOf(language, 'source').map((text): [string, Placed] => [about, text]);
  const lists = [...factsOf(language, 'purpose'), ...factsOf(language, 'forWhom')];
  const pages = Map.groupBy([...texts, ...facts], ([page]) => page);
  return [
    ...[...pages].map(([id, all]) => ({ id, texts: all.map(([, text]) => text), before: [] })),
    ...lists.map((text) => ({ id: text[0], texts: [text], before: [] })),
  ];
}

function pageOf(topic: string, key: string): string {
  if (alone.includes(topic)) return `${topic}:${key}`;
  return manyPages.includes(topic) ? `${topic}:${key.split('.')[0]}` : topic;
}

/** Each service stands on a card of its own. */
function cards(language: Language): Page[] {
  return loadContent().services.map(({ id, words }) => ({
    id,
    texts: Object.entries(words[language] ?? {}).map(([field, text]): Placed => [`${id}.${field}`, text]),
    before: [],
  }));
}

/** Whatever is ours in this language; names of services are not. */
function textsIn(language: Language): Placed[] {
  return [...questionPages(language), ...interfacePages(language)].flatMap(({ texts }) => texts);
}
