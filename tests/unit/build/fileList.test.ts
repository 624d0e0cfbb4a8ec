import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileList } from '../../../src/build/fileList.ts';
import { languages } from '../../../src/i18n/languages.ts';

const root = mkdtempSync(join(tmpdir(), 'eigenblik-'));
afterAll(() => rmSync(root, { recursive: true }));

test('pages of a language are apart, and what nobody needs without a network is left out with its programs', async () => {
  const files = [
    'index.html',
    's/index.html',
    '404.html',
    'nl/index.html',
    'nl/buurt/index.html',
    'nl/buurt/onderwerp/finances/index.html',
    'nl/vragen/x/index.html',
    'nl/vragen/x/boekje/index.html',
    'nl/geen-verbinding/index.html',
    'nl/professional/index.html',
    'ar/index.html',
    'a.js',
    'b.js',
  ];
  for (const file of ['a.js', 'b.js']) writeFileSync(join(root, file), '');
  const modulesOf = new Map([
    ['nl/index.html', ['a.js']],
    ['nl/professional/index.html', ['b.js']],
  ]);
  const { shell, pages, noLine } = await fileList(root, files, modulesOf);
  expect([...shell.keys()].sort()).toEqual(['', 'a.js', 'icon.svg', 'nl/geen-verbinding/', 's/']);
  expect([...(pages.get('nl') ?? [])]).toEqual([
    ['nl/buurt/', 'nl/buurt/index.html'],
    ['nl/', 'nl/index.html'],
    ['nl/vragen/x/', 'nl/vragen/x/index.html'],
  ]);
  expect([...(pages.get('ar')?.keys() ?? [])]).toEqual(['ar/']);
  expect(noLine).toMatchObject({ nl: 'nl/geen-verbinding/', en: 'en/no-connection/', ar: 'ar/no-connection/' });
  expect(Object.keys(noLine)).toEqual([...languages]);
});
