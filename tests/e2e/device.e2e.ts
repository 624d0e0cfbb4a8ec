import { type BrowserContext, expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebookOfParent, seed, stored, storedText } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { exitUrl } from './texts.ts';

/** Working out a key takes a while, on purpose; a busy machine makes that long. */
const slowMs = 20_000;
const canary = 'kanarie-op-apparaat-5e1';
const full = (language: Language) => ({ ...fullNotebookOfParent(canary), language });
const yes = (page: Page) => page.on('dialog', (dialog) => void dialog.accept());
const local = (page: Page) => page.evaluate(() => localStorage.getItem('eigenblik:device'));
const bar = (portal: PortalPage, state: string) =>
  portal.page.getByRole('complementary').getByText(portal.say(`device:bar.${state}`));

/** Keeps what someone filled in on the device; gives the digits, where it is behind some. */
async function keep(page: Page, kind: 'plain' | 'sealed', language: Language = 'nl'): Promise<[ReportPage, string]> {
  await seed(page, full(language), language);
  yes(page);
  const report = new ReportPage(page, language);
  await report.open('#device');
  const section = page.locator('#device');
  await section.getByText(report.say(`device:kind.${kind}`), { exact: true }).click();
  await section.getByRole('button', { name: report.say('device:keep') }).click();
  await expect(section.getByText(report.say('device:kept'))).toBeVisible({ timeout: slowMs });
  await expect(bar(report, 'kept')).toBeVisible();
  return [report, kind === 'sealed' ? await section.locator('p.passphrase').innerText() : ''];
}

/** Another tab of the same browser, at its home page. */
async function homeElsewhere(context: BrowserContext, language: Language = 'nl'): Promise<PortalPage> {
  const home = new PortalPage(await context.newPage(), language, 'home');
  yes(home.page);
  await home.page.goto(home.address);
  return home;
}

const door = (home: PortalPage) => home.page.getByRole('link', { name: home.say('device:open') });

test('kept open to read: the browser is closed, another tab goes on with the same, and changes go along', async ({
  page,
  context,
}) => {
  const [report] = await keep(page, 'plain');
  await report.question.fill(`${canary} later`);
  await expect.poll(() => local(page)).toContain(`${canary} later`);
  await page.close();

  const home = await homeElsewhere(context);
  await expect(home.page.locator('#on-device p').first()).toContainText(/\d{4}/);
  expect(await home.page.content(), 'nothing of it is shown').not.toContain(canary);
  expect(await storedText(home.page)).toBeNull();
  await expectAccessible(home.page, 'the door to what the device keeps');
  await door(home).click();
  await home.page.waitForURL(/vragen/);
  const before = full('nl');
  const plan = { ...before.plan, question: `${canary} later` };
  expect(await stored(home.page)).toEqual({ ...before, plan });
  await expect(bar(home, 'kept')).toBeVisible();
  await expectAccessible(home.page, 'the line that says it is kept');
});

for (const language of ['nl', 'ar'] as const) {
  const deep = language === 'ar' ? ' @deep' : '';
  test(`kept behind digits: nothing can be read, wrong digits open nothing, right ones all (${language})${deep}`, async ({
    page,
    context,
  }) => {
    const [report, digits] = await keep(page, 'sealed', language);
    expect(digits).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    await expectAccessible(page, 'kept behind digits');
    const first = await local(page);
    await report.question.fill(`${canary} later`);
    await expect.poll(() => local(page)).not.toBe(first);
    const everywhere = await page.evaluate(async () => {
      const caches = await globalThis.caches?.keys();
      return JSON.stringify([{ ...localStorage }, await indexedDB.databases(), caches, document.cookie]);
    });
    expect(everywhere).not.toContain('kanarie');
    expect(everywhere, 'no answers and no names of questions').not.toMatch(/notebook|answers|_level/);
    await page.close();

    const home = await homeElsewhere(context, language);
    await door(home).click();
    const field = home.page.getByLabel(home.say('device:sealed.label'));
    await expect(field).toBeFocused();
    await expectAccessible(home.page, 'the question for the digits');
    await field.fill('1234 5678 9012 3456');
    await home.button('device:sealed.go').click();
    await expect(home.page.getByText(home.say('device:sealed.wrong'))).toBeVisible({ timeout: slowMs });
    expect(await storedText(home.page), 'nothing half opened').toBeNull();
    await field.fill(digits);
    await field.press('Enter');
    await home.page.waitForURL((url) => !url.pathname.endsWith(`/${language}/`));
    expect((await stored(home.page)).plan.question).toBe(`${canary} later`);
    await expect(bar(home, 'kept')).toBeVisible();
    expect(await local(home.page)).not.toContain('kanarie');
  });
}

