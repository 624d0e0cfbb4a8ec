import { describe, expect, test } from 'vitest';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { askedIn, countWords, meanOf, sentencesOf } from './asked.ts';

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
});
