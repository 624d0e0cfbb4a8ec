import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLifeDomain } from '../../src/core/domains.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { scalesIn } from './asked.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;
const topics = Object.keys(resources['nl'] ?? {});

/** What stands between quotes in the code and begins as a key does: `topic:name`, or `topic:name.${…}`. */
const quoted = new RegExp(`(['"\`])((?:${topics.join('|')}):(?:\\$\\{[^}]*\\}|[\\w.-])+)\\1`, 'g');
const named = [
  ...new Set(
    globSync('src/**/*.{ts,tsx,astro}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(quoted)].map(([, , key = '']) => key),
    ),
  ),
];
/** `Sections.astro` puts a heading above each text that it is given. */
const headings = named.filter((key) => /^(about:|safety:page)/.test(key)).map((key) => `${key}.title`);
const patterns = [...named, ...headings].map(
  (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\\?\{[^}]*\}/g, '[\\w.-]+')}$`),
);

describe.each(languages)('the keys of %s', (language) => {
  const keys = Object.entries(resources[language] ?? {}).flatMap(([topic, texts]) =>
    Object.keys(texts).map((key) => `${topic}:${key.replace(pluralForm, '')}`),
  );

  test('are all used in the code', () => {
    expect(keys.length).toBeGreaterThan(200);
    const unused = [...new Set(keys)].filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  test('are there for whatever the code names', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((_key, at) => !keys.some((key) => patterns[at]?.test(key)))).toEqual([]);
  });

  test('name only domains and parts of domains that are', () => {
    const parts = scalesIn(language).map(({ aspect }) => aspect);
    const ids = Object.keys(resources[language]?.['domains'] ?? {}).map((key) => key.replace(/\.name$/, ''));
    expect(ids.filter((id) => !isLifeDomain(id) && !parts.includes(id))).toEqual([]);
  });
});
