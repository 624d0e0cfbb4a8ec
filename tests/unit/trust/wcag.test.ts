import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { toTable } from '../../../tools/statement/toTable.ts';
import { clauseOf, readAssertions, readByHand, readGraph } from '../../../tools/statement/wcag.ts';
import { folder, problemOf, proofsIn } from './papers.ts';
import { strayNames } from './strayNames.ts';

/** The success criteria of WCAG 2.2 (W3C Recommendation of 5 October 2023); 4.1.1 is no longer among them. */
const criteria = {
  'WCAG 2.2 A':
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  'WCAG 2.2 AA':
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  /** Not all of this level: what the portal chose. */
  'WCAG 2.2 AAA': '1.4.6 2.2.6 2.5.5 3.1.5 3.3.6',
};
const assertions = readAssertions();
const byHand = readByHand();

test.each(Object.entries(criteria))('each criterion of %s is there once', (level, numbers) => {
  const there = assertions.map((one) => one['earl:test']).filter((one) => one['dct:conformsTo'] === level);
  expect(there.map((one) => one['dct:identifier']).sort()).toEqual(numbers.split(' ').sort());
});

test('there are 55, and no two have one address', () => {
  expect(assertions.filter((one) => one['earl:test']['dct:conformsTo'] !== 'WCAG 2.2 AAA')).toHaveLength(55);
  expect(new Set(assertions.map((one) => one['earl:test']['@id'])).size).toBe(assertions.length);
});

test('chapter 9 of EN 301 549 V3.2.1 has 49 of them: WCAG 2.1 A and AA has 50, and 2.2 dropped 4.1.1', () => {
  expect(assertions.filter((one) => clauseOf(one) !== undefined)).toHaveLength(49);
});

describe.each(assertions.map((one) => ({ number: one['earl:test']['dct:identifier'], one })))('$number', ({ one }) => {
  const proofs = proofsIn(one['dct:source'].map((source) => `\`${source}\``).join('\n'));
  const outcome = one['earl:result']['earl:outcome']['@id'];

  test('names tests that are there, in the form that is read', () => {
    expect(proofs).toHaveLength(one['dct:source'].length);
    expect(proofs.map(problemOf).filter(Boolean)).toEqual([]);
  });

  test('is automatic only where a test shows it, and untested where none does', () => {
    expect(one['earl:mode']['@id']).toBe(proofs.length > 0 ? 'earl:automatic' : 'earl:manual');
    if (proofs.length === 0) expect(outcome).toBe('earl:untested');
    else expect(outcome).not.toBe('earl:untested');
    expect(one['earl:assertedBy']['@id']).toBe(proofs.length > 0 ? '_:tests' : '_:nobody');
  });

  test('says what a person still has to do wherever a test does not show it all', () => {
    const number = one['earl:test']['dct:identifier'];
    const isOpen = outcome === 'earl:cantTell' || outcome === 'earl:untested';
    if (isOpen) expect(Object.keys(byHand)).toContain(number);
  });
});

describe('what a person has to do', () => {
  test.each(Object.entries(byHand))('for %s stands in a paper that names it', (number, { how }) => {
    expect(assertions.map((one) => one['earl:test']['dct:identifier'])).toContain(number);
    expect(readFileSync(`${folder}/met-de-hand/${how}.md`, 'utf8')).toMatch(
      new RegExp(`(?<![.\\d])${number}(?![.\\d])`),
    );
  });
});

test('what fails is said on the accessibility page, in every language', () => {
  const failed = assertions.filter((one) => one['earl:result']['earl:outcome']['@id'] === 'earl:failed');
  expect(failed.length).toBeGreaterThan(0);
  const missing = languages.flatMap((language) => {
    const about = JSON.parse(readFileSync(`locales/${language}/about.json`, 'utf8')) as Record<string, string>;
    const said = about['accessibility.onPurpose'] ?? '';
    return failed.filter((one) => !said.includes(one['earl:test']['dct:identifier'])).map(() => language);
  });
  expect(missing).toEqual([]);
});

test('the graph uses no name or node that it does not know', () => {
  expect(strayNames(readGraph())).toEqual([]);
});

test('the table for people says the same', async () => {
  await expect(toTable(assertions, byHand)).toMatchFileSnapshot(`../../../${folder}/wcag.md`);
});
