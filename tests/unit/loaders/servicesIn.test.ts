import { expect, test } from 'vitest';
import { loadContent } from '../../../src/loaders/loadContent.ts';
import { servicesIn } from '../../../src/loaders/servicesIn.ts';

const { services } = loadContent();

test('a Dutch page gets all of the Dutch words and no others', () => {
  expect(servicesIn('nl').map(({ words }) => words)).toEqual(services.map(({ words }) => ({ nl: words['nl'] })));
});

test('another page gets its own words, and of the Dutch ones the name and what it is', () => {
  for (const [index, { words }] of servicesIn('ar').entries()) {
    const { nl, ar } = services[index]?.words ?? {};
    expect(words).toEqual({ ar, nl: { name: nl?.name, summary: nl?.summary } });
  }
});

test('what was not translated stays whole in Dutch, and everything else stays as it is', () => {
  for (const [index, { words, ...rest }] of servicesIn('pl').entries()) {
    const { words: all, ...same } = services[index] ?? {};
    expect(words).toEqual({ nl: all?.['nl'] });
    expect(rest).toEqual(same);
  }
});
