import { describe, expect, test } from 'vitest';
import { isLifeDomain } from '../../src/core/domains.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { namedKeys, unusedTexts } from '../../src/workshop/unusedTexts.ts';
import { scalesIn } from './asked.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;
const topics = Object.keys(resources['nl'] ?? {});

const named = namedKeys('.', topics);

describe.each(languages)('the keys of %s', (language) => {
  const keys = Object.entries(resources[language] ?? {}).flatMap(([topic, texts]) =>
    Object.keys(texts).map((key) => `${topic}:${key.replace(pluralForm, '')}`),
  );

  test('are all used in the code', () => {
    expect(keys.length).toBeGreaterThan(200);
    expect(unusedTexts('.', topics, keys)).toEqual([]);
  });

  test('are there for whatever the code names', () => {
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  test('name only domains and parts of domains that are', () => {
    const parts = scalesIn(language).map(({ aspect }) => aspect);
    const ids = Object.keys(resources[language]?.['domains'] ?? {}).map((key) => key.replace(/\.name$/, ''));
    expect(ids.filter((id) => !isLifeDomain(id) && !parts.includes(id))).toEqual([]);
  });
});
