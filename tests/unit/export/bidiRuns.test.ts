import { expect, test } from 'vitest';
import { directionOf, fromLeft, runsOf, toDirected } from '../../../src/export/pdf/bidiRuns.ts';

const shown = (text: string, dir: 'ltr' | 'rtl') =>
  fromLeft(runsOf(toDirected(text, dir), 0, text.length)).map((run) => run.text);

test.each([
  ['Dutch as it is', 'Bel 030-123 (nu)', 'ltr', ['Bel 030-123 (nu)']],
  ['a Dutch word in an Arabic line', 'قال melding هنا', 'rtl', ['هنا', ' ', 'melding', 'قال ']],
  ['brackets around it, turned with the line', '(نعم)', 'rtl', ['(', 'نعم', ')']],
  ['a number that is kept together', 'هاتف \u2066012-345\u2069', 'rtl', ['012-345', 'هاتف ']],
  ['an Arabic name in a Dutch line', 'buur \u2068جار\u2069, dichtbij', 'ltr', ['buur ', 'جار', ', dichtbij']],
] as const)('from left to right: %s', (_what, text, dir, runs) => {
  expect(shown(text, dir)).toEqual(runs);
});

test('own words begin on the side of their first letter', () => {
  expect(['hallo جار', '12 أريد', '...', 'أريد hallo'].map(directionOf)).toEqual(['ltr', 'rtl', 'ltr', 'rtl']);
});
