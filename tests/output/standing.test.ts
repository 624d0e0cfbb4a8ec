import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/questionnaire/Plan.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { type Route, routes } from '../../src/i18n/routes.ts';
import { loadPlan } from '../../src/loaders/loadQuestionnaires.ts';
import { addressOf, attributes, type BuiltPage, dist, inLanguages, kindOf, questionnaireIds } from './site.ts';

const root = resolve(import.meta.dirname, '../..');
const readJson = <T>(...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;
const { contact } = readJson<{ contact: { email: string } }>('src/content/demo/portal.json');
const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const languageOf = ({ document }: BuiltPage) => document.documentElement.lang as Language;
const pageAt = (file: string) => dist.pages.find((page) => page.file === file);

describe('what stands on every page', () => {
  test.each(dist.pages)('$file: where to write to, and which version this is', (page) => {
    const foot = wordsOf(page.document.querySelector('footer'));
    expect(foot).toContain(contact.email);
    const { version = '' } = readJson<Record<string, string>>('locales', languageOf(page), 'common.json');
    const [before = '', after = ''] = version.split('{{version}}');
    const [, shown = ''] = foot.split(before).length > 1 ? [before, foot.split(before).at(-1) ?? ''] : [];
    expect(before.trim(), 'the sentence says what the number is').not.toBe('');
    expect(shown.replace(after, '').trim()).toMatch(/^([0-9a-f]{7,}|\d{4}-\d{2}-\d{2})/);
  });

  test.each(dist.pages)('$file: links to safety, privacy, about the questions, and accessibility', (page) => {
    const wanted: Route[] = ['safe', 'privacy', 'questions', 'accessibility'];
    const links = attributes(page, 'footer a[href]', 'href').map((href) => `${href.slice(dist.base.length)}index.html`);
    for (const route of wanted) expect(links, route).toContain(addressOf(route, languageOf(page)));
  });

  test.each(dist.pages)('$file: drawings say nothing that the words do not', ({ document }) => {
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(0);
    const named = drawings.filter(
      (svg) => svg.getAttribute('aria-hidden') !== 'true' || svg.querySelector('title, text, a, [tabindex]'),
    );
    expect(named.map((svg) => svg.outerHTML.slice(0, 120))).toEqual([]);
  });
});

describe('nothing else is in the build', () => {
  test('every page is of a kind that the routes speak of, and every kind is there in every language', () => {
    const known = ['index.html', '404.html', 's/index.html'];
    expect(dist.pages.filter((page) => !known.includes(page.file) && !kindOf(page)).map(({ file }) => file)).toEqual(
      [],
    );
    for (const language of languages) {
      const kinds = inLanguages.filter(({ file }) => file.startsWith(`${language}/`)).map(kindOf);
      expect(
        routes.filter((route) => !kinds.includes(route)),
        language,
      ).toEqual([]);
    }
  });

  test('no page for developers, and none that shows parts', () => {
    expect(dist.files.filter((file) => /(^|\/)(dev|parts|_[^/]*)\//.test(file))).toEqual([]);
  });
});

function textsOf(item: Item): string[] {
  if (item.kind === 'panel') return item.items.flatMap(textsOf);
  return [item.title, ...(item.help ? [item.help] : []), ...item.choices.map(({ text }) => text)];
}

const booklets = questionnaireIds.flatMap((id) => languages.map((language) => ({ id, language })));

describe.each(booklets)('the booklet of $id, $language', ({ id, language }) => {
  const page = pageAt(addressOf('booklet', language, id));
  const sections = [...(page?.document.querySelectorAll('.booklet section') ?? [])];
  // Beside another language stands the Dutch, for who sits at the other side of the table.
  const spoken: Language[] = language === 'nl' ? ['nl'] : [language, 'nl'];

  test.each(spoken)('has every question and every choice (%s), each on its own screen', (one) => {
    const { screens } = loadPlan(id, one);
    expect(sections).toHaveLength(screens.length);
    for (const [index, { title, items }] of screens.entries()) {
      const words = wordsOf(sections[index]);
      const missing = [title, ...items.flatMap(textsOf)].filter((text) => !words.includes(wordsIn(text)));
      expect(missing, title).toEqual([]);
    }
  });

  test('has one box for each choice, and room to write for each question in own words', () => {
    const questions = loadPlan(id, language).questionnaire.questions;
    const choices = questions.reduce((sum, { values }) => sum + values.length, 0);
    expect(choices).toBeGreaterThan(10);
    expect(page?.document.querySelectorAll('.booklet .box')).toHaveLength(choices);
    const written = questions.filter(({ kind }) => kind === 'comment').length;
    const asks = [...(page?.document.querySelectorAll('.booklet .ask') ?? [])];
    expect(asks.filter((ask) => ask.querySelector('.rule'))).toHaveLength(written);
  });
});

function wordsIn(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
