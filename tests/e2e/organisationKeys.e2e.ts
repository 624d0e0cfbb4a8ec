import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { PortalPage } from './pages.ts';

class KeysPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'keys');
  }

  get mail() {
    return this.page.getByLabel(this.say('keys:public.mail'), { exact: true });
  }

  async tryOpening(content: Buffer, digits: string): Promise<void> {
    const file = { name: 'bijlage (3).bin', mimeType: 'application/octet-stream', buffer: content };
    await this.page.getByLabel(this.say('keys:open.file')).setInputFiles(file);
    await this.page.getByLabel(this.say('keys:open.digits')).fill(digits);
    await this.button('keys:open.go').click();
  }

  /** Makes a key and takes what is handed out. */
  async make(): Promise<{ content: Buffer; digits: string }> {
    const downloading = this.page.waitForEvent('download');
    await this.button('keys:start.go').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('sleutel.verzegeld');
    await expect(this.page.getByRole('heading', { name: this.say('keys:made.title') })).toBeFocused();
    const digits = await this.page.locator('p.passphrase').innerText();
    return { content: readFileSync(await download.path()), digits };
  }
}

/** All that a browser could have kept of this visit. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state,
    name: window.name,
  }));
const nothing = { session: [], local: [], cookies: '', databases: 0, caches: 0, state: null, name: '' };

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of ['nl', 'ar'] as const) {
  const tier = language === 'ar' ? ' @deep' : '';
  test(`a key is made, opens with its digits, and only its public half goes on (${language})${tier}`, async ({
    page,
  }) => {
    const keys = new KeysPage(page, language);
    await keys.open();
    await expectAccessible(page, `the page for keys (${language})`);
    await page.getByRole('combobox').selectOption('1');
    const { content, digits } = await keys.make();
    expect(digits).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(content.toString('latin1'), 'nothing of it can be read').toMatch(/^[\w.-]+$/);
    await expectAccessible(page, `a key that was made (${language})`);
    expect(await fits(page), 'no scrolling sideways').toBe(0);

    const mail = await keys.mail.inputValue();
    expect(mail).toContain('bij code 1 (Wijkteam Waterend)');
    const lines = JSON.parse(`{${/"signKeys"[\s\S]*?"sealKey": \{.*\}/.exec(mail)?.[0]}}`);
    expect(Object.keys(lines.signKeys[0])).toEqual(['kty', 'crv', 'x']);
    expect(Object.keys(lines.sealKey)).toEqual(['kty', 'crv', 'x', 'y']);

    const wrong = digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    await keys.tryOpening(content, wrong);
    await expect(page.getByRole('alert')).toHaveText(keys.say('keys:problem.sealed'));
    await expect(page.getByLabel(keys.say('keys:open.digits'))).toBeFocused();
    await keys.tryOpening(content, digits);
    await expect(page.getByRole('heading', { name: keys.say('keys:try.title') })).toBeFocused();
    await expect(page.getByText(keys.say('keys:try.right'))).toBeVisible();
    await expectAccessible(page, `a key that was tried (${language})`);
    expect(await kept(page)).toEqual(nothing);

    // Whoever comes back finds nothing of it; with file and digits the same public half stands there again.
    await page.goto('about:blank');
    await page.goBack();
    await keys.expectOpen();
    await expect(keys.button('keys:start.go')).toBeVisible();
    expect(await page.content()).not.toContain(lines.sealKey.x);
    await page.getByText(keys.say('keys:open.title'), { exact: true }).click();
    await keys.tryOpening(content, digits);
    await expect(keys.mail).toHaveValue(new RegExp(lines.sealKey.x));
    await expectAccessible(page, `a key that was opened (${language})`);
    await keys.button('keys:open.close').click();
    await expect(page.getByRole('heading', { name: keys.say('keys:start.title') })).toBeFocused();
    expect(await kept(page)).toEqual(nothing);
  });
}

test('a browser that does not know these keys says so, and hands out nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const generateKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    Object.assign(SubtleCrypto.prototype, { generateKey });
  });
  const keys = new KeysPage(page, 'nl');
  await keys.open();
  page.on('download', () => expect('a download').toBe('none'));
  await keys.button('keys:start.go').click();
  await expect(page.getByRole('alert').filter({ hasText: keys.say('keys:start.failed') })).toBeVisible();
  await expect(page.locator('p.passphrase')).toHaveCount(0);
});
