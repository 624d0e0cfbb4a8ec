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

/** Goes from the screen to paper, and gives the words of the main part that are not printed; what is only pressed is left out. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  const wordsShown = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isPressed = parent?.closest(
          'button, .button, .buttons, .scripted, nav, .unseen, select, textarea, script',
        );
        const isSeen =
          parent?.checkVisibility({ visibilityProperty: true }) && (parent.getClientRects().length ?? 0) > 0;
        if (isSeen && !isPressed && node.textContent?.trim()) found.push(node.textContent.trim().slice(0, 60));
      }
      return found;
    });
  const seen = await wordsShown();
  await page.emulateMedia({ media: 'print' });
  const printed = new Set(await wordsShown());
  return [...new Set(seen)].filter((words) => !printed.has(words));
}

/** What would stand on every sheet, over the words. */
export async function stuckOnPaper(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(one).position))
      .map((one) => `${one.tagName}.${one.getAttribute('class')}`),
  );
}

/** Words that stand at less than 4.5 to 1 on white: a printer draws no grounds. */
export async function palePrint(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const pale = [...document.querySelectorAll('body *')].filter((one) => {
      const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!hasWords || !one.checkVisibility({ visibilityProperty: true }) || one.closest('.unseen, svg')) return false;
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(one).color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) < 4.5;
    });
    return pale.slice(0, 5).map((one) => `${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 30)}”`);
  });
}
