import { expect, test } from 'vitest';
import { listOf, nameOf, plainName } from '../../../../src/core/plan/tieWords.ts';
import { createSay } from '../../../../src/i18n/format.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { topicStrings } from '../../../../src/i18n/translate.ts';
import { tie } from './ties.ts';

test('a name is closed off within a sentence and turns nothing after it', () => {
  expect(nameOf(tie('1', { name: 'K.' }))).toBe('\u2068K.\u2069');
  expect(nameOf(tie('1', { name: '\u202ezus\u2069\u0000 ' }))).toBe('\u2068zus\u2069');
  expect(nameOf(tie('1', { name: '\u200f', kind: 'club' }))).toEqual({ key: 'circle:kind.club' });
  expect(plainName({ name: '<b>{{list}}</b>' })).toBe('<b>{{list}}</b>');
});

test.each([
  ['nl', 'a, b en c'],
  ['en', 'a, b and c'],
  ['ar', 'a، b وc'],
])('a list in %s', (language, expected) => {
  const say = createSay(language, {
    ...topicStrings(language as 'nl', ['circle']),
    ...mannerStrings(language as 'nl'),
  });
  const list = listOf(['a', 'b', 'c']);
  expect(say('circle:finding.ask', { names: list ?? '' })).toContain(expected);
  expect(listOf([])).toBeUndefined();
  expect(listOf(['a'])).toBe('a');
});
