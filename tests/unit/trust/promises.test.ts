import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsIn, filesIn, papers, problemOf, proofsIn, readPaper } from './papers.ts';
import { isTitle, testTitles } from './testTitles.ts';

const promised = readPaper('beloften.md');
const promises = claimsIn(promised, 'Wat wij beloven');
const threats = claimsIn(readPaper('dreigingen.md'), 'De twintig dreigingen');

describe('a promise', () => {
  test('is made here, more than once', () => {
    expect(promises.length).toBeGreaterThan(10);
    expect(new Set(promises.map(({ heading }) => heading)).size).toBe(promises.length);
  });

  test.each(promises)('“$heading” names a test', ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
  });

  test('that the privacy page makes stands here, and so does what it cannot', () => {
    const about = JSON.parse(readFileSync('locales/nl/about.json', 'utf8')) as Record<string, string>;
    const said = Object.keys(about).filter((key) => /^(privacy|kiosk)\.\w+$/.test(key) && `${key}.title` in about);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((key) => !promised.includes(`\`locales/nl/about.json › ${key}\``))).toEqual([]);
  });

  test('cites sentences that are there', () => {
    const cited = [...promised.matchAll(/`(locales\/\S+) › (\S+)`/g)];
    expect(cited.length).toBeGreaterThan(15);
    const has = (file: string, key: string) => existsSync(file) && key in JSON.parse(readFileSync(file, 'utf8'));
    expect(cited.filter(([, file = '', key = '']) => !has(file, key)).map(([whole]) => whole)).toEqual([]);
  });
});

describe('a threat', () => {
  test('is one of twenty, in order', () => {
    expect(threats.map(({ heading }) => Number.parseInt(heading, 10))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  test.each(threats)('“$heading” says what is done, what came out, and how far that is', ({ text, proofs }) => {
    for (const part of ['Dreiging', 'Maatregel', 'Uitkomst'])
      expect(text).toMatch(new RegExp(`^\\*\\*${part}\\.\\*\\* \\S`, 'm'));
    const [, state = ''] = /^\*\*Stand\.\*\* (gehaald|deels|niet gehaald)\b/m.exec(text) ?? [];
    expect(['gehaald', 'deels', 'niet gehaald']).toContain(state);
    if (state !== 'niet gehaald') expect(proofs.length).toBeGreaterThan(0);
  });
});

describe.each(papers)('%s', (path) => {
  const paper = readFileSync(path, 'utf8');

  test('names no test that is not there', () => {
    expect(proofsIn(paper).map(problemOf).filter(Boolean)).toEqual([]);
    expect(filesIn(paper).filter((file) => !existsSync(file))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const links = [...paper.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(`docs/trust/${to}`))).toEqual([]);
  });

  test('writes each proof in the one form that is read', () => {
    const loose = paper.split('\n').filter((line) => line.includes('tests/') && line.includes('›'));
    expect(loose.filter((line) => !/^- `tests\/\S+ › [^`]+`$/.test(line))).toEqual([]);
  });
});

describe('the title of a test', () => {
  test('is read from the code, whatever runs it, and that of a group is none', () => {
    const titles = testTitles('tests/unit/trust/promises.test.ts');
    expect(titles).toContain('is one of twenty, in order');
    expect(titles).toContain('“$heading” names a test');
    expect(titles).not.toContain('a threat');
    expect(testTitles('tests/e2e/wipeTabs.e2e.ts')).toContain(
      ['the other tab goes empty at once, holds nothing, and goes to its own start ($', '{way}, $', '{round})'].join(
        '',
      ),
    );
    expect(testTitles('tests/nowhere.test.ts')).toEqual([]);
  });

  test.each([
    ['says %s twice', 'says something twice', true],
    ['says %s twice', 'says %s twice', true],
    ['$file has no id twice', 'nl/index.html has no id twice', true],
    ['$file of 1.4 kB', 'one of 1x4 kB', false],
    ['$file has no id twice', 'one has no id twice, or nearly', false],
    ['%s', 'whatever someone claims', false],
    ['what goes (all)', 'what goes (all) and more', false],
  ])('«%s» for «%s»: %s', (inCode, named, fits) => {
    expect(isTitle(inCode, named)).toBe(fits);
  });

  test('that nobody gave, or in a file that is not there, is a problem', () => {
    const file = 'tests/unit/trust/promises.test.ts';
    expect(problemOf({ file, title: 'is one of twenty, in order' })).toBeUndefined();
    expect(problemOf({ file, title: 'is one of twenty-one' })).toMatch(/no test is called/);
    expect(problemOf({ file: 'tests/nowhere.test.ts', title: 'x' })).toMatch(/no such file/);
  });
});
