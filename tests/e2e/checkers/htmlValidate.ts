import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright/test';
import type { Finding } from './Finding.ts';

// What the standard asks and what it says of access. How a source is written is not asked: the page is written out anew.
const judge = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'] }),
);

/** html-validate, on the page as it stands, with what the islands made. */
export async function htmlValidateOn(page: Page): Promise<Finding[]> {
  const { results } = await judge.validateString(await page.content());
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, selector, message }) => ({
      engine: 'html-validate',
      rule: ruleId,
      target: selector ?? 'html',
      text: message,
    }));
}
