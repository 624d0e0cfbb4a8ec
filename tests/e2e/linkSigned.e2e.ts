import { expect, type Page } from 'playwright/test';
import type { OrganisationKeys } from '../../src/core/links/start/OrganisationKeys.ts';
import { publicHalves } from '../../src/core/links/start/publicHalves.ts';
import { toKeysFile } from '../../src/core/links/start/toKeysFile.ts';
import { makeOrganisationKeys } from '../../src/export/sealed/makeOrganisationKeys.ts';
import { sealFile } from '../../src/export/sealed/sealFile.ts';
import { signStart } from '../../src/export/sealed/signStart.ts';
import { expectAccessible, test } from './fixtures.ts';
import { LinkPage } from './linkPage.ts';
import { addressOf } from './pages.ts';
import { follow, StartPage, write } from './startPage.ts';

const digits = '4821903755660142';

/** The demo has no keys (ADR 0032): the public half of one that is made here stands in the pages as it would for a municipality. */
async function giveKey(page: Page, keys: OrganisationKeys): Promise<void> {
  const { sign } = publicHalves(keys);
  const give = async (address: string, from: string, to: string) =>
    await page.route(`**/${address}`, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      expect(html).toContain(from);
      await route.fulfill({ response: answer, body: html.replace(from, () => to) });
    });
  await give(addressOf('start', 'nl'), '"signKeys":{"1":[]', `"signKeys":{"1":${JSON.stringify([sign])}`);
  await give(addressOf('link', 'nl'), '"signers":[]', `"signers":${JSON.stringify([{ code: 1, signKeys: [sign] }])}`);
}

async function open(there: LinkPage, keys: OrganisationKeys): Promise<void> {
  const buffer = Buffer.from(await sealFile(toKeysFile(keys), digits));
  const file = { name: 'sleutel.verzegeld', mimeType: 'application/octet-stream', buffer };
  await there.page.getByLabel(there.say('keys:open.file')).setInputFiles(file);
  await there.page.getByLabel(there.say('keys:open.digits')).fill(digits);
  await there.button('keys:open.go').click();
}

test('a link that is signed says for sure who prepared it, and each change signs it again', async ({ page }) => {
  const keys = await makeOrganisationKeys('2026-11-23');
  await giveKey(page, keys);
  const there = new LinkPage(page, 'nl');
  await there.open();
  await expect(page.getByText(there.say('builder:sign.title')), 'nobody is chosen who could sign').toHaveCount(0);
  await there.field('preset').selectOption('1001');
  await page.getByText(there.say('builder:sign.title')).click();
  await expectAccessible(page, 'asking for a key');
  await open(there, await makeOrganisationKeys('2026-11-23'));
  await expect(page.getByText(there.say('keys:problem.other'))).toBeVisible();
  await open(there, keys);
  const name = 'Wijkteam Waterend';
  await expect(page.getByText(there.say('builder:sign.on', { name }))).toBeVisible();
  await expect(page.locator('#sign')).toBeFocused();
  const first = await there.made();
  expect(first.length).toBeLessThanOrEqual(300);
  expect(new URL(first).hash).toMatch(/^#1[\w-]+\.[\w-]{86}$/);
  await page.getByLabel(there.say('builder:largePrint'), { exact: true }).check();
  await expect.poll(() => there.made()).not.toBe(first);
  const second = new URL(await there.made()).hash;
  expect(second).toMatch(/\.[\w-]{86}$/);
  await there.button('keys:open.close').click();
  expect(await there.made(), 'a closed key signs no more').not.toMatch(/#.*\./);

  const start = await follow(page, second.slice(1));
  await expect(start.words).toContainText(start.say('start:by.signed', { name }));
  await expectAccessible(page, 'a signed link');
});

test('a name under which somebody else signed is not shown', async ({ page }) => {
  await giveKey(page, await makeOrganisationKeys('2026-11-23'));
  const other = await makeOrganisationKeys('2026-11-23');
  const start = await follow(page, await signStart(write(), other.sign));
  await expect(start.words).toContainText(start.say('start:by.wrong'));
  await expect(start.words).not.toContainText('Wijkteam');
});

test('a browser that cannot check a signature says so, and makes no claim', async ({ page }) => {
  const keys = await makeOrganisationKeys('2026-11-23');
  await giveKey(page, keys);
  await page.addInitScript(() => {
    crypto.subtle.verify = () => Promise.reject(new DOMException('unknown', 'NotSupportedError'));
  });
  const start = await follow(page, await signStart(write(), keys.sign));
  await expect(start.words).toContainText(start.say('start:by.unchecked', { name: 'Wijkteam Waterend' }));
});

test('what is cut off or hung on behind a signature is refused', async ({ page }) => {
  const keys = await makeOrganisationKeys('2026-11-23');
  await giveKey(page, keys);
  const fragment = await signStart(write(), keys.sign);
  for (const spoilt of [fragment.slice(0, -1), `${fragment}A`, `${fragment}.x`]) {
    const start = new StartPage(page);
    await page.goto('about:blank');
    await start.open(`#${spoilt}`);
    await expect(start.words).toContainText(start.say('start:problem.damaged'));
  }
});
