import type { Page } from 'playwright/test';

/**
 * What can be pressed and is too small. By WCAG 2.5.8 a target has 24 by 24 pixels, unless it stands in a sentence, or as
 * much around it is free of others. Answers, buttons and boxes to fill in have 44 by 44 here; a word that explains itself
 * stands in a sentence.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const [least, large, rounding] = [24, 44, 0.6];
    const all = 'a[href], button, summary, select, textarea, input, [role="button"], [tabindex="0"]';
    const targets = new Set<Element>();
    for (const one of document.querySelectorAll(all)) {
      const target = one.closest('label') ?? one;
      const isSeen = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isSeen && !target.matches('.skip-link, .unseen, [disabled]')) targets.add(target);
    }
    const boxes = [...targets].map((target) => ({ target, box: target.getBoundingClientRect() }));
    const isMain = (target: Element) =>
      target.matches('button:not(.word), .button, .exit, label:has(input), select, textarea, input');
    return boxes.flatMap(({ target, box }) => {
      const wanted = isMain(target) ? large : least;
      if (Math.min(box.width, box.height) >= wanted - rounding) return [];
      if (!isMain(target) && (isInSentence(target) || isFree(target, box))) return [];
      const name = target.textContent?.trim().slice(0, 30);
      return [`${target.localName}.${target.className} “${name}” ${Math.round(box.width)}×${Math.round(box.height)}`];
    });

    function isInSentence(target: Element): boolean {
      if (getComputedStyle(target).display !== 'inline') return false;
      const around = target.closest('p, li, dd, td, aside');
      return (around?.textContent?.trim().length ?? 0) > (target.textContent?.trim().length ?? 0);
    }

    /** A circle of 24 pixels around its middle touches no other target. */
    function isFree(target: Element, box: DOMRect): boolean {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return boxes.every(({ target: other, box: next }) => {
        if (other === target || other.contains(target) || target.contains(other)) return true;
        const aside = Math.max(next.left - x, x - next.right, 0);
        const above = Math.max(next.top - y, y - next.bottom, 0);
        return Math.hypot(aside, above) >= least / 2;
      });
    }
  });
}
