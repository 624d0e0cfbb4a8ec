import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/core/text.ts';
import { createSay } from '../../../src/i18n/format.ts';
import { type Language, languages } from '../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../src/i18n/manner.ts';
import { instanceFor, resources, topicStrings } from '../../../src/i18n/translate.ts';

const topics = Object.keys(resources['nl'] ?? {});
const pluralForm = /_(zero|one|two|few|many|other)$/;
const counts = Array.from({ length: 210 }, (_, count) => count);

/** Every sentence once by its key, and whether it has plural forms. */
function keysOf(language: Language): readonly (readonly [string, boolean])[] {
  const names = topics.flatMap((topic) =>
    Object.keys(resources[language]?.[topic] ?? {}).map((key) => `${topic}:${key}`),
  );
  return [...new Map(names.map((key) => [key.replace(pluralForm, ''), pluralForm.test(key)]))];
}

/** A word for each gap in the sentence; markup must come out as it went in. */
function paramsFor(language: Language, key: string): Record<string, string> {
  const [topic = '', name = ''] = key.split(':');
  const texts = Object.entries(resources[language]?.[topic] ?? {}).filter(
    ([one]) => one.replace(pluralForm, '') === name,
  );
  const gaps = texts.flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
  return Object.fromEntries(gaps.map((gap, index) => [gap, `<b>${gap} & ${index} "x"</b>`]));
}

describe.each(languages)('createSay in %s', (language) => {
  const say = createSay(language, { ...topicStrings(language, topics), ...mannerStrings(language) });
  const t = instanceFor(language).t as unknown as (key: string, params: object) => string;
  const keys = keysOf(language);

  test('says every sentence as i18next does', () => {
    const single = keys.filter(([, isPlural]) => !isPlural).map(([key]) => key);
    expect(single.length).toBeGreaterThan(100);
    for (const key of single) {
      const params = paramsFor(language, key);
      expect([key, say(key, params)]).toEqual([key, t(key, params)]);
    }
  });

  test('says every plural as i18next does, from 0 to 209', () => {
    const plural = keys.filter(([, isPlural]) => isPlural).map(([key]) => key);
    expect(plural.length).toBeGreaterThan(2);
    for (const key of plural) {
      for (const count of counts) {
        const params = { ...paramsFor(language, key), count };
        expect([key, count, say(key, params)]).toEqual([key, count, t(key, params)]);
      }
    }
  });

  test('stops at a key that is not there, and so does i18next', () => {
    expect(() => say('nearby:nope')).toThrow(`No text for nearby:nope (${language})`);
    expect(() => t('nearby:nope', {})).toThrow(/nearby\.json has no “nope”: add it/);
  });
});

describe('createSay', () => {
  const strings = {
    'a:plain': 'a $& b',
    'a:gap': '[{{x}}]',
    'a:two': '{{x}} and {{x}}',
    'a:inner': 'inner {{y}}',
    'a:one_one': '{{count}} line',
    'a:one_other': '{{count}} lines',
  };
  const say = createSay('nl', { ...strings, ...mannerStrings('nl') });

  test('says a sentence of the core, with sentences inside it', () => {
    expect(say(toText('a:gap', { x: toText('a:inner', { y: 'deep' }) }))).toBe('[inner deep]');
    expect(say(toText('a:plain'))).toBe('a $& b');
  });

  test('leaves own words as they are, also when they look like a gap or a pattern', () => {
    expect(say('a:two', { x: '{{y}} $& <b>' })).toBe('{{y}} $& <b> and {{y}} $& <b>');
  });

  test('leaves a gap without a word empty', () => {
    expect(say('a:gap')).toBe('[]');
  });

  test('writes numbers and days as the language does, in western digits everywhere', () => {
    const day = { day: '2026-11-21' };
    expect(say('a:gap', { x: 1234.56 })).toBe('[1.234,6]');
    expect(say('a:gap', { x: day })).toBe('[21 november 2026]');
    const arabic = createSay('ar', { ...strings, ...mannerStrings('ar') });
    expect(arabic('a:gap', { x: 12 })).toBe('[12]');
    expect(arabic('a:gap', { x: day })).toMatch(/21.*2026/);
  });

  test('keeps a day a day, whatever the time zone of the device', () => {
    expect(say('a:gap', { x: { day: '2026-01-01' } })).toBe('[1 januari 2026]');
  });
});
