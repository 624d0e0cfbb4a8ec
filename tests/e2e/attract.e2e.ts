import { expect } from 'playwright/test';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, storageKey } from './notebooks.ts';
import { addressOf, PortalPage, QuestionsPage } from './pages.ts';
import { text } from './texts.ts';
import { expectAttract, restoredPage } from './visitPage.ts';

test.use({ under: 'kiosk' });

const canary = 'kanarie-scherm-20c7';

test('the first screen says in each language what this is, what is kept and when it asks', async ({ page }) => {
  await expectAttract(page);
  for (const language of languages) {
    const door = page.locator(`.gate[hreflang="${language}"]`);
    await expect(door).toContainText(languageNames[language]);
    for (const key of ['attract:keeps', 'attract:time'])
      await expect(page.locator('main')).toContainText(text(language, key));
    const size = await door.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(88);
  }
  await expectAccessible(page, 'the first screen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await new PortalPage(page, 'nl', 'home').expectOpen();
  await page.goto('');
  await page.getByRole('link', { name: text('ar', 'attract:number') }).click();
  await new PortalPage(page, 'ar', 'start').expectOpen();
});

for (const [width, height] of [
  [1280, 720],
  [1280, 900],
  [1024, 768],
  [1080, 1920],
] as const) {
  test(`every language is in sight at once, whatever one reads (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    for (const language of languages)
      await expect(page.locator(`.gate[hreflang="${language}"] > strong`)).toBeInViewport({ ratio: 1 });
  });
}

test('opening it wipes what is still there, once and without loading anew', async ({ page, guard }) => {
  await page.goto('nl/');
  await page.evaluate(
    ([key, value]) => {
      sessionStorage.setItem(key, value);
      localStorage.setItem(`${key}:kept`, value);
      localStorage.setItem('other', value);
      window.name = value;
    },
    [storageKey, JSON.stringify(fullNotebook(canary))] as const,
  );
  const before = guard.requests.length;
  await page.goto('');
  await expectAttract(page);
  await page.waitForTimeout(500);
  const documents = guard.requests.slice(before).filter((url) => new URL(url).pathname === '/');
  expect(documents).toHaveLength(1);
});

for (const route of ['questionnaire', 'report'] as const) {
  test(`a page of ${route} that a browser brings back after a crash shows the first screen, with 0 in storage`, async ({
    context,
  }) => {
    const kept = { [storageKey]: JSON.stringify(fullNotebook(canary)) };
    const crashed = await restoredPage(context, kept);
    let shown = false;
    await crashed.exposeFunction('shows', () => {
      shown = true;
    });
    await crashed.addInitScript((token) => {
      // Whatever is drawn before it leaves must not be seen.
      const look = () => {
        const seen = document.body?.checkVisibility({ visibilityProperty: true }) ? document.body.innerText : '';
        if (seen?.includes(token)) (window as unknown as { shows: () => void }).shows();
        requestAnimationFrame(look);
      };
      look();
    }, canary);
    await crashed.goto(addressOf(route, 'nl'));
    await expectAttract(crashed);
    expect(shown).toBe(false);
  });
}

test('a tab that was closed in order, with its mark, and brought back is not taken in either', async ({ context }) => {
  const kept = {
    [storageKey]: JSON.stringify(fullNotebook(canary)),
    [`${storageKey}:visit`]: String(Date.now() - 2000),
  };
  const restored = await restoredPage(context, kept);
  await restored.goto(addressOf('report', 'nl'));
  await expectAttract(restored);
});

test('whoever reloads, goes back or goes on keeps what they filled in', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
    storageKey,
    JSON.stringify(fullNotebook(canary)),
  ] as const);
  const expectKept = async () => {
    await expect(page.locator('html[data-visit]')).toBeAttached();
    expect(await page.evaluate((key) => sessionStorage.getItem(key), storageKey)).toContain(canary);
  };
  for (let round = 0; round < 3; round++) {
    await page.reload();
    await questions.expectOpen();
    await expectKept();
  }
  const result = new PortalPage(page, 'nl', 'result');
  await result.open();
  await expectKept();
  await page.evaluate(() => history.back());
  await questions.expectOpen();
  await expectKept();
});

test('holding the version for five seconds opens the page for staff, and less does not', async ({ page }) => {
  const line = page.locator('#version');
  await line.hover();
  await page.mouse.down();
  await page.waitForTimeout(1500);
  await page.mouse.up();
  await page.waitForTimeout(4000);
  await expectAttract(page);
  await line.hover();
  await page.mouse.down();
  await page.waitForURL(`**/${addressOf('staff', 'nl')}`);
  await page.mouse.up();
});
