import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { languagesOf } from '../../../src/loaders/languagesOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['those that it names, in its own order', '{"languages": ["nl", "uk", "ar"]}', ['nl', 'uk', 'ar']],
  ['what was probably meant by a slip', '{"languages": ["nl", "em"]}', ['nl', 'en']],
  ['none that the edition does not have', '{"languages": ["nl", "zh-Hant"]}', ['nl']],
  ['those of a file with a comma too few', '{"id": "x" "languages": ["nl", "tr"]}', ['nl', 'tr']],
  ['Dutch where it names none', '{"languages": "nl"}', ['nl']],
  ['Dutch where it is no JSON', 'nl', ['nl']],
])('a municipality shows %s', (_what, text, wanted) => {
  writeFileSync(join(folder, 'portal.json'), text);
  expect(languagesOf(folder)).toEqual(wanted);
});

test('without a portal.json there is Dutch, and the demo shows all of the edition', () => {
  expect(languagesOf(join(folder, 'gone'))).toEqual(['nl']);
  expect(languagesOf('src/content/demo').toSorted()).toEqual(languages.toSorted());
});
