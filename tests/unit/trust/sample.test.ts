import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/i18n/routes.ts';
import { allPages, makeSample } from '../../../tools/statement/makeSample.ts';
import { siteOf } from '../../../tools/statement/siteOf.ts';
import { templates } from '../../../tools/statement/templates.ts';
import { statementFiles } from '../../../tools/statement.ts';
import { absentInKiosk } from '../../absentInKiosk.ts';
import { folder } from './papers.ts';

const { site } = siteOf();
const sample = makeSample(site, 'zonnewaard');
const kindsIn = (language: string) =>
  sample.structured.filter((page) => page.language === language).map(({ route }) => route);

describe('the structured sample', () => {
  test('has each kind of page, with its reason', () => {
    expect(kindsIn('nl')).toEqual([...routes]);
    expect(sample.structured.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test('has the main road from right to left, too', () => {
    const [main] = sample.processes;
    expect(main?.pages.map((path) => path.split('/')[0])).toEqual(Array.from({ length: 7 }, () => 'nl'));
    expect(kindsIn('ar')).toEqual(
      expect.arrayContaining(['questionnaire', 'result', 'nearby', 'plan', 'report', 'accessibility']),
    );
  });

  test('names pages of the build, each once', () => {
    const paths = sample.structured.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const known = new Set(allPages(site).map(({ path }) => path));
    const roads = sample.processes.flatMap(({ pages }) => pages);
    expect(
      [...roads, ...paths.slice(3), ...sample.documents.map(({ from }) => from)].filter((path) => !known.has(path)),
    ).toEqual([]);
  });

  test('has in the kiosk what a kiosk has, and the page for staff', () => {
    const inKiosk = Object.entries(templates).filter(([, { kiosk }]) => kiosk);
    const wanted = [...routes.filter((route) => !absentInKiosk.includes(route)), 'staff'];
    expect(inKiosk.map(([route]) => route).sort()).toEqual(wanted.sort());
  });
});

describe('the lot', () => {
  test('falls on a tenth as many, and on none that is there already', () => {
    expect(sample.random.pages).toHaveLength(Math.ceil(sample.structured.length / 10));
    const paths = sample.structured.map(({ path }) => path);
    expect(sample.random.pages.filter(({ path }) => paths.includes(path))).toEqual([]);
  });

  test('falls the same way for the same word, and elsewhere for another', () => {
    expect(makeSample(site, 'zonnewaard')).toEqual(sample);
    const drawn = (seed: string) => makeSample(site, seed).random.pages.map(({ path }) => path);
    const words = Array.from({ length: 200 }, (_, at) => `word ${at}`);
    // Each page has a fair chance: 200 draws of a few out of hundreds repeat little.
    expect(new Set(words.flatMap(drawn)).size).toBeGreaterThan(allPages(site).length * 0.7);
  });
});

describe('the papers of the demonstration', () => {
  const files = statementFiles();

  test.each(['steekproef.md', 'steekproef.json'])('%s is what the portal says now', async (name) => {
    await expect(files[name]).toMatchFileSnapshot(`../../../${folder}/${name}`);
  });
});
