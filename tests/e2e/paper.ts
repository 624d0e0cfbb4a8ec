import type { Page } from 'playwright/test';

/** Prints as far as the screen can show it, and gives the texts outside `within` that would be printed too. */
export async function strayOnPaper(page: Page, within: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isSeen = parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest(`${wanted}, script`);
      if (isSeen && node.textContent?.trim()) found.push(node.textContent.trim().slice(0, 60));
    }
    return found;
  }, within);
}

/** What sticks out of the page sideways, the unseen left out. */
export async function beyondTheEdge(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return one.checkVisibility() && !one.closest('.unseen, .skip-link') && (left < -1 || right > width + 1);
    });
    const names = beyond.slice(0, 5).map((one) => `${one.tagName}.${one.getAttribute('class')}`);
    return [...(document.documentElement.scrollWidth > width ? ['scrolls'] : []), ...names];
  });
}
