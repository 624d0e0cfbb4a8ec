import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../src/i18n/keys.ts';
import { dirOf, languageNames, languages } from '../../../src/i18n/languages.ts';
import {
  instanceFor,
  isReviewed,
  pickStrings,
  resources,
  topicStrings,
  translator,
} from '../../../src/i18n/translate.ts';

describe('translator', () => {
  test('says a sentence by its typed key', () => {
    expect(translator('nl')('nearby:more', { count: 3 })).toBe('Toon nog 3');
  });

  test('stops the build at a missing key and says where to add it', () => {
    expect(() => translator('ar')('home:nope' as MessageKey)).toThrow('locales/ar/home.json has no “nope”: add it');
  });

  test('makes one instance for each language', () => {
    expect(instanceFor('nl')).toBe(instanceFor('nl'));
    expect(instanceFor('nl')).not.toBe(instanceFor('ar'));
  });
});

describe('pickStrings', () => {
  test('picks what was asked for, all plural forms included, and nothing else', () => {
    expect(Object.keys(pickStrings('ar', ['nearby:more', 'nearby:why']))).toEqual([
      ...['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `nearby:more_${form}`),
      'nearby:why',
    ]);
  });

  test('stops the build at a gap', () => {
    expect(() => pickStrings('ar', ['nearby:nope' as MessageKey])).toThrow('locales/ar/nearby.json has no “nope”');
    expect(() => pickStrings('ar', ['nope:nope' as MessageKey])).toThrow('locales/ar/nope.json');
  });
});

describe('topicStrings', () => {
  test('picks every sentence of a topic', () => {
    const texts = resources['nl']?.['reasons'] ?? {};
    expect(Object.values(topicStrings('nl', ['reasons']))).toEqual(Object.values(texts));
  });

  test('stops the build at a topic that is not there', () => {
    expect(() => topicStrings('nl', ['nope'])).toThrow('locales/nl/nope.json is missing');
  });

  test('knows no topic “review”: who looked at a text is not a text', () => {
    expect(() => topicStrings('nl', ['review'])).toThrow('review.json is missing');
  });
});

describe('languages', () => {
  test('have a name in their own words, and a direction', () => {
    for (const language of languages) {
      expect(languageNames[language]).not.toBe('');
    }
    expect([dirOf('nl'), dirOf('ar'), dirOf('fa')]).toEqual(['ltr', 'rtl', 'rtl']);
  });
});

test('no language counts as reviewed while a topic of it is nobody’s', () => {
  for (const language of languages) {
    const review: Record<string, unknown> = JSON.parse(readFileSync(`locales/${language}/review.json`, 'utf8'));
    expect(isReviewed(language), language).toBe(!Object.values(review).includes('nobody'));
  }
});
