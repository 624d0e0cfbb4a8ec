import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Page } from 'playwright/test';
import type { Finding } from './Finding.ts';

/** What a target of Alfa can do that is looked at here: a node of the page, or a group of them. */
type Target = { path?: () => string } | Iterable<{ path?: () => string }>;

/** All rules of Siteimprove Alfa, on the page as it stands. What it cannot tell is a question to a person, and no finding. */
export async function alfaOn(page: Page): Promise<Finding[]> {
  const handle = await page.evaluateHandle(() => document);
  const outcomes = await Audit.of(await Playwright.toPage(handle), rules).evaluate();
  await handle.dispose();
  return [...outcomes].filter(Outcome.isFailed).map((outcome) => ({
    engine: 'alfa',
    rule: outcome.rule.uri.split('/').at(-1) ?? '',
    target: pathOf(outcome.target as Target),
    text: whyOf(outcome.toJSON()),
  }));
}

function pathOf(target: Target): string {
  const node = Symbol.iterator in target && !('path' in target) ? [...target][0] : target;
  return (node as { path?: () => string } | undefined)?.path?.() ?? '/html[1]';
}

/** The first message that lies anywhere in its account. */
function whyOf(account: unknown): string {
  return /"message":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(account))?.[1] ?? '';
}
