import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { expectKiosk, KeypadPage, PrintQuestion } from './kioskPage.ts';
import { PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { choiceText, everyday, stepsOf } from './texts.ts';

/** Someone with a letter, at the screen in the library. */
const number = '1001';
const chosen = everyday.slice(0, 3);

/** Counts how often the browser is asked to print, and prints nothing. Before the first page. */
export async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset['prints'] = String(Number(dataset['prints'] ?? 0) + 1);
    };
  });
}

/** How many files were handed out on this page from now on. */
export function countDownloads(page: Page): () => number {
  let count = 0;
  page.on('download', () => {
    count += 1;
  });
  return () => count;
}

/** What this browser keeps of who was here, besides the files of the build. */
export async function kept(page: Page): Promise<string[]> {
  const stores = await page.evaluate(async () => [
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
  ]);
  return [...stores, ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`)];
}

async function begin(page: Page, language: Language): Promise<void> {
  await page.goto('');
  await expectKiosk(page, 'the first screen');
  await page.locator(`main a[hreflang="${language}"]`).first().tap();
  const home = new PortalPage(page, language, 'home');
  await home.expectOpen();
  await expectKiosk(page, 'home');
  await home.door('home:number').tap();
  const start = new KeypadPage(page, language, 'start');
  await start.expectOpen();
  await start.press(number);
  await expectKiosk(page, 'the keypad');
  await start.button('start:none.go').tap();
  await expectKiosk(page, 'what was prepared');
  await start.button('start:go').tap();
}

async function answer(page: Page, language: Language): Promise<void> {
  const life = new QuestionsPage(page, language, 'life-now');
  await life.expectOpen();
  const steps = stepsOf('life-now');
  for (const [index, step] of steps.entries()) {
    await expect(life.stepHeading(step)).toBeVisible();
    await page.getByRole('radio', { name: choiceText(language, step, 'felt', 4), exact: true }).tap();
    if (index < steps.length - 1) await life.onward(false).tap();
  }
  await expectKiosk(page, 'a question about life now');
  await life.link('questions:onwardShort').tap();
  const matrix = new QuestionsPage(page, language);
  await matrix.expectOpen();
  for (const domain of chosen) await matrix.topic(domain).tap();
  await matrix.link('questions:start').tap();
  for (const [index, domain] of chosen.entries()) {
    await matrix.expectStep(domain, index + 1);
    await matrix.choice(domain, 'level', 2).tap();
    if (index === 0) await expectKiosk(page, 'a topic');
    await matrix.onward(index === chosen.length - 1).tap();
  }
}

async function look(page: Page, language: Language): Promise<void> {
  const result = new PortalPage(page, language, 'result');
  await result.expectOpen();
  await expectKiosk(page, 'the result');
  await result.link('pages:result.toNearby').tap();
  const nearby = new PortalPage(page, language, 'nearby');
  await nearby.expectOpen();
  await page.getByRole('radio', { name: 'Molenbuurt' }).tap();
  await expect(page.getByText(nearby.say('nearby:kiosk.from', { place: 'Molenbuurt' }))).toBeVisible();
  await page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .tap();
  await expectKiosk(page, 'nearby');
  await nearby.link('nearby:toReport', { count: 1 }).tap();
}

async function take(page: Page, language: Language): Promise<void> {
  const report = new ReportPage(page, language);
  await report.expectOpen();
  await expectKiosk(page, 'take along');
  await report.button('pages:report.print').tap();
  const question = new PrintQuestion(page, language, 'report');
  await expect(question.window).toBeVisible();
  expect(await question.sheets(), 'the cover is one of them').toBeGreaterThan(1);
  await expectKiosk(page, 'the question before printing');
  await question.button('printer:yes').tap();
  await expect(question.window).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '1');
  await report.button('phone:make.button').tap();
  await expect(page.getByRole('img', { name: report.say('phone:make.image') })).toBeVisible({ timeout: 20_000 });
  await expectKiosk(page, 'a code for the phone');
}

/** From the first screen to a paper, a code and a clean screen, by touch alone: nothing is typed anywhere. */
export async function kioskJourney(page: Page, language: Language): Promise<void> {
  const downloads = countDownloads(page);
  await countPrints(page);
  await begin(page, language);
  await answer(page, language);
  await look(page, language);
  await take(page, language);
  const report = new ReportPage(page, language);
  await report.link('common:wipeDone').first().tap();
  await page.waitForURL((url) => !url.pathname.endsWith(report.address));
  await page.waitForLoadState();
  await expectKiosk(page, 'the screen after “stop and wipe”');
  expect(await kept(page)).toEqual([]);
  expect(downloads()).toBe(0);
}
