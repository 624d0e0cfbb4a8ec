import { expect, type Locator, type Page } from 'playwright/test';
import { noteMeasured, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { seenLine, shoot } from './pixels.ts';

test.use({ isMobile: false, hasTouch: false, viewport: { width: 700, height: 700 } });

/** WCAG 2.2 asks of a focus indicator a line of two pixels all around; rounded corners take a little. */
const lineWanted = 1.8;

const palettes = [
  { colorScheme: 'light', brightest: true },
  { colorScheme: 'dark', brightest: false },
] as const;

async function blur(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** The line that comes around what is seen of `control` when the keyboard gets there. */
async function lineOfFocus(blank: Page, control: Locator, seen: Locator = control): Promise<number> {
  await blur(control.page());
  const before = await shoot(seen);
  await control.page().keyboard.press('Tab'); // From here on the browser knows that someone uses the keyboard.
  await control.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
  const line = await seenLine(blank, before, await shoot(seen));
  await blur(control.page());
  return line;
}

for (const { colorScheme, brightest } of palettes) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ forcedColors: 'active', colorScheme });

    test('the palette is the one that was asked for', async ({ page }) => {
      await new PortalPage(page, 'nl', 'home').open();
      const canvas = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(canvas).toBe(brightest ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    });

    test('a chosen row stands out from one that is not, by the light of its edge', async ({ page, context }) => {
      const blank = await context.newPage();
      await page.bringToFront();
      await seed(page, fullNotebook());
      const questions = new QuestionsPage(page, 'nl');
      await questions.open('#1');
      await questions.more('finances').click();
      for (const [part, value, other] of [
        ['level', 3, 4],
        ['wish', 'no', 'yes'],
        ['talk', 'yes', ''],
        ['who', 'professionals', ''],
      ] as const) {
        const input = questions.choice('finances', part, value);
        const row = questions.row('finances', part, value);
        if (other) await questions.choice('finances', part, other).check();
        else await input.uncheck();
        await blur(page);
        const before = await shoot(row);
        await input.check();
        await blur(page);
        const line = await seenLine(blank, before, await shoot(row));
        noteMeasured(`${colorScheme}, ${part}: a line of ${line.toFixed(2)} pixels`);
        expect(line, part).toBeGreaterThanOrEqual(lineWanted);
      }
    });

    test('the focus stands out on rows, links, buttons, summaries and boxes for text', async ({ page, context }) => {
      const blank = await context.newPage();
      await page.bringToFront();
      await seed(page, fullNotebook());
      const questions = new QuestionsPage(page, 'nl');
      await questions.open('#1');
      const ofLevel = (level: number): [Locator, Locator] => [
        questions.choice('finances', 'level', level),
        questions.row('finances', 'level', level),
      ];
      const inSteps: Record<string, [Locator, Locator?]> = {
        'a chosen row': ofLevel(2),
        'a row that is not chosen': ofLevel(4),
        'the way on': [questions.link('questions:next')],
        'the way back': [questions.link('questions:chosenTopics')],
        'read aloud': [questions.reader()],
        'take the answer away': [questions.button('questions:clear')],
        'a summary': [questions.more('finances')],
        'a link of text': [questions.link('common:safe')],
        'the exit': [questions.exit],
        'a heading': [questions.stepHeading('finances')],
      };
      await expectSeen(blank, inSteps);
      await questions.more('finances').click();
      await expectSeen(blank, { 'a box for own words': [questions.note('finances')] });
      const home = new PortalPage(page, 'nl', 'home');
      await home.open();
      await expectSeen(blank, { 'a door': [home.door('home:resume')] });
      const nearby = new NearbyPage(page, 'nl');
      await nearby.open();
      await expectSeen(blank, { 'a box for a postcode': [nearby.place] });
    });

    async function expectSeen(blank: Page, controls: Record<string, [Locator, Locator?]>): Promise<void> {
      for (const [what, [control, seen]] of Object.entries(controls)) {
        const line = await lineOfFocus(blank, control, seen);
        noteMeasured(`${colorScheme}, focus on ${what}: a line of ${line.toFixed(2)} pixels`);
        expect.soft(line, what).toBeGreaterThanOrEqual(lineWanted);
      }
    }
  });
}
