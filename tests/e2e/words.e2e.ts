import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';

/** The first hard word that can be pressed, and its note. */
async function firstWord(page: Page) {
  const word = page.locator('button.word:visible').first();
  const note = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  return { word, note };
}

for (const language of ['nl', 'ar'] as const) {
  test(`a hard word in the results opens its explanation and keeps the focus (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await seed(page, fullNotebook(), language);
    const there = new PortalPage(page, language, 'result');
    await there.open();
    const { word, note } = await firstWord(page);
    await expect(note).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await expect(word).toBeFocused();
    // A screen reader says it with the word.
    const said = (await note.locator('p').nth(1).textContent()) ?? '';
    await expect(word).toHaveAccessibleDescription(said);

    const [over, under] = [await note.boundingBox(), await word.boundingBox()];
    if (!over || !under) throw new Error('one of them is not drawn');
    expect(over.x, 'within the width').toBeGreaterThanOrEqual(0);
    expect(over.x + over.width).toBeLessThanOrEqual(320);
    expect(over.y >= under.y + under.height || over.y + over.height <= under.y, 'not over its word').toBe(true);
    expect(Math.min(under.width, under.height)).toBeGreaterThanOrEqual(24);
    await expectAccessible(page, `an explained word (${language})`);

    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a hard word opens too, and leads to the list of all words', async ({ page }) => {
    const there = new PortalPage(page, 'nl', 'privacy');
    await there.open();
    const { word, note } = await firstWord(page);
    await word.click();
    await expect(note).toBeVisible();
    await note.getByRole('button', { name: there.say('words:close'), exact: true }).click();
    await expect(note).toBeHidden();
    await word.click();
    await note.getByRole('link', { name: there.say('words:all'), exact: true }).click();
    await new PortalPage(page, 'nl', 'words').expectOpen();
    await expect(page.locator('dt:target')).toBeVisible();
    await expect(page.locator('dt')).toHaveCount(22);
  });
});

test('on paper a hard word is a word, and nothing of its note is there', async ({ page }) => {
  await new PortalPage(page, 'nl', 'privacy').open();
  const { word, note } = await firstWord(page);
  await word.click();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await expect(word).toHaveCSS('text-decoration-line', 'none');
});
