import { expect, type Page } from 'playwright/test';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { chanceFrom, modulesOf, photograph, readImage, readQr } from '../qr.ts';
import { expectAccessible, noteMeasured, test } from './fixtures.ts';
import { fullNotebook, seed, stored, storedText } from './notebooks.ts';
import { addressOf, PortalPage, ReportPage } from './pages.ts';

/** What stands on the other screen: a picture, and digits beside it. */
interface Shown {
  readonly fragment: string;
  readonly code: string;
}

/** Presses the button on the page to take along, and reads the picture as a camera does. */
async function makeCode(report: ReportPage): Promise<Shown> {
  await report.button('phone:make.button').click();
  const picture = report.page.getByRole('img', { name: report.say('phone:make.image') });
  await expect(picture).toBeVisible({ timeout: 20_000 });
  const side = Number((await picture.getAttribute('viewBox'))?.split(' ')[2]) - 8;
  const path = (await picture.locator('path').getAttribute('d')) ?? '';
  const seen = photograph(modulesOf({ size: side, path }), { pixelsPerModule: 5 }, chanceFrom(1));
  const read = await readQr(seen);
  noteMeasured(`version ${read?.version}, ${read?.text.length} characters`);
  const address = new URL(read?.text ?? '');
  expect(address.origin).toBe('https://zonnewaard.example');
  expect(address.pathname).toBe(`/${addressOf('phone', report.language)}`);
  const code = (await report.page.locator('.digits').textContent()) ?? '';
  expect(code).toMatch(/^\s*\d{4} \d{4} \d{4}\s*$/);
  return { fragment: address.hash, code };
}

class PhonePage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'phone');
  }

  async unlock(code: string): Promise<void> {
    await this.page.getByLabel(this.say('phone:code')).fill(code);
    await this.button('phone:open').click();
  }

  get wrong() {
    return this.page.getByText(this.say('phone:wrong'));
  }
}

async function showCode(page: Page, notebook: Notebook, language: Language = 'nl'): Promise<Shown> {
  await seed(page, notebook, language);
  const report = new ReportPage(page, language);
  await report.open();
  return await makeCode(report);
}

test('what was filled in on one screen comes to a phone, the same, and nothing of it to the host', async ({
  page,
  browser,
  baseURL,
  guard,
}) => {
  const notebook = fullNotebook();
  const { fragment, code } = await showCode(page, notebook);
  await expectAccessible(page, 'a code for the phone');

  const phone = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 360, height: 740 } });
  const asked: string[] = [];
  phone.on('request', (request) => asked.push(request.url()));
  const there = new PhonePage(await phone.newPage(), 'nl');
  await there.open(fragment);
  await expect(there.page.getByText(there.say('phone:incoming'))).toBeVisible();
  expect(there.page.url(), 'the address forgets at once').not.toContain('#');
  expect(await there.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await expectAccessible(there.page, 'the digits are asked for');

  await there.unlock('0000 0000 0000');
  await expect(there.wrong).toBeVisible({ timeout: 20_000 });
  await there.unlock('123');
  await expect(there.wrong).toBeVisible();
  expect(await storedText(there.page), 'nothing is kept before the yes').toBeNull();

  await there.unlock(code);
  await expect(there.page.getByText(there.say('phone:topics', { count: notebook.domains.length }))).toBeVisible({
    timeout: 20_000,
  });
  await expect(there.page.getByText(there.say('phone:people', { count: 1 }))).toBeVisible();
  await expectAccessible(there.page, 'what came');
  expect(await storedText(there.page)).toBeNull();
  await there.button('open:take').click();
  await expect(there.page.getByText(there.say('phone:taken'))).toBeVisible();
  expect(await stored(there.page)).toEqual(notebook);
  await there.link('open:toResult').click();
  await new PortalPage(there.page, 'nl', 'result').expectOpen();

  const heard = [...guard.requests, ...asked].map((url) => new URL(url));
  expect(heard.length).toBeGreaterThan(5);
  expect(heard.filter(({ href }) => href.includes(fragment.slice(1, 13)) || new URL(href).search !== '')).toEqual([]);
  await phone.close();
});