test('one tab writes: another says so, takes over when asked, and the first says that it no longer does', async ({
  page,
  context,
}) => {
  const [first] = await keep(page, 'plain');
  const second = await homeElsewhere(context);
  await door(second).click();
  await expect(bar(second, 'other')).toBeVisible();
  const report = new ReportPage(second.page, 'nl');
  await report.open('#device');
  await report.question.fill('van het tweede tabblad');
  await expect(bar(report, 'other')).toBeVisible();
  expect(await local(page)).not.toContain('tweede tabblad');
  await expectAccessible(second.page, 'another tab writes');
  await report.button('device:steal').click();
  await expect.poll(() => local(page)).toContain('tweede tabblad');
  await expect(bar(report, 'kept')).toBeVisible();
  await expect(page.getByText(/ander tabblad|iets anders/).first()).toBeVisible();
  await first.question.fill('van het eerste tabblad');
  await page.waitForTimeout(2000);
  expect(await local(page), 'what another tab wrote is not written over').toContain('tweede tabblad');
  expect((await stored(page)).plan.question).toBe('van het eerste tabblad');
});

test('where another tab keeps something else, both stay until someone chooses', async ({ page, context }) => {
  await keep(page, 'plain');
  await page.close();
  const other = await context.newPage();
  yes(other);
  await seed(other, { ...full('nl'), place: '1294' });
  const report = new ReportPage(other, 'nl');
  await report.open('#device');
  await expect(other.getByText(report.say('device:choose'))).toBeVisible();
  await expectAccessible(other, 'two to choose from');
  expect((await stored(other)).place).toBe('1294');
  expect(await local(other)).toContain('"place":"1293"');
  await other
    .locator('#device')
    .getByRole('button', { name: report.say('device:open') })
    .click();
  await expect.poll(async () => (await stored(other)).place).toBe('1293');
});

test('full, at once or later: it says so, offers a file, and nothing is lost in the tab', async ({ page }) => {
  const [report] = await keep(page, 'plain');
  await page.evaluate(() => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(set, storage, [key, value]) {
        if (storage === localStorage) throw new DOMException('full', 'QuotaExceededError');
        return Reflect.apply(set, storage, [key, value]);
      },
    });
  });
  const kept = await local(page);
  await report.question.fill('past niet meer');
  await expect(bar(report, 'failed')).toBeVisible();
  expect(await local(page), 'what stood there stays').toBe(kept);
  expect((await stored(page)).plan.question).toBe('past niet meer');
  await expect(page.getByRole('link', { name: report.say('device:bar.failedLink') }).first()).toHaveAttribute(
    'href',
    /#keep$/,
  );
  const section = page.locator('#device');
  await section.getByRole('button', { name: report.say('device:remove') }).click();
  await section.getByText(report.say('device:kind.plain'), { exact: true }).click();
  await section.getByRole('button', { name: report.say('device:keep') }).click();
  await expect(section.getByText(report.say('device:full'))).toBeVisible();
  await expect(section.getByRole('link', { name: report.say('device:toFile') })).toBeVisible();
  await expectAccessible(page, 'no room');
  expect(await local(page)).toBeNull();
});

test('where the browser forbids it, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await seed(page, full('nl'));
  const report = new ReportPage(page, 'nl');
  await report.open('#device');
  await expect(page.locator('#device').getByText(report.say('device:full'))).toBeVisible();
  await report.question.fill('gaat gewoon door');
  expect((await stored(page)).plan.question).toBe('gaat gewoon door');
});

for (const [name, text, problem] of [
  ['broken', '{"version":1', 'damaged'],
  ['of a later edition', '{"version":99}', 'too-new'],
] as const) {
  test(`what is ${name} is named, and goes at one press`, async ({ page, context }) => {
    await page.goto('nl/');
    await page.evaluate((value) => localStorage.setItem('eigenblik:device', value), text);
    const home = await homeElsewhere(context);
    await expect(home.page.getByText(home.say(`device:problem.${problem}`))).toBeVisible();
    await expect(door(home)).toBeHidden();
    await home.button('device:remove').click();
    await expect(home.page.getByText(home.say('device:removed'))).toBeVisible();
    expect(await local(home.page)).toBeNull();
  });
}

for (const way of ['remove', 'wipe', 'exit'] as const) {
  test(`gone after ${way}, and it does not come back`, async ({ page, guard }) => {
    const [report] = await keep(page, 'sealed');
    if (way === 'remove') {
      await page
        .locator('#device')
        .getByRole('button', { name: report.say('device:remove') })
        .click();
      await expect(page.locator('#device').getByText(report.say('device:removed'))).toBeVisible();
      await report.question.fill('na het weghalen');
    } else if (way === 'wipe') {
      await report.link('common:wipe').click();
      await page.waitForURL((url) => url.pathname.endsWith('/nl/'));
    } else {
      await guard.allowExit(page.context());
      await report.question.fill('vlak voor het verlaten');
      await report.exit.click();
      await page.waitForURL(exitUrl);
    }
    await page.goto('nl/');
    await page.waitForTimeout(300);
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(keys.filter((key) => key.includes('device'))).toEqual([]);
  });
}

test('where nobody asked, the device holds nothing, and no page fetches what keeps', async ({ page, guard }) => {
  await seed(page, full('nl'));
  for (const route of ['home', 'questionnaire', 'result', 'nearby', 'report'] as const)
    await new PortalPage(page, 'nl', route).open();
  await new ReportPage(page, 'nl').question.fill('iets');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const module = await page.locator('html').getAttribute('data-device');
  expect(module).toMatch(/\.js$/);
  expect(guard.requests.filter((url) => url.endsWith(module ?? ''))).toEqual([]);
});
