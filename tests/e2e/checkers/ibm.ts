import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { Finding } from './Finding.ts';

/** The part of its report that is looked at. */
type Issue = { ruleId: string; value: readonly [string, string]; path: { dom: string }; message: string };
type Ace = { Checker: new () => { check: (node: Document, guidelines: string[]) => Promise<{ results: Issue[] }> } };

// The engine alone, put into the page: the runner that IBM makes for it fetches the rules from elsewhere.
const code = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * The rules of IBM Equal Access for WCAG 2.2 and its own, on the page as it stands: what it is sure of, and with `all` what
 * may be wrong too. What it leaves to a person is no finding.
 */
export async function ibmOn(page: Page, which: 'sure' | 'all' = 'sure'): Promise<Finding[]> {
  await page.evaluate(code);
  const issues = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, path, message }) => ({ ruleId, value, path: path.dom, message }));
  });
  const kinds = which === 'all' ? ['FAIL', 'POTENTIAL'] : ['FAIL'];
  return issues
    .filter(({ value }) => kinds.includes(value[1]))
    .map(({ ruleId, path, message }) => ({ engine: 'ibm', rule: ruleId, target: path, text: message }));
}
