import { describe, expect, test } from 'vitest';
import { folder, problemOf, proofsIn } from './papers.ts';
import { readAssertions, toTable } from './Wcag.ts';

/** The success criteria of WCAG 2.2 (W3C Recommendation of 5 October 2023); 4.1.1 is no longer among them. */
const criteria = {
  'WCAG 2.2 A':
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  'WCAG 2.2 AA':
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const assertions = readAssertions();

test.each(Object.entries(criteria))('each criterion of %s is there once', (level, numbers) => {
  const there = assertions.map((one) => one['earl:test']).filter((one) => one['dct:conformsTo'] === level);
  expect(there.map((one) => one['dct:identifier']).sort()).toEqual(numbers.split(' ').sort());
});

test('there are 55, and no two have one address', () => {
  expect(assertions).toHaveLength(55);
  expect(new Set(assertions.map((one) => one['earl:test']['@id'])).size).toBe(55);
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
  });
});

test('the table for people says the same', async () => {
  await expect(toTable(assertions)).toMatchFileSnapshot(`../../../${folder}/wcag.md`);
});
