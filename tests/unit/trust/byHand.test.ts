import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resources } from '../../../src/i18n/translate.ts';
import { journey } from '../../../tools/statement/journey.ts';
import { readers } from '../../../tools/statement/readers.ts';
import { said, toReaderPaper } from '../../../tools/statement/toReaderPaper.ts';
import { folder } from './papers.ts';

const papers = [...globSync(`${folder}/met-de-hand/*.md`), `${folder}/steekproef.md`].sort();
const texts = new Set(Object.values(resources['nl'] ?? {}).flatMap((topic) => Object.values(topic)));

test.each(readers)('the script for $id says what the page says now', async (reader) => {
  await expect(toReaderPaper(reader)).toMatchFileSnapshot(`../../../${folder}/met-de-hand/${reader.id}.md`);
});

test('a text that is not there stops the script', () => {
  expect(() => said({ kind: '', key: 'home:nowhere' }, 'nl')).toThrow('There is no text home:nowhere in nl.');
});

test('nothing that must be heard has a gap that nobody filled', () => {
  const heard = journey.flatMap((step) => step.heard);
  expect(heard.filter((one) => /\{\{|…/.test(said(one, 'nl') + said(one, 'ar')))).toEqual([]);
});

describe.each(papers)('%s', (path) => {
  const paper = readFileSync(path, 'utf8');

  test('names buttons and pages as the site does', () => {
    const isOwn = readers.some(({ id }) => path.endsWith(`/${id}.md`));
    // In the scripts for screen readers both languages stand, taken from the texts themselves; here only what to do.
    const read = isOwn ? journey.map((step) => step.do).join('\n') : paper;
    const named = [...read.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
    const spoken = /[.?!]$/;
    const seed = ['zonnewaard'];
    expect(named.filter((name) => !texts.has(name) && !seed.includes(name) && !spoken.test(name))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const links = [...paper.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([]);
  });

  test('is a page that a person can use', () => {
    // The sample is as long as the site has kinds of pages.
    if (path.endsWith('/steekproef.md')) return;
    const words = paper.split(/\s+/).filter((one) => /[\p{L}\d]/u.test(one));
    expect(words.length).toBeLessThan(800);
  });

  test('says nothing in sentences that are too long to read aloud', () => {
    const lines = paper.replaceAll(/\]\([^)]*\)/g, ']').split(/\n|\|/);
    const long = lines.flatMap((line) => line.split(/(?<=[.?!:])\s/)).filter((one) => one.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

test('there is a paper for each way of looking', () => {
  expect(papers.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['toetsenbord.md', 'zoom.md', 'kleuren.md', 'printen.md', 'vijf-mensen.md', 'leesmij.md']),
  );
});
