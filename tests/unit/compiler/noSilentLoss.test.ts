import { describe, expect, test } from 'vitest';
import { fixedValues, ignoredKeys, isIgnored } from '../../../src/compiler/ignored.ts';
import { supportedKeys } from '../../../src/compiler/supported.ts';
import { isRecord } from '../../../src/core/isRecord.ts';
import { corpus, problemsIn, surveyOf } from './corpus.ts';

type Json = Readonly<Record<string, unknown>>;
interface Found {
  readonly part: string;
  readonly where: string;
  readonly key: string;
  readonly value: unknown;
}

/** Every property of every element, read without the compiler's help. */
function propertiesOf(survey: Json): Found[] {
  const walk = (part: string, where: string, json: Json): Found[] => [
    ...Object.entries(json).map(([key, value]) => ({ part, where, key, value })),
    ...within(json, 'pages', (page) => walk('page', String(page['name']), page)),
    ...within(json, 'elements', (element) => walk(String(element['type']), String(element['name']), element)),
    ...within(json, 'choices', (choice, index) => walk('choice', `${where}.choices.${index}`, choice)),
    ...within(json, 'rateValues', (rate, index) => walk('rate', `${where}.rateValues.${index}`, rate)),
    ...within(json, 'calculatedValues', (one) => walk('calculated value', String(one['name']), one)),
    ...within(json, 'validators', (one, index) =>
      walk(`${String(one['type'])} validator`, `${where}.validators.${index}`, one),
    ),
  ];
  return walk('survey', 'survey', survey);
}

function within(json: Json, key: string, read: (one: Json, index: number) => Found[]): Found[] {
  const list = json[key];
  return Array.isArray(list) ? list.flatMap((one, index) => (isRecord(one) ? read(one, index) : [])) : [];
}

describe('nothing is lost without a word', () => {
  test.each(corpus)('in %s', (id) => {
    const problems = problemsIn(id);
    const refused = problems.map(({ where, message }) => `${where} ${message}`);
    // An element that is not supported is refused as a whole.
    const whole = problems
      .filter(({ message }) => /(type|validator) “\w+” is not/.test(message))
      .map((one) => one.where);
    const lost = propertiesOf(surveyOf(id)).filter(({ part, where, key, value }) => {
      const known: Readonly<Record<string, readonly string[]>> = supportedKeys;
      if (known[part]?.includes(key) || isIgnored(key, value)) return false;
      if (whole.some((one) => where === one || where.startsWith(`${one}.`))) return false;
      return !refused.some((one) => one.startsWith(`${where} “${key}”`));
    });
    expect(lost).toEqual([]);
  });

  test('a setting is supported, read over with a reason, or bound to one value: never two of these', () => {
    const supported = new Set<string>(Object.values(supportedKeys).flat());
    const ignored = Object.values(ignoredKeys).flat();
    expect(ignored.filter((key) => supported.has(key) || key in fixedValues)).toEqual([]);
    expect(Object.keys(fixedValues).filter((key) => supported.has(key))).toEqual([]);
    expect(new Set(ignored).size).toBe(ignored.length);
  });

  test('the corpus holds enough to be lost', () => {
    const seen = new Set(corpus.flatMap((id) => propertiesOf(surveyOf(id)).map(({ part, key }) => `${part} ${key}`)));
    const missing = Object.entries(supportedKeys).flatMap(([part, keys]) =>
      keys.map((key) => `${part} ${key}`).filter((one) => !seen.has(one)),
    );
    expect(missing).toEqual([]);
  });
});
