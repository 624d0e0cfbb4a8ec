import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { routes } from '../../src/i18n/routes.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { addressOf, PortalPage, QuestionsPage, ReportPage } from './pages.ts';

const desk = { isMobile: false, hasTouch: false };

/** Every kind of page, the steps of the questionnaire among them, with everything unfolded. */
async function* everyPage(page: Page, language: (typeof languages)[number]): AsyncGenerator<string> {
  for (const route of routes) {
    for (const hash of route === 'questionnaire' ? ['', '#2'] : ['']) {
      // Otherwise only the hash would change, and the page would not be loaded anew.
      if (hash) await page.goto('about:blank');
      await new PortalPage(page, language, route).open(hash);
      yield `${language} ${route}${hash}`;
    }
  }
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

test.describe('on a screen of 320 by 256, which is 400 % zoom', () => {
  test.use({ ...desk, viewport: { width: 320, height: 256 } });
  for (const language of languages) {
    test(`no page scrolls sideways (${language})`, async ({ page }) => {
      await seed(page, fullNotebook('W'.repeat(60)), language);
      for await (const what of everyPage(page, language)) {
        await unfold(page);
        const wide = await page.evaluate(() => {
          const beyond = [...document.querySelectorAll('body *')].filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return (
              one.checkVisibility() && !one.closest('.unseen, .skip-link') && (left < -1 || right > innerWidth + 1)
            );
          });
          const names = beyond.slice(0, 5).map((one) => `${one.tagName}.${one.className}`);
          return [...(document.documentElement.scrollWidth > 320 ? ['scrolls'] : []), ...names];
        });
        expect(wide, what).toEqual([]);
      }
    });
  }

  test('the header leaves half of it free, and the heading of a new step stands below it', async ({ page }) => {
    await seed(page, fullNotebook());
    const questions = new QuestionsPage(page, 'nl');
    await questions.open('#1');
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(128);
    await questions.link('questions:next').click();
    await questions.expectFocusOnHeading('home-relations');
  });
});

test.describe('in forced colours', () => {
  test.use({ ...desk, forcedColors: 'active' });
  test('the chosen option and the focus can be seen', async ({ page }) => {
    await seed(page, fullNotebook());
    const questions = new QuestionsPage(page, 'nl');
    await questions.open('#1');
    const look = async (level: number) =>
      await questions.choice('finances', 'level', level).evaluate((input) => {
        const row = input.closest('label') ?? input;
        const { borderTopColor, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(row);
        return { borderTopColor, outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), outlineColor };
      });
    const [chosen, other] = [await look(2), await look(3)];
    expect(chosen.borderTopColor).not.toBe(other.borderTopColor);
    expect(chosen.outlineStyle).toBe('solid');
    expect(other.outlineStyle).toBe('none');
    await questions.choice('finances', 'level', 2).focus();
    await page.keyboard.press('ArrowDown');
    const focused = await look(3);
    expect(focused.outlineStyle).toBe('solid');
    expect(focused.outlineWidth).toBeGreaterThanOrEqual(3);
    expect(focused.outlineColor, 'focus differs from chosen').not.toBe(chosen.outlineColor);
    await page.keyboard.press('Tab');
    const button = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(button).not.toBe('none');
  });
});

test('on paper the report page shows the preview and nothing else', async ({ page }) => {
  await seed(page, fullNotebook());
  const report = new ReportPage(page, 'nl');
  await report.open();
  await page.emulateMedia({ media: 'print' });
  const stray = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isSeen = parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('.paper, script');
      if (isSeen && node.textContent?.trim()) found.push(node.textContent.trim().slice(0, 60));
    }
    return found;
  });
  expect(stray).toEqual([]);
  await expect(report.paper).toBeVisible();
  await expect(report.paper).toContainText('rust in huis vraag');
});

test('on paper the questionnaire shows every choice, also of what is folded', async ({ page }) => {
  await page.goto(addressOf('questionnaire', 'nl'));
  const questions = new QuestionsPage(page, 'nl');
  await questions.expectOpen();
  await questions.topic('finances').check();
  await questions.link('questions:start').click();
  await page.emulateMedia({ media: 'print' });
  const box = await questions.note('finances').boundingBox();
  expect(box?.height).toBeGreaterThan(0);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const language of languages) {
    test(`a step and the result have no violations, and the page is dark (${language})`, async ({ page }) => {
      await seed(page, fullNotebook(), language);
      const questions = new QuestionsPage(page, language);
      await questions.open('#1');
      await questions.choice('finances', 'level', 1).check();
      await expectAccessible(page, `a step in the dark (${language})`);
      await new PortalPage(page, language, 'result').open();
      await expectAccessible(page, `the result in the dark (${language})`);
      const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(Math.max(...(background.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80);
    });
  }
});

test.describe('axe in Arabic', () => {
  for (const isFilled of [true, false]) {
    test(`no page has a violation ${isFilled ? 'with everything filled in' : 'with nothing filled in @deep'}`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await seed(page, isFilled ? fullNotebook() : null, 'ar');
      for await (const what of everyPage(page, 'ar')) {
        await unfold(page);
        await expectAccessible(page, what);
      }
    });
  }
});

test('the choice of languages and the page that is not there have no violations', async ({ page, guard }) => {
  guard.allow(/status of 404/);
  await page.goto('');
  await expectAccessible(page, 'the choice of languages');
  await page.goto('nl/er-is-hier-niets/');
  await expectAccessible(page, '404');
});