test('a code that is damaged, or comes again, never gets past the door; a yes is needed', async ({ page }) => {
  const notebook = { ...fullNotebook(), language: 'ar' };
  const { fragment, code } = await showCode(page, notebook, 'ar');
  const there = new PhonePage(page, 'ar');

  await seed(page, { ...notebook, plan: { ...notebook.plan, question: 'mine' } }, 'ar');
  const last = Number(fragment.at(-1));
  await there.open(`${fragment.slice(0, -1)}${(last + 1) % 10}`);
  expect(page.url()).not.toContain('#');
  await there.unlock(code);
  await expect(there.wrong).toBeVisible({ timeout: 20_000 });

  // Scanned again while the page stands there.
  await page.evaluate((hash) => location.assign(hash), '#12x');
  await expect(page.getByText(there.say('phone:problem.damaged'))).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.evaluate((hash) => location.assign(hash), fragment);
  await there.unlock(code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))));
  await expect(there.button('open:take')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(there.say('open:replaces'))).toBeVisible();
  await there.button('open:leave').click();
  await expect(page.getByText(there.say('phone:kept'))).toBeVisible();
  expect((await stored(page)).plan.question).toBe('mine');

  await page.evaluate((hash) => location.assign(hash), fragment);
  await there.unlock(code);
  await there.button('open:beside.view').click();
  await expect(page.getByText(there.say('phone:laid'))).toBeVisible();
  const after = await stored(page);
  expect(after.plan.question).toBe('mine');
  expect(after.moments).toMatchObject([{ author: 'view', answers: notebook.answers }]);
});

test('what is too much for one code can be made less, and both sides say what stayed behind', async ({ page }) => {
  const chance = chanceFrom(5);
  const long = (length: number) =>
    Array.from({ length }, () => String.fromCodePoint(97 + Math.floor(chance() * 26))).join('');
  const notebook = fullNotebook();
  const talk = {
    ...notebook.talk,
    words: { ...notebook.talk.words, can: long(500), around: long(500), tried: long(500) },
  };
  await seed(page, { ...notebook, talk });
  const report = new ReportPage(page, 'nl');
  await report.open();
  await report.button('phone:make.button').click();
  await expect(page.getByText(report.say('phone:make.tooMuch'))).toBeVisible({ timeout: 20_000 });
  await page.getByRole('checkbox', { name: report.say('phone:part.talk'), exact: true }).check();
  const { fragment, code } = await makeCode(report);
  await expect(page.getByText(report.say('phone:left'))).toBeVisible();

  const there = new PhonePage(page, 'nl');
  await there.open(fragment);
  await there.unlock(code);
  await expect(page.getByText(there.say('phone:notCome'))).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(there.say('phone:part.talk'), { exact: true })).toBeVisible();
});

test('a code goes when what it stands for changes', async ({ page }) => {
  await showCode(page, fullNotebook());
  const report = new ReportPage(page, 'nl');
  await report.question.fill('iets anders');
  await expect(page.getByRole('img', { name: report.say('phone:make.image') })).toHaveCount(0);
  await expect(report.button('phone:make.button')).toBeVisible();
});

for (const look of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const) {
  test(`a camera reads it from a narrow screen: ${Object.values(look).join(', ')}`, async ({ page }) => {
    await page.emulateMedia(look);
    const { fragment } = await showCode(page, fullNotebook());
    const report = new ReportPage(page, 'nl');
    const picture = page.getByRole('img', { name: report.say('phone:make.image') });
    const read = await readImage(await picture.screenshot());
    expect(new URL(read?.text ?? '').hash).toBe(fragment);
    await page.emulateMedia({ media: 'print' });
    await expect(picture, 'on paper it would lie about').toBeHidden();
  });
}

test('without a code the page says where one comes from', async ({ page }) => {
  const there = new PhonePage(page, 'nl');
  await there.open('#main');
  await expect(page.getByText(there.say('phone:none'))).toBeVisible();
});
