import type { Page } from 'playwright/test';

export type Small = { px: number; text: string };
export type Long = { characters: number; text: string };

/** Texts smaller than they may be: `mainPx` in the main part, `aroundPx` in header and footer. */
export async function smallTexts(page: Page, mainPx: number, aroundPx: number): Promise<Small[]> {
  return await page.evaluate(
    ([most, least]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Small[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim();
        if (!text || !parent?.checkVisibility() || parent.closest('.unseen, .skip-link, script, noscript')) continue;
        const px = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (px < (parent.closest('main') ? most : least)) found.push({ px, text: text.slice(0, 50) });
      }
      return found;
    },
    [mainPx, aroundPx] as const,
  );
}

/** Lines of running text with more characters than `most`, as they break on the screen. */
export async function longLines(page: Page, most: number): Promise<Long[]> {
  return await page.evaluate(findLongLines, most);
}

function findLongLines(most: number): Long[] {
  const blocks = new Map<Element, Map<number, string>>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = blockOf(node.parentElement);
    if (!block || !isShown(node)) continue;
    const lines = blocks.get(block) ?? new Map<number, string>();
    blocks.set(block, lines);
    addLetters(node, lines);
  }
  const texts = [...blocks.values()].flatMap((lines) => [...lines.values()].map((text) => text.trim()));
  return texts.filter((text) => text.length > most).map((text) => ({ characters: text.length, text }));

  function isShown({ parentElement, textContent }: Node): boolean {
    const isOut = parentElement?.closest('.unseen, .skip-link, script, noscript');
    return !isOut && parentElement?.checkVisibility() === true && Boolean(textContent?.trim());
  }

  function blockOf(element: Element | null): Element | null {
    const isInline = element && getComputedStyle(element).display.startsWith('inline');
    return isInline ? blockOf(element.parentElement) : element;
  }

  /** Adds each letter to the line that it stands on; bold or small words stand a little higher or lower. */
  function addLetters(node: Node, lines: Map<number, string>): void {
    const range = document.createRange();
    for (const [at, letter] of [...(node.textContent ?? '')].entries()) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (!box || box.width === 0) continue;
      const middle = (box.top + box.bottom) / 2;
      const line = [...lines.keys()].find((other) => Math.abs(other - middle) < 8) ?? middle;
      lines.set(line, (lines.get(line) ?? '') + letter);
    }
  }
}
