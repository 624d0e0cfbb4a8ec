/**
 * Walks through the portal and takes a picture of every screen, for people to look at: `npm run tour`, then look in
 * the folder `tour`. Nothing is compared: a picture cannot say whether it is calm, clear and beautiful.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { storageKey } from '../../src/platform/store.ts';
import { serve } from '../../tools/serve.ts';
import { browserArgs } from '../browserArgs.ts';
import { screens } from './screens.ts';

const folder = 'tour';
const devices = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};
const looks = [
  { name: 'phone-light', device: devices.phone, colorScheme: 'light' },
  { name: 'phone-dark', device: devices.phone, colorScheme: 'dark' },
  { name: 'desktop-light', device: devices.desktop, colorScheme: 'light' },
  { name: 'desktop-dark', device: devices.desktop, colorScheme: 'dark' },
  { name: 'desktop-forced', device: devices.desktop, colorScheme: 'light', forcedColors: 'active' },
] as const;
const printed = ['report', 'booklet', 'result', 'nearby', 'privacy', 'circle', 'plan', 'after-the-talk'];

const root = 'dist-tour';
// A development build, so that the page with every part is there too.
const env = { ...process.env, PORTAL_PARTS: '1', PORTAL_OUT: root, PORTAL_BASE: '/' };
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env, stdio: 'ignore' });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const site = await serve({ root });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: browserArgs,
});
let taken = 0;
for (const language of ['nl', 'ar'] as const) {
  for (const look of looks) taken += await walk(browser, language, look);
  taken += await print(browser, language);
}
await browser.close();
await site.close();
console.log(`${taken} pictures in ${folder}/`);

async function walk(on: Browser, language: 'nl' | 'ar', look: (typeof looks)[number]): Promise<number> {
  const { name, device, ...media } = look;
  const context = await on.newContext({ ...device, ...media, baseURL: site.url });
  for (const [index, screen] of screens.entries()) {
    const page = await context.newPage();
    await seed(page, language, screen.persona);
    await page.goto(screen.address(language));
    await drawn(page);
    await screen.act?.(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(100);
    const number = String(index + 1).padStart(2, '0');
    await page.screenshot({ path: `${folder}/${language}-${name}-${number}-${screen.name}.png`, fullPage: true });
    await page.close();
  }
  await context.close();
  return screens.length;
}

async function print(on: Browser, language: 'nl' | 'ar'): Promise<number> {
  const wanted = screens.filter(({ name }) => printed.includes(name));
  for (const screen of wanted) {
    const page = await on.newPage({ baseURL: site.url });
    await seed(page, language, screen.persona);
    await page.goto(screen.address(language));
    await drawn(page);
    await page.pdf({ path: `${folder}/${language}-print-${screen.name}.pdf`, preferCSSPageSize: true, format: 'A4' });
    await page.close();
  }
  return wanted.length;
}

/** Waits for the module of a page that has one, and for what it draws piece by piece. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    return document.documentElement.dataset['on'] !== undefined || !document.getElementById('app');
  });
  await page.waitForTimeout(300);
}

async function seed(page: Page, language: string, persona: string | undefined): Promise<void> {
  if (!persona) return;
  const { about: _, ...notebook } = JSON.parse(
    readFileSync(`tests/personas/${persona}/persona.json`, 'utf8'),
  ) as Notebook & { about: string };
  await page.goto(`${language}/`);
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
    storageKey,
    JSON.stringify({ ...notebook, language }),
  ] as const);
}
