import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';

/** The take-along page with its other forms unfolded. */
class Formats extends ReportPage {
  async unfold(): Promise<void> {
    await this.open();
    await this.page.getByText(this.say('formats:open')).click();
  }

  async save(form: 'html' | 'csv' | 'fhir'): Promise<Download> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(`formats:${form}.button`).click(),
    ]);
    await expect(this.page.getByText(this.say('formats:saved', { name: file.suggestedFilename() }))).toBeVisible();
    return file;
  }
}

async function unfolded(page: Page, language: Language = 'nl'): Promise<Formats> {
  await seed(page, fullNotebook(), language);
  const formats = new Formats(page, language);
  await formats.unfold();
  return formats;
}

const read = async (file: Download): Promise<string> => readFileSync(await file.path(), 'utf8');

test('each form is a file with what was ticked and nothing else, under a name that tells nothing', async ({ page }) => {
  const formats = await unfolded(page);
  const [html, csv, fhir] = [await formats.save('html'), await formats.save('csv'), await formats.save('fhir')];
  const names = [html, csv, fhir].map((file) => file.suggestedFilename());
  expect(names).toEqual(['meenemen.html', 'meenemen.csv', 'meenemen-fhir.json']);
  for (const text of [await read(html), await read(csv)]) {
    expect(text).toContain('rust in huis vraag');
    expect(text).toContain('rust in huis geld');
    expect(text).not.toMatch(/rust in huis (merken|afspraak|idee|na)\b|mijn zus|1293|localhost|127\.0\.0\.1/);
  }
  const bundle = JSON.parse(await read(fhir)) as { entry: { resource: { resourceType: string; item: unknown } }[] };
  expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(['Questionnaire', 'QuestionnaireResponse']);
  const said = JSON.stringify(bundle.entry[1]);
  expect(said).toContain('"linkId":"finances_level"');
  expect(said).toContain('rust in huis 0');
  expect(said).not.toMatch(/"linkId":"housing_level"|rust in huis [1-9]/);
});

test('what is fetched for it is the code that makes it, the same whatever is in it', async ({ page, guard }) => {
  await seed(page, fullNotebook());
  const formats = new Formats(page, 'nl');
  await formats.open();
  const before = guard.requests.length;
  await page.getByText(formats.say('formats:open')).click();
  await formats.save('html');
  await formats.save('fhir');
  const fetched = guard.requests.slice(before).filter((url) => !url.startsWith('blob:'));
  const names = fetched.map((url) => url.replace(/.*\/build\/|\..*/g, ''));
  expect(names.sort()).toEqual(['cleanText', 'escapeHtml', 'shareFile', 'toSharedReport']);
});

test('what is counted later moves nothing under a finger', async ({ page }) => {
  await seed(page, fullNotebook());
  const formats = new Formats(page, 'nl');
  await formats.open();
  const place = () => page.locator('#forms').evaluate((forms) => forms.getBoundingClientRect().top + scrollY);
  const early = await place();
  await expect(page.locator('.to-come')).toHaveCount(0);
  await expect(page.getByText(/Printen kost ongeveer \d/)).toBeVisible();
  expect(await place()).toBe(early);
});

test('the text is copied; where the browser refuses, it is there to be copied', async ({ page, context }) => {
  const formats = await unfolded(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await formats.button('formats:text.button').click();
  await expect(page.getByRole('status').getByText(formats.say('formats:text.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Mijn voorbereiding op het gesprek\n\n/);
  expect(copied).toContain('\n\nMijn vraag, en wat ik wil bereiken\n\n- rust in huis vraag\n');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await formats.button('formats:text.button').click();
  await expect(page.getByText(formats.say('formats:text.selected'))).toBeVisible();
  const field = page.getByRole('textbox', { name: formats.say('formats:text.label') });
  await expect(field).toHaveValue(copied);
  await expect
    .poll(() => field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart))
    .toBe(copied.length);
  await expectAccessible(page, 'the other forms');
  // What was said of an earlier paper goes when a tick changes.
  await formats.question.fill('iets anders');
  await expect(field).toHaveCount(0);
});

test('an app gets it only where the browser knows how, and nothing is said when none was chosen', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(navigator, {
      shared,
      canShare: ({ files }: ShareData) => files !== undefined,
      share: async ({ files = [] }: ShareData) => {
        for (const file of files) shared.push(`${file.name} ${file.type} ${await file.text()}`);
        if (shared.length > 1) throw new DOMException('none chosen', 'AbortError');
      },
    });
  });
  const formats = await unfolded(page);
  await formats.button('formats:share.button').click();
  await expect(page.getByText(formats.say('formats:share.done'))).toBeVisible();
  const [first] = await page.evaluate(() => (navigator as unknown as { shared: string[] }).shared);
  expect(first).toMatch(/^meenemen\.html text\/html <!doctype html>/);
  await formats.button('formats:share.button').click();
  await expect(page.getByText(formats.say('formats:share.done'))).toHaveCount(0);
  await expect(page.getByText(formats.say('formats:failed'))).toHaveCount(0);
});

test('without a ticked answer there is nothing for care systems, and the page says so', async ({ page }) => {
  await seed(page, { ...fullNotebook(), answers: {}, domains: [] });
  const formats = new Formats(page, 'nl');
  await formats.unfold();
  await expect(formats.button('formats:share.button')).toHaveCount(0);
  await formats.button('formats:fhir.button').click();
  await expect(page.getByText(formats.say('formats:fhir.none'))).toBeVisible();
});

for (const language of ['nl', 'ar'] as const) {
  test(`the page that was saved reads well by itself, in the dark and on paper (${language})`, async ({
    page,
    site,
  }) => {
    const formats = await unfolded(page, language);
    const html = await read(await formats.save('html'));
    // As a file it has no address; here it gets one, so that the guard sees whether it asks for anything.
    await page.route(`${site.url}file.html`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('file.html');
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth), 'its style is let in').toBe('640px');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(formats.say('report:paper.title.talk'));
    await expectAccessible(page, `the saved page (${language})`);
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `the saved page in the dark (${language})`);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });
}

test('the page about the forms is a tap away, and needs no JavaScript', async ({ page, browser, site }) => {
  await seed(page, fullNotebook());
  const report = new ReportPage(page, 'nl');
  await report.open();
  await report.link('formats:about').click();
  await new PortalPage(page, 'nl', 'forms').expectOpen();
  await expectAccessible(page, 'the page about the forms');
  expect(await beyondTheEdge(page)).toEqual([]);
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const still = await plain.newPage();
  await still.goto('nl/over/vormen/');
  await expect(still.getByRole('heading', { level: 3 })).toHaveCount(12);
  await expect(still.getByText(report.say('formats:form.fhir.in'))).toBeVisible();
  await plain.close();
});
