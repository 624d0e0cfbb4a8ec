import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { OrganisationKeys } from '../../src/core/links/start/OrganisationKeys.ts';
import { publicHalves } from '../../src/core/links/start/publicHalves.ts';
import { toKeysFile } from '../../src/core/links/start/toKeysFile.ts';
import { makeOrganisationKeys } from '../../src/export/sealed/makeOrganisationKeys.ts';
import { sealFile } from '../../src/export/sealed/sealFile.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { addressOf, PortalPage, ReportPage } from './pages.ts';

const digits = '4821 9037 5566 0142';
const words = 'Ik wil rust & <b>slaap</b>';

/**
 * The demo has no keys (ADR 0032): they are made here, and the public half stands in the page's data block as it would for a
 * municipality that has one.
 */
async function giveKeys(page: Page, language: Language, all: readonly (readonly [string, OrganisationKeys])[]) {
  const receivers = all.map(([name, keys], at) => ({ code: at + 1, name, sealKey: publicHalves(keys).seal }));
  await page.route(`**/${addressOf('report', language)}`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('"receivers":[]', () => `"receivers":${JSON.stringify(receivers)}`);
    await route.fulfill({ response: answer, body: html });
  });
}

/** Opens the other forms of the paper; what is filled in has an own question that comes along. */
async function openForms(page: Page, language: Language): Promise<ReportPage> {
  await seed(page, { ...fullNotebookOfParent(words), language }, language);
  const report = new ReportPage(page, language);
  await report.open();
  await page.getByText(report.say('formats:open'), { exact: true }).click();
  return report;
}

async function sealFor(report: ReportPage, said: string): Promise<Buffer> {
  const downloading = report.page.waitForEvent('download');
  await report.button('formats:to.button').click();
  const download = await downloading;
  expect(download.suggestedFilename(), 'the name does not say for whom').toBe('meenemen.verzegeld');
  const organisation = { name: 'meenemen.verzegeld', organisation: said };
  await expect(report.page.getByText(report.say('formats:to.saved', organisation))).toBeVisible();
  return readFileSync(await download.path());
}

const asFile = (buffer: Buffer, name: string) => ({ name, mimeType: 'application/octet-stream', buffer });

async function openReceived(page: Page, language: Language, content: Buffer): Promise<PortalPage> {
  const received = new PortalPage(await page.context().newPage(), language, 'received');
  await received.open();
  await received.page.getByLabel(received.say('received:choose')).setInputFiles(asFile(content, 'meenemen.verzegeld'));
  return received;
}

async function openKey(received: PortalPage, keys: OrganisationKeys, typed = digits): Promise<void> {
  const content = Buffer.from(await sealFile(toKeysFile(keys), digits.replaceAll(' ', '')));
  await received.page.getByLabel(received.say('keys:open.file')).setInputFiles(asFile(content, 'sleutel.verzegeld'));
  await received.page.getByLabel(received.say('keys:open.digits')).fill(typed);
  await received.button('keys:open.go').click();
}

for (const language of ['nl', 'ar'] as const) {
  const tier = language === 'ar' ? ' @deep' : '';
  test(`what is sealed for an organisation opens with its key alone (${language})${tier}`, async ({ page }) => {
    test.setTimeout(120_000);
    const keys = await makeOrganisationKeys('2026-11-23');
    await giveKeys(page, language, [['Wijkteam', keys]]);
    const report = await openForms(page, language);
    await expect(page.getByRole('heading', { name: report.say('formats:to.one', { name: 'Wijkteam' }) })).toBeVisible();
    const content = await sealFor(report, 'Wijkteam');
    expect(content.toString('latin1'), 'nothing of it can be read').toMatch(/^[\w.-]+$/);
    await expectAccessible(page, `a file for an organisation (${language})`);

    const received = await openReceived(page, language, content);
    const asked = received.page.getByRole('heading', { name: received.say('keys:use.title') });
    await expect(asked).toBeFocused();
    await expectAccessible(received.page, `the question for a key (${language})`);
    await openKey(received, keys, digits.replace(/2$/, '3'));
    await expect(received.page.getByText(received.say('keys:problem.sealed'))).toBeVisible();
    await expect(received.page.getByLabel(received.say('keys:open.digits'))).toBeFocused();
    await openKey(received, keys);
    await expect(received.page.getByText(`${words} vraag`, { exact: true })).toBeVisible();
    await expect(received.page.getByText(received.say('keys:use.open'))).toBeVisible();
    expect(await received.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await expectAccessible(received.page, `a file that opened with a key (${language})`);
    expect(await received.page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);

    // As long as the key is open the next one opens by itself; once it is closed it asks again.
    const files = received.page.getByLabel(received.say('received:choose'));
    await files.setInputFiles(asFile(content, 'nog een'));
    await expect(received.page.getByText(`${words} vraag`, { exact: true })).toHaveCount(2);
    await received.button('keys:open.close').click();
    await files.setInputFiles(asFile(content, 'nog een'));
    await expect(asked).toBeFocused();

    // A key that is handed in as any other file, such as by dragging it onto the page, opens as one.
    await received.button('received:sealed.other').click();
    const sealed = Buffer.from(await sealFile(toKeysFile(keys), digits.replaceAll(' ', '')));
    await files.setInputFiles(asFile(sealed, 'sleutel.verzegeld'));
    await received.page.getByLabel(received.say('received:sealed.label')).fill(digits);
    await received.button('received:sealed.go').click();
    await expect(received.page.getByText(received.say('keys:use.open'))).toBeVisible();
  });
}

test('of several organisations one is chosen, and another one’s key says that it is another', async ({ page }) => {
  const [ours, others] = await Promise.all([makeOrganisationKeys('2026-11-23'), makeOrganisationKeys('2026-11-23')]);
  await giveKeys(page, 'nl', [
    ['Wijkteam', ours],
    ['Bibliotheek', others],
  ]);
  const report = await openForms(page, 'nl');
  await report.button('formats:to.button').click();
  await expect(page.getByText(report.say('formats:to.unchosen'))).toBeVisible();
  await page.getByLabel(report.say('formats:to.who')).selectOption('2');
  const received = await openReceived(page, 'nl', await sealFor(report, 'Bibliotheek'));
  await openKey(received, ours);
  await expect(received.page.getByRole('alert').getByText(received.say('received:problem.other-key'))).toBeVisible();
  await expect(received.page.getByText(`${words} vraag`, { exact: true })).toHaveCount(0);
});

test('without an organisation that has a key nothing offers one', async ({ page }) => {
  const report = await openForms(page, 'nl');
  await expect(report.button('formats:sealed.button')).toBeVisible();
  await expect(report.button('formats:to.button')).toHaveCount(0);
});
