import type { Page } from 'playwright/test';

/** What a reader may set by WCAG 1.4.12. */
export const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Letters twice as large, without zoom, as someone sets it in their browser: what a page measures in letters grows along. */
export async function doubleLetters(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** As an extension of a browser sets it: in the page, a style from elsewhere would be refused. */
export async function setStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/**
 * Words that are cut off, or that run out of the box that holds them. What is only for the ear is left out, and fields in
 * which a browser itself scrolls the words.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const slack = 2;
    const ownWords = (one: Element) =>
      [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isLookedAt = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !one.closest('.unseen, .skip-link, svg, input, select, textarea, script, style, noscript');
    const isClipped = (one: Element) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + slack) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + slack)
      );
    };
    const runsOut = (one: Element) => {
      const { display, fontSize } = getComputedStyle(one);
      if (display.startsWith('inline')) return false;
      const box = one.getBoundingClientRect();
      // Lines that stand close: a letter has more room of its own than its line, above and below.
      const below = slack + Number.parseFloat(fontSize) / 4;
      return ownWords(one).some((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const words = range.getBoundingClientRect();
        return words.bottom > box.bottom + below || words.right > box.right + slack || words.left < box.left - slack;
      });
    };
    return [...document.querySelectorAll('body *')]
      .filter((one) => isLookedAt(one) && (isClipped(one) || runsOut(one)))
      .slice(0, 5)
      .map((one) => `${one.tagName}.${one.getAttribute('class')}: ${one.textContent?.trim().slice(0, 40)}`);
  });
}
