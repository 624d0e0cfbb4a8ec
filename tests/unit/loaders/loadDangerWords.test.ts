import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDangerWords } from '../../../src/loaders/loadDangerWords.ts';

const root = mkdtempSync(join(tmpdir(), 'danger-'));
afterAll(() => rmSync(root, { recursive: true }));

function folderWith(name: string, files: Readonly<Record<string, unknown>>): string {
  const folder = join(root, name);
  for (const [language, content] of Object.entries(files)) {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, 'danger.json'), JSON.stringify(content));
  }
  return folder;
}

describe('loadDangerWords', () => {
  test('puts the languages together by kind of danger', () => {
    const folder = folderWith('two', { nl: { suicide: ['wil dood'] }, tr: { suicide: ['intihar'], tonight: ['aç'] } });
    expect(loadDangerWords(folder)).toMatchObject({ suicide: ['wil dood', 'intihar'], tonight: ['aç'], violence: [] });
  });

  test('refuses an unknown kind and an empty word, with the file', () => {
    expect(() => loadDangerWords(folderWith('kind', { nl: { sadness: ['a'] } }))).toThrow(
      /nl\/danger\.json[\s\S]*violence/,
    );
    expect(() => loadDangerWords(folderWith('word', { uk: { suicide: [''] } }))).toThrow(/uk\/danger\.json/);
  });

  test.each(readdirSync('locales'))(
    'in %s there are words for each kind but the mildest, each of them long enough',
    (language) => {
      const own = JSON.parse(readFileSync(`locales/${language}/danger.json`, 'utf8')) as Record<string, string[]>;
      expect(Object.keys(own)).toEqual(['suicide', 'violence', 'medical', 'tonight']);
      for (const words of Object.values(own)) expect(words.length).toBeGreaterThanOrEqual(4);
      // A short word would begin many others.
      expect(
        Object.values(own)
          .flat()
          .filter((word) => word.length < 3),
      ).toEqual([]);
    },
  );
});
