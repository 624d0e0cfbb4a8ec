import { expect, test } from 'vitest';
import { mendedFragment } from '../../../src/platform/mendedFragment.ts';
import { attacks } from '../../xss.ts';

/** A plain word is no more than another start link that cannot be read. */
const hostile = attacks.filter((attack) => !/^\w+$/.test(attack));

test.each([
  ['/s/%231Dok_-', '/s/#1Dok_-'],
  ['/proef/s/%231abc/', '/proef/s/#1abc'],
  ['/nl/start/%231abc.DEF', '/nl/start/#1abc.DEF'],
  ['/s/%25231abc', '/s/#1abc'],
])('%s was meant as %s', (path, meant) => expect(mendedFragment(path)).toBe(meant));

test.each([
  '/s/',
  '/s/1abc',
  '/nl/vragen/%231abc',
  '//evil.example/s/%231abc',
  '/\\evil.example/s/%231abc',
  '/s/%23',
  `/s/%23${'a'.repeat(301)}`,
  '/s/%231abc%0d%0a',
  ...hostile.flatMap((attack) => [`/s/%23${attack}`, `${attack}/s/%231abc`, `/${attack}/s/%231abc`]),
])('%s is left alone', (path) => expect(mendedFragment(path)).toBeUndefined());
