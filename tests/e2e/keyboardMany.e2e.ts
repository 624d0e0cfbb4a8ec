import { expect, type Page } from 'playwright/test';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { chanceFrom } from '../qr.ts';
import { noteMeasured, test } from './fixtures.ts';
import { chooseByArrows, press } from './keys.ts';
import { storedAnswers } from './notebooks.ts';
import { goToTopics, PortalPage, ReportPage } from './pages.ts';
import { apart, everyday, nameOf, offered } from './texts.ts';

test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 600 } });

/** From the choice of topics to the result, topics that stand apart included. */
const mostKeys = 130;

/** Counts each key that is pressed from now on. */
function countKeys(page: Page): () => number {
  let keys = 0;
  const pressKey = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => {
    keys += 1;
    return pressKey(key, options);
  };
  return () => keys;
}

interface Journey {
  readonly language: Language;
  /** Topic to level. */
  readonly levels: ReadonlyMap<string, number>;
}

/** Someone else each time, and the same each time that it runs. */
function journeyOf(seed: number): Journey {
  const chance = chanceFrom(seed);
  const language = languages[Math.floor(chance() * languages.length)] ?? 'nl';
  const count = chance() < 0.7 ? 1 + Math.floor(chance() * 4) : offered.length;
  const some = new Set(offered.toSorted(() => chance() - 0.5).slice(0, count));
  return {
    language,
    levels: new Map(offered.filter((one) => some.has(one)).map((one) => [one, 1 + Math.floor(chance() * 5)])),
  };
}

/** By keyboard alone from home to the paper. Gives how many keys it took from the choice of topics to the result. */
async function walk(page: Page, { language, levels }: Journey, keys: () => number): Promise<number> {
  const home = new PortalPage(page, language, 'home');
  await home.open();
  const questions = await goToTopics(home, (link) => press(page, link, 'Enter'));
  const before = keys();
  const topics = [...levels.keys()];
  const isWhole = topics.length === offered.length;
  if (isWhole) await press(page, questions.button('questions:choose.all', { count: everyday.length }), 'Space');
  for (const topic of isWhole ? apart : topics) await press(page, questions.topic(topic), 'Space');
  await press(page, questions.link('questions:start'), 'Enter');
  for (const [index, [topic, level]] of [...levels].entries()) {
    await questions.expectFocusOnHeading(topic);
    await chooseByArrows(page, questions, topic, level);
    await press(page, questions.onward(index === topics.length - 1), 'Enter');
  }
  const result = new PortalPage(page, language, 'result');
  await result.expectOpen();
  const taken = keys() - before;
  const answers = await storedAnswers(page);
  expect(topics.map((topic) => answers[nameOf(topic, 'level')])).toEqual([...levels.values()]);
  await press(page, result.link('pages:result.toReport'), 'Enter');
  const report = new ReportPage(page, language);
  await report.expectOpen();
  const downloading = page.waitForEvent('download');
  await press(page, report.button('pages:report.keepButton'), 'Enter');
  await downloading;
  return taken;
}

for (let group = 0; group < 5; group++) {
  test(`by keyboard alone ten people reach the file that they take along (${group}) @deep`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(600_000);
    const taken: string[] = [];
    for (let one = 0; one < 10; one++) {
      const journey = journeyOf(group * 10 + one + 1);
      const context = await browser.newContext({ baseURL: site.url, viewport: { width: 900, height: 600 } });
      const page = await context.newPage();
      taken.push(`${journey.language} ${journey.levels.size}: ${await walk(page, journey, countKeys(page))}`);
      await context.close();
    }
    expect(taken).toHaveLength(10);
    noteMeasured(`keys from the choice of topics to the result, by language and topics: ${taken.join('; ')}`);
  });
}

// Where the words are a translation there is one control more in each step: what shows the Dutch.
for (const language of ['nl', 'ar'] as const) {
  test(`the whole matrix takes at most ${mostKeys} keys (${language}) @deep`, async ({ page }) => {
    test.setTimeout(120_000);
    const levels = new Map(offered.map((one, index) => [one, 1 + (index % 5)]));
    const taken = await walk(page, { language, levels }, countKeys(page));
    noteMeasured(`the whole matrix (${language}): ${taken} keys`);
    expect(taken).toBeLessThanOrEqual(mostKeys);
  });
}
