import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { checks } from '../../src/core/host/Finding.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { builds, dutchFirst, expectAccessible, type Guard, test } from './fixtures.ts';
import { PortalPage } from './pages.ts';
import { keptIn } from './visitPage.ts';

class CheckPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'check');
  }

  get outcome() {
    return this.page.getByRole('heading', { name: this.say('check:done.title') });
  }

  told(check: (typeof checks)[number]) {
    const heading = this.page.getByRole('heading', { name: this.say(`check:${check}`), exact: true });
    return this.page.locator('section.told').filter({ has: heading });
  }

  async run(): Promise<void> {
    await expect(this.page.locator('.never'), 'that nothing came is said no longer').toHaveCount(0);
    await this.button('check:go').click();
    await expect(this.outcome).toBeFocused({ timeout: 120_000 });
  }

  /** Which of all checks say this. */
  async saying(verdict: 'good' | 'wrong' | 'unseen'): Promise<string[]> {
    const said = await Promise.all(
      checks.map(async (one) =>
        (await this.told(one).innerText()).includes(this.say(`check:verdict.${verdict}`)) ? [one] : [],
      ),
    );
    return said.flat();
  }
}

const list = readFileSync(join(builds['/'].root, 'SHA256SUMS'), 'utf8').split(/(?<=\n)/);
const some = list.filter((line) =>
  / (nl\/(plan\/|kring\/)?index\.html|sw\.js|icon\.svg|\.well-known\/.*|build\/page\..*)\n/.test(line),
);

/** The page may ask, on its own; and it asks for what is not there, which a browser notes. */
function letAsk(guard: Guard, site: string): void {
  guard.allow(new RegExp(`^a connection: ${site}`));
  guard.allow(/Failed to load resource.*404/);
}

/** All files take a test server a minute to pack: some stand for them. */
const askForSome = (page: Page) => page.route('**/SHA256SUMS', (route) => route.fulfill({ body: some.join('') }));

for (const language of ['nl', 'ar'] as const) {
  test(`a host that does as the build says is told so, check by check (${language})${dutchFirst(language)}`, async ({
    page,
    guard,
    site,
  }) => {
    letAsk(guard, site.url);
    await askForSome(page);
    const check = new CheckPage(page, language);
    await check.open();
    await expectAccessible(page, 'the check before it began');
    const before = guard.requests.length;
    await check.run();
    // The demo has a number that nobody checked for a year, on purpose.
    expect(await check.saying('wrong')).toEqual(['facts']);
    // The test server is this machine, without https.
    expect(await check.saying('unseen')).toEqual(['https']);
    for (const one of checks) expect((await check.told(one).boundingBox())?.height, one).toBeGreaterThan(60);
    expect(guard.requests.slice(before)).toHaveLength(1 + some.length + 4);
    await expectAccessible(page, 'the check with its outcome');
    expect(await keptIn(page)).toMatchObject({ session: {}, local: {} });
  });
}

test('a file that was changed, a lost header and what a host adds are named with their address and a remedy', async ({
  page,
  guard,
  site,
}) => {
  letAsk(guard, site.url);
  await askForSome(page);
  await page.route('**/nl/plan/', async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const { 'x-frame-options': _gone, ...headers } = response.headers();
    return route.fulfill({
      response,
      headers: { ...headers, nel: '{}' },
      body: `${await response.text()}<!-- counted -->`,
    });
  });
  const check = new CheckPage(page, 'nl');
  await check.open();
  await check.run();
  expect(await check.saying('wrong')).toEqual(['files', 'headers', 'added', 'facts']);
  for (const [one, name] of [
    ['files', 'SHA-256'],
    ['headers', 'X-Frame-Options'],
    ['added', 'nel'],
  ] as const) {
    await expect(check.told(one)).toContainText('/nl/plan/');
    await expect(check.told(one)).toContainText(name);
    await expect(check.told(one)).toContainText(check.say(`check:${one}.remedy`));
  }
  await expectAccessible(page, 'the check of a host that is wrong');
  await page.emulateMedia({ media: 'print' });
  await expect(check.button('check:again')).toBeHidden();
  await expect(check.told('headers')).toBeVisible();
});

test('a host that falls silent is told of, and the check can be done once more', async ({
  page,
  context,
  guard,
  site,
}) => {
  letAsk(guard, site.url);
  guard.allow(/ERR_INTERNET_DISCONNECTED/);
  await askForSome(page);
  const check = new CheckPage(page, 'nl');
  await check.open();
  await page.unroute('**/SHA256SUMS');
  await context.setOffline(true);
  await check.run();
  expect(await check.saying('wrong')).toEqual(['files', 'facts', 'expiry']);
  expect(await check.saying('unseen')).toContain('headers');
  await context.setOffline(false);
  await askForSome(page);
  await check.button('check:again').click();
  await expect(check.told('files')).toContainText(check.say('check:files.good'));
});

test('the whole list of the build, each file @deep', async ({ page, guard, site }) => {
  test.setTimeout(300_000);
  letAsk(guard, site.url);
  const check = new CheckPage(page, 'nl');
  await check.open();
  await check.button('check:go').click();
  await expect(check.outcome).toBeFocused({ timeout: 280_000 });
  expect(await check.saying('wrong')).toEqual(['facts']);
});
