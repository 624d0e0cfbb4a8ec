import { expect } from 'playwright/test';
import { journey } from '../../tools/statement/journey.ts';
import { said } from '../../tools/statement/toReaderPaper.ts';
import { test } from './fixtures.ts';
import { PortalPage } from './pages.ts';

for (const language of ['nl', 'ar'] as const) {
  test(`what the papers for screen readers say is heard is there, step by step (${language}) @deep`, async ({
    page,
    guard,
  }) => {
    test.setTimeout(120_000);
    guard.allowFonts();
    const say = (key: string) => said({ kind: '', key }, language);
    const at = async (route: 'home' | 'nearby' | 'plan' | 'report') => new PortalPage(page, language, route).open();
    const level = page.locator('input[name="finances_level"]');
    const begin = page.getByRole('link', { name: say('questions:start'), exact: true });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });

    /** What the papers tell someone to do, in the same order. */
    const deeds: readonly (() => Promise<unknown>)[] = [
      () => at('home'),
      () => page.locator('.skip-link').press('Enter'),
      async () => {
        await page.getByRole('link', { name: say('home:start') }).click();
        await new PortalPage(page, language, 'choose').expectOpen();
      },
      async () => {
        await page.getByRole('link', { name: say('choose:one.go') }).click();
        await new PortalPage(page, language, 'questionnaire').expectOpen();
      },
      () => begin.click(),
      () => page.getByLabel(say('domains:finances.name')).first().check(),
      () => begin.click(),
      () => level.nth(1).check(),
      () => level.nth(0).check(),
      () => page.getByText(say('survey:finances_more')).click(),
      async () => {
        await page.getByRole('link', { name: say('questions:done') }).click();
        await new PortalPage(page, language, 'result').expectOpen();
      },
      async () => {
        await at('nearby');
        await page.getByLabel(say('nearby:place.title')).fill('9999');
      },
      async () => {
        await at('plan');
        const add = page.getByRole('button', { name: say('plan:ideas.add') });
        await page.locator('section').filter({ has: add }).getByRole('textbox').first().fill('Samira');
        await add.click();
      },
      async () => {
        await at('report');
        await page.getByRole('button', { name: say('pdf:button') }).click();
      },
      () => page.getByText(say('common:wipe'), { exact: true }).first().click(),
    ];
    expect(deeds).toHaveLength(journey.length);

    for (const [index, step] of journey.entries()) {
      // What is pressed is heard before it goes away with its page.
      const before = await heard();
      await deeds[index]?.();
      for (const one of step.heard) {
        const isByItself = one.kind.startsWith('vanzelf gezegd');
        await expect
          .poll(async () => (isByItself ? await byItself() : [...before, ...(await heard()), ...asked].join('\n')), {
            message: step.do,
            timeout: 25_000,
          })
          .toContain(said(one, language));
      }
    }

    /** Words and names on the page, its title among them. */
    async function heard(): Promise<string[]> {
      return await page.evaluate(() => [
        document.title,
        document.body.textContent?.replaceAll('\u00AD', '') ?? '',
        ...[...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? ''),
      ]);
    }

    /** What parts that speak up say now. */
    async function byItself(): Promise<string> {
      const parts = await page.locator('[role=alert], [role=status], [aria-live]').allTextContents();
      return parts.join('\n');
    }
  });
}
