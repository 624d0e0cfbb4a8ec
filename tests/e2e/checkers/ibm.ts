import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { Finding } from './Finding.ts';

/** The part of its report that is looked at. */
type Issue = { ruleId: string; value: readonly [string, string]; path: { dom: string }; message: string };
type Ace = { Checker: new () => { check: (node: Document, guidelines: string[]) => Promise<{ results: Issue[] }> } };

/** On a long page it says in the console how far it is. */
export const ibmProgress = /^console log: Progress: \d+%/;

// The engine alone, put into the page: the program that IBM runs it with fetches its rules from elsewhere.
const require = createRequire(import.meta.url);
const code = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * The rules of IBM Equal Access, for WCAG 2.2 and its own, on the page as it stands: what it is sure of. What may be wrong, and
 * what it leaves to a person, is no finding.
 */
export async function ibmOn(page: Page): Promise<Finding[]> {
  await page.evaluate(code);
  const issues = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, path, message }) => ({ rule: ruleId, target: path.dom, text: message }));
  });
  return issues.map((issue) => ({ engine: 'ibm', ...issue }));
}
