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

/** Which findings lie on, or within, an element that a selector asks for: a row of yes and no for each finding. */
export async function matchesOn(
  page: Page,
  findings: readonly Finding[],
  selectors: readonly string[],
): Promise<boolean[][]> {
  const targets = findings.map(({ target }) => target);
  return await page.evaluate(
    ([all, asked]) => {
      const elementOf = (target: string): Element | undefined => {
        if (!target.startsWith('/')) return document.querySelector(target) ?? undefined;
        const found = document.evaluate(target, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
        if (found instanceof Attr) return found.ownerElement ?? undefined;
        return found instanceof Element ? found : (found?.parentElement ?? undefined);
      };
      return all.map((target) => {
        const element = elementOf(target);
        return asked.map((selector) => Boolean(element?.closest(selector)));
      });
    },
    [targets, selectors] as const,
  );
}
