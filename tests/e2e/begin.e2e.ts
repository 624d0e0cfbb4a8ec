import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { Findings } from '../../src/loaders/Findings.ts';
import { checkServices } from '../../src/loaders/parseServices.ts';
import { expectAccessible, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { PortalPage } from './pages.ts';

class BeginPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'begin');
  }

  async fill(field: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.say(`begin:${field}.label`), exact: true }).fill(text);
  }

  async tick(field: string, words: string): Promise<void> {
    const group = this.page.getByRole('group', { name: this.say(`begin:${field}.label`) });
    await group.getByLabel(words, { exact: true }).check();
  }

  get go() {
    return this.button('begin:go');
  }
}

for (const language of ['nl', 'ar'] as const) {
  test(`who misses something begins it: a form, a message and a row, and nothing is sent or kept (${language})`, async ({
    page,
    guard,
  }) => {
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await nearby.link('nearby:toBegin').click();
    const begin = new BeginPage(page, language);
    await begin.expectOpen();
    await page.waitForLoadState('networkidle');
    const before = guard.requests.length;
    await begin.go.click();
    await expect(page.locator('#faults')).toBeFocused();
    const faults = await page.locator('.faults li').count();
    expect(faults).toBeGreaterThan(5);
    await expect(page.locator('form .fault')).toHaveCount(faults);
    await expectAccessible(page, 'a form with faults');
    await page.locator('.faults a').first().click();
    await expect(page.locator('#name')).toBeFocused();
    await expect(page.locator('#name')).toHaveAccessibleDescription(new RegExp(begin.say('begin:fault.empty')));

    await begin.fill('name', 'Soep; =op "dinsdag"');
    await expect(page.locator('.faults li'), 'what is mended goes').toHaveCount(faults - 1);
    await begin.fill('summary', 'We koken en eten samen.');
    await page.locator('#category').selectOption('community-meal');
    await begin.fill('street', 'Dorpsstraat');
    await begin.fill('number', '12');
    await begin.fill('postcode', '1292za');
    await begin.tick('days', begin.say('manner:weekday.2'));
    await begin.fill('from', '17.30');
    await begin.fill('to', '19');
    await begin.tick('cost', begin.say('begin:cost.free'));
    await begin.tick('access', begin.say('begin:access.free'));
    await begin.fill('organisation', 'Buren');
    await begin.fill('email', 'soep@example.nl');
    await begin.go.click();
    await expect(page.locator('#made')).toBeFocused();
    await expect(page.locator('.faults')).toHaveCount(0);
    await expectAccessible(page, 'what was made');
    await expect(page.locator('#mail')).toHaveValue(
      /Waar: Dorpsstraat 12, 1292 ZA Waterend[\s\S]*Open: dinsdag, 17:30-19:00/,
    );
    await expect(page.locator('a[href^="mailto:"]'), 'a demonstration mails no one').toHaveCount(0);

    const downloading = page.waitForEvent('download');
    await begin.button('begin:save').click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    const findings = new Findings('services.csv');
    const calendar = { today: '2026-11-21', holidays: [] };
    const [found] = checkServices(text, languages, { calendar }, findings);
    expect(findings.errors).toEqual([]);
    expect(found?.service.words[language]?.name).toBe('Soep; op "dinsdag"');
    await begin.button('begin:mail.copy').click();
    await expect(page.locator('[role="status"] .notice')).toHaveText(/\S/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    // A browser asks for the icon again when the way to a field is taken.
    expect(guard.requests.slice(before).filter((url) => !/^blob:|\/icon\.svg$/.test(url))).toEqual([]);
    expect(await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
