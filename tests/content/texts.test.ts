import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;
const dutch = resources['nl'] ?? {};
const others = languages.filter((language) => language !== 'nl');

/** Keys with their plural forms folded into one. */
function stems(topic: Record<string, string>): string[] {
  return [...new Set(Object.keys(topic).map((key) => key.replace(pluralForm, '')))].sort();
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

describe.each(others)('%s says what Dutch says', (language) => {
  const texts = resources[language] ?? {};

  test('the same topics and keys', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
    for (const topic of Object.keys(dutch)) expect(stems(texts[topic] ?? {}), topic).toEqual(stems(dutch[topic] ?? {}));
  });

  test('every plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [topic, entries] of Object.entries(texts)) {
      const plurals = Object.keys(entries).filter((key) => pluralForm.test(key));
      for (const stem of new Set(plurals.map((key) => key.replace(pluralForm, '')))) {
        const found = plurals
          .filter((key) => key.replace(pluralForm, '') === stem)
          .map((key) => key.slice(stem.length + 1));
        expect(found.sort(), `${topic}:${stem}`).toEqual(forms);
      }
    }
  });

  test('the same placeholders; a plural form may leave out the number that its word already says', () => {
    for (const [topic, entries] of Object.entries(texts)) {
      for (const [key, text] of Object.entries(entries)) {
        const stem = key.replace(pluralForm, '');
        const wanted = placeholders(dutch[topic]?.[key] ?? dutch[topic]?.[`${stem}_other`] ?? '');
        const may = /_(zero|one|two)$/.test(key)
          ? wanted.filter((name) => name !== 'count' || text.includes('{{count}}'))
          : wanted;
        expect(placeholders(text), `${topic}:${key}`).toEqual(may);
      }
    }
  });

  test('nothing is left in Dutch by mistake', () => {
    const same = Object.entries(texts).flatMap(([topic, entries]) =>
      Object.entries(entries)
        .filter(([key, text]) => text === dutch[topic]?.[key])
        .map(([key]) => `${topic}:${key}`),
    );
    expect(same).toEqual(['common:brand', 'home:title', 'report:level']);
  });
});

describe('Dutch is plain', () => {
  const plans = loadPlans('nl');
  const asked = plans.flatMap((plan) =>
    plan.screens.flatMap((screen) =>
      screen.items.flatMap((item) =>
        item.kind === 'question' ? [item.title, ...item.choices.map((choice) => choice.text)] : [],
      ),
    ),
  );
  const { services } = loadContent();
  const sentences = [
    ...Object.values(dutch).flatMap((topic) => Object.values(topic)),
    ...asked,
    ...services.map((service) => service.words['nl']?.summary ?? ''),
  ]
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).filter(Boolean).length }));

  test('no sentence is longer than 20 words, and the mean is at most 10', () => {
    expect(sentences.filter(({ words }) => words > 20)).toEqual([]);
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    expect(mean).toBeLessThanOrEqual(10);
    expect(sentences.length).toBeGreaterThan(200);
  });
});

describe('scale questions', () => {
  test.each(languages)('in %s each has five levels that differ, and three ways to skip', (language) => {
    for (const { questionnaire, screens } of loadPlans(language)) {
      const levels = questionnaire.questions
        .filter((question) => question.role === 'level')
        .map((question) => question.name);
      for (const item of screens.flatMap((screen) => screen.items)) {
        if (item.kind !== 'question' || !levels.includes(item.name)) continue;
        expect(item.choices.map((choice) => choice.value)).toEqual([1, 2, 3, 4, 5, 'none', 'dontknow', 'refused']);
        expect(new Set(item.choices.map((choice) => choice.text)).size).toBe(8);
      }
    }
  });
});

test('nobody claims to have reviewed a language before someone has', () => {
  for (const language of readdirSync('locales')) {
    const review: unknown = JSON.parse(readFileSync(`locales/${language}/review.json`, 'utf8'));
    expect(Object.keys(review as object).sort(), language).toEqual(Object.keys(resources[language] ?? {}).sort());
  }
});
