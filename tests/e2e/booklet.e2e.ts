import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { noteMeasured, test } from './fixtures.ts';
import { PortalPage } from './pages.ts';
import { beyondTheEdge, strayOnPaper } from './paper.ts';
import { everySentence, parentingId, questionnaireId } from './texts.ts';

/** A4 less the margins of print.css, in CSS pixels. */
const paperPx = Math.floor(((210 - 2 * 18) / 25.4) * 96);
const ids = [questionnaireId, parentingId];

/** Texts of the booklet that can be seen, those of another language with it before them. */
async function sentences(page: Page): Promise<string[]> {
  return await page.getByRole('article').evaluate((booklet) => {
    const walker = document.createTreeWalker(booklet, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent?.checkVisibility()) continue;
      const language = parent.closest('[lang]:not(html)')?.getAttribute('lang');
      found.push(language ? `${language}: ${text}` : text);
    }
    return found;
  });
}

for (const id of ids) {
  for (const language of languages) {
    test.describe(`the booklet of ${id} (${language})`, () => {
      test('has every question and every choice, in another language with the Dutch beside it', async ({ page }) => {
        await new PortalPage(page, language, 'booklet', id).open();
        const found = await sentences(page);
        const own = everySentence(id, language);
        expect(own.length).toBeGreaterThan(30);
        expect(own.filter((sentence) => !found.includes(sentence))).toEqual([]);
        const beside = language === 'nl' ? [] : everySentence(id, 'nl').map((sentence) => `nl: ${sentence}`);
        expect(beside.filter((sentence) => !found.includes(sentence))).toEqual([]);
      });

      test('prints alone, within the width of the paper', async ({ page }) => {
        await page.setViewportSize({ width: paperPx, height: 987 });
        const booklet = new PortalPage(page, language, 'booklet', id);
        await booklet.open();
        expect.soft(await strayOnPaper(page, '.booklet')).toEqual([]);
        for (const part of ['banner', 'contentinfo', 'navigation'] as const) {
          await expect(page.getByRole(part)).toHaveCount(0);
        }
        await expect.soft(page.locator('#help')).toBeHidden();
        await expect(booklet.heading).toBeVisible();
        expect(await beyondTheEdge(page)).toEqual([]);
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        noteMeasured(`${language} ${id}: ${sheets} sheets`);
        expect(sheets).toBeGreaterThanOrEqual(everySentence(id, language).length > 200 ? 13 : 4);
        expect(sheets).toBeLessThanOrEqual(60);
      });
    });
  }
}

test('the button opens the print window of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const booklet = new PortalPage(page, 'nl', 'booklet');
  await booklet.open();
  await booklet.button('about:booklet.print').click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the booklet is there all the same, and offers no button that does nothing', async ({ page }) => {
    const booklet = new PortalPage(page, 'nl', 'booklet');
    await page.goto(booklet.address);
    await expect(booklet.heading).toBeVisible();
    await expect(booklet.button('about:booklet.print')).toBeHidden();
  });
});
