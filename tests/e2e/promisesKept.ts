import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { routes } from '../../src/i18n/routes.ts';
import { type Guard, noteMeasured, type Under } from './fixtures.ts';
import { kept } from './kioskJourney.ts';
import { kioskRoutes } from './kioskPage.ts';
import { Ledger } from './ledger.ts';
import { storageKey } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { canaries, type Someone } from './traces.ts';
import { prepareWay, wholeWay } from './wholeWay.ts';
import { Writes } from './writes.ts';

/** Two people who choose, answer and write as differently as can be. */
const people: readonly Omit<Someone, 'language'>[] = [
  { topics: ['finances', 'housing'], levels: [2, 4], words: canaries },
  {
    topics: ['home-relations', 'justice'],
    levels: [1, 5],
    words: ['kanarie-anders-c04e', 'kanarie-weer-55d1', '1111 kan'],
  },
];
/** What they wrote, and the names of what they answered. */
const secrets = people.flatMap(({ words, topics }) => [...words, ...topics]);

const profileOf = (under: Under) => (under === 'kiosk' ? 'kiosk' : 'home');

/** Every kind of page is looked at; nothing is written anywhere before the first tick. */
export async function expectUntouched(page: Page, language: Language, under: Under): Promise<void> {
  const writes = new Writes(under);
  await writes.watch(page.context());
  const kinds = under === 'kiosk' ? kioskRoutes : routes;
  for (const route of kinds) {
    await new PortalPage(page, language, route).open();
    expect(await writes.found(page), route).toEqual([]);
  }
  const questions = new QuestionsPage(page, language);
  await questions.open('#3');
  expect(await writes.found(page), 'a step').toEqual([]);
  noteMeasured(`${language} × ${profileOf(under)}: ${kinds.length} kinds of page, 0 writes before the first tick`);
  await questions.topic('finances').check();
  expect(await kept(page), 'and the first tick is kept').toEqual([`session ${storageKey}`]);
  expect(await writes.found(page)).toContain(`setItem ${storageKey}`);
}

/** Two people go the whole way; nobody hears of it, and what is asked of the host is the same for both. */
export async function expectNobodyHears(
  page: Page,
  language: Language,
  under: Under,
  watched: { readonly guard: Guard; readonly site: string },
): Promise<void> {
  const ledger = new Ledger(page, watched.guard, under, watched.site);
  await prepareWay(page, watched.guard);
  const files: string[][] = [];
  for (const person of people) {
    const from = ledger.size;
    await wholeWay(page, { language, ...person }, under === 'kiosk');
    files.push(ledger.filesSince(from));
  }
  const broken = ledger.broken(secrets);
  const counts = Object.entries(broken).map(([what, lines]) => `${lines.length} ${what}`);
  const asked = `${ledger.size} requests, ${ledger.afterLoad} after load`;
  noteMeasured(`${language} × ${profileOf(under)}: ${asked}; ${counts.join(', ')}`);
  expect(Object.values(broken).flat()).toEqual([]);
  expect(files[1], 'which files are asked for does not hang on who someone is').toEqual(files[0]);
  expect(ledger.afterLoad).toBeGreaterThan(0);
}
