import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlan, questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { questionnaireFacts } from '../../src/loaders/questionnaireFacts.ts';
import { askedIn, countWords, meanOf, openingOf, screensOf, sentencesOf } from './asked.ts';

const { services } = loadContent();

describe.each(['nl', 'en'] as const)('%s is plain', (language) => {
  const texts = [
    ...Object.values(resources[language] ?? {}).flatMap((topic) => Object.values(topic)),
    ...askedIn(language).map(([, text]) => text),
    ...services.flatMap(({ words }) => Object.values(words[language] ?? {})),
  ];
  const sentences = texts.flatMap(sentencesOf);

  test('no sentence is longer than 20 words', () => {
    expect(sentences.filter((sentence) => countWords(sentence) > 20)).toEqual([]);
  });

  test('sentences have at most 10 words on average', () => {
    expect(sentences.length).toBeGreaterThan(200);
    expect(meanOf(sentences.map(countWords))).toBeLessThanOrEqual(10);
  });

  test.each(Object.entries(resources[language] ?? {}))('also in %s alone, on average', (_topic, said) => {
    const own = Object.values(said).flatMap(sentencesOf);
    expect(meanOf(own.map(countWords))).toBeLessThanOrEqual(10);
  });
});

/** Dutch is held to what people read most easily; what is said in it takes a little more in English. */
const longest: Readonly<Record<string, number>> = { nl: 15, en: 20, ar: 20, tr: 15, pl: 18, uk: 18 };

describe.each(languages)('the services in %s', (language) => {
  const sentences = services.flatMap(({ words }) => Object.values(words[language] ?? {}).flatMap(sentencesOf));

  test('are plain by themselves', () => {
    expect(sentences.filter((one) => countWords(one) > (longest[language] ?? 0))).toEqual([]);
    // “You can walk in.” counts once: what many say would hide long sentences.
    const counts = [...new Set(sentences)].map(countWords);
    expect(counts.length).toBeGreaterThan(400);
    expect(meanOf(counts)).toBeLessThanOrEqual(10);
  });
});

describe.each(languages)('the questionnaires in %s', (language) => {
  test.each(questionnaireIds())('%s is plain by itself', (id) => {
    const plan = loadPlan(id, language);
    const { purpose, forWhom, source } = questionnaireFacts(id, language);
    const asked = [...openingOf(plan), ...screensOf(plan).flat()].map(([, text]) => text);
    // What is said 13 times counts once, and choices of one or two words not at all: they would hide long sentences.
    const sentences = [...new Set([...asked, purpose, forWhom, source].flatMap(sentencesOf))];
    expect(sentences.filter((one) => countWords(one) > (longest[language] ?? 0))).toEqual([]);
    const counts = sentences.map(countWords).filter((count) => count > 2);
    expect(counts.length).toBeGreaterThan(15);
    expect(meanOf(counts)).toBeLessThanOrEqual(10);
  });
});
