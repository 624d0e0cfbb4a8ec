import { expect, test } from 'vitest';
import { parseChecksums } from '../../../../src/core/host/parseChecksums.ts';

const hash = '0'.repeat(64);

test('a list is read as sha256sum writes it, without what no one asks for', () => {
  const text = ['.htaccess', '404.html', '_headers', 'nl/index.html', 'web.config'].map((file) => `${hash}  ${file}\n`);
  expect(parseChecksums(text.join(''))).toEqual([{ file: 'nl/index.html', hash }]);
});

test.each([
  ['a page that a host gives for everything', '<!doctype html>'],
  ['nothing', ''],
  ['a line that broke off', `${hash}  nl/index.html\n${hash.slice(1)}  x`],
])('%s is no list', (_name, text) => {
  expect(parseChecksums(text)).toBeUndefined();
});
