import { describe, expect, test } from 'vitest';
import { domainsOf } from '../../src/core/questionnaire/stepsOf.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadPlan, questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { countWords, meanOf, scalesIn, sentencesOf } from './asked.ts';

const matrix = [
  'finances',
  'work-and-learning',
  'daily-activities',
  'housing',
  'home-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'self-care',
  'household-and-admin',
  'social-network',
  'participation',
  'justice',
];
const facets = ['parenting-care', 'parenting-warmth', 'parenting-school', 'parenting-minding'];

test('ten questionnaires are offered, from short and general on', () => {
  expect(questionnaireIds()).toEqual([
    'life-now',
    'self-reliance-matrix',
    'satisfaction',
    'body-and-mind',
    'contact',
    'room-to-choose',
    'taking-part',
    'resources',
    'parenting',
    'caring-for-another',
  ]);
});

test('the matrix asks about 13 domains, and the supplement about one more', () => {
  expect(domainsOf(loadPlan('self-reliance-matrix', 'nl').questionnaire)).toEqual(matrix);
  expect(domainsOf(loadPlan('parenting', 'nl').questionnaire)).toEqual(['parenting']);
});

describe.each(languages)('in %s', (language) => {
  const scales = scalesIn(language);
  const { results = {}, domains = {} } = resources[language] ?? {};

  test('the 13 domains and the 4 parts of parenting are asked, each once', () => {
    expect(scales.map(({ aspect }) => aspect)).toEqual([...matrix, ...facets]);
  });

  test.each(scales)('$aspect has five levels that differ, and three ways to skip', ({ levels, skips }) => {
    expect(levels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(skips.map(({ value }) => value)).toEqual(['none', 'dontknow', 'refused']);
    expect(new Set([...levels, ...skips].map(({ text }) => text)).size).toBe(8);
  });

  test.each(scales)('$aspect has a name, and a sentence of its own to say each level back', ({ aspect }) => {
    const said = [1, 2, 3, 4, 5].map((level) => results[`${aspect}.level.${level}`]);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(5);
    expect(domains[`${aspect}.name`]).toBeTruthy();
  });

  test('nothing is said back about what is not asked', () => {
    const said = Object.keys(results).flatMap((key) => key.match(/^(.+)\.level\.\d$/)?.[1] ?? []);
    expect([...new Set(said)]).toEqual([...matrix, ...facets]);
  });

  test('no two levels of a domain share more than 60 % of their words', () => {
    const close = scales.flatMap(({ aspect, levels }) =>
      levels.flatMap((one, at) =>
        levels
          .slice(at + 1)
          .filter((other) => sharedWords(one.text, other.text) > 0.6)
          .map((other) => `${aspect} ${one.value} and ${other.value}`),
      ),
    );
    expect(close).toEqual([]);
  });
});

const me: Readonly<Record<string, RegExp>> = {
  nl: /\b(ik|mij|mijn|wij|ons|onze)\b/i,
  en: /\b(I|me|my|we|us|our)\b/i,
};

describe.each(['nl', 'en'] as const)('the words of a level in %s', (language) => {
  const texts = scalesIn(language).flatMap(({ aspect, levels }) =>
    levels.map(({ value, text }) => ({ id: `${aspect} ${value}`, text, sentences: sentencesOf(text) })),
  );
  const idsWhere = (isBad: (one: (typeof texts)[number]) => boolean) =>
    texts
      .filter(isBad)
      .map(({ id }) => id)
      .toSorted();

  test('are one to three sentences', () => {
    expect(idsWhere(({ sentences }) => sentences.length < 1 || sentences.length > 3)).toEqual([]);
  });

  test('are at most 15 a sentence, and 10 on average', () => {
    expect(idsWhere(({ sentences }) => sentences.some((one) => countWords(one) > 15))).toEqual([]);
    expect(meanOf(texts.flatMap(({ sentences }) => sentences.map(countWords)))).toBeLessThanOrEqual(10);
  });

  test('are those of the person who chooses them', () => {
    expect(idsWhere(({ text }) => !me[language]?.test(text))).toEqual([]);
  });
});

/** Of all different words of both, how many stand in both: 0 for none, 1 for the same words. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return (2 * both) / (a.size + b.size);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu));
}
