import type { Page } from 'playwright/test';

export type Engine = 'axe' | 'alfa' | 'ibm' | 'html-validate';

/** What one engine holds against one element. */
export type Finding = {
  readonly engine: Engine;
  readonly rule: string;
  /** Where it is: an XPath or a CSS selector, as the engine gives it. */
  readonly target: string;
  readonly text: string;
};

/** For each finding, whether it is on an element that each selector asks for; `within`: or on something in such a one. */
export async function matchesOn(
  page: Page,
  findings: readonly Finding[],
  selectors: readonly string[],
  how: 'on' | 'within',
): Promise<boolean[][]> {
  const targets = findings.map(({ target }) => target);
  return await page.evaluate(
    ([all, asked, isWithin]) => {
      const elementOf = (target: string): Element | undefined => {
        if (!target.startsWith('/')) return document.querySelector(target) ?? undefined;
        const { FIRST_ORDERED_NODE_TYPE } = XPathResult;
        const found = document.evaluate(target, document, null, FIRST_ORDERED_NODE_TYPE).singleNodeValue;
        if (found instanceof Attr) return found.ownerElement ?? undefined;
        return found instanceof Element ? found : (found?.parentElement ?? undefined);
      };
      return all.map((target) => {
        const element = elementOf(target);
        return asked.map((selector) => Boolean(isWithin ? element?.closest(selector) : element?.matches(selector)));
      });
    },
    [targets, selectors, how === 'within'] as const,
  );
}
