import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { CirclePage } from './circlePage.ts';
import type { Guard } from './fixtures.ts';
import { countPrints } from './kioskJourney.ts';
import { KeypadPage, PrintQuestion } from './kioskPage.ts';
import { LinkPage } from './linkPage.ts';
import { NearbyPage } from './nearbyPage.ts';
import { storedText } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { PlanPage } from './planPage.ts';
import { follow } from './startPage.ts';
import { domainName, exitUrl } from './texts.ts';
import { leaveTraces, type Someone } from './traces.ts';

/** A preset of the demonstration, as a letter names it. */
const preset = '1001';

/** Goes the whole way of a citizen and leaves as this build has it: by the exit at home, by “stop and wipe” in a kiosk. */
export async function wholeWay(page: Page, who: Someone, isKiosk: boolean): Promise<void> {
  await leaveTraces(page, who);
  await lookAround(page, who, isKiosk);
  await makePlan(page, who);
  await takeAlong(page, who, isKiosk);
  expect(await storedText(page), 'it is there all the way').toContain(who.words[0]);
  await beginAnew(page, who, isKiosk);
  const there = new PortalPage(page, who.language, 'result');
  await there.open();
  if (isKiosk) await there.link('common:wipeDone').first().click();
  else await there.exit.click();
  await page.waitForURL(isKiosk ? (url) => url.pathname === '/' : exitUrl);
  // The first screen asks for what sweeps up behind them: part of the way, and not of the next person's.
  if (isKiosk) await page.waitForLoadState('networkidle');
}

async function lookAround(page: Page, { language, words, topics }: Someone, isKiosk: boolean): Promise<void> {
  const nearby = new NearbyPage(page, language);
  await nearby.open();
  if (isKiosk) await page.getByRole('radio', { name: 'Molenbuurt' }).check();
  else await nearby.place.fill('1293');
  const found = await nearby.found.textContent();
  await nearby.words.fill(words[0] ?? '');
  await expect(nearby.found).not.toHaveText(found ?? '');
  await nearby.words.fill('');
  const theme = domainName(language, topics[0]);
  if (isKiosk) {
    await page
      .locator('summary')
      .filter({ hasText: nearby.say('nearby:theme.title') })
      .click();
    await page.getByRole('radio', { name: theme, exact: true }).check();
  } else await nearby.theme.selectOption({ label: theme });
  await nearby.openFilters();
  await nearby.filter('free').check();
}

async function makePlan(page: Page, { language, words }: Someone): Promise<void> {
  const circle = new CirclePage(page, language);
  await circle.open();
  await circle.who.fill(words[1] ?? '');
  await circle.add.click();
  await expect(circle.names).toHaveText([words[1] ?? '']);
  const plan = new PlanPage(page, language);
  await plan.open();
  await plan.add(words[0] ?? '', words[1] ?? '');
  await plan.field('plan:signs.label').fill(words[1] ?? '');
}

/** Everything that makes something of what was filled in. */
async function takeAlong(page: Page, { language }: Someone, isKiosk: boolean): Promise<void> {
  const report = new ReportPage(page, language);
  await report.open();
  await report.button('pages:report.print').click();
  if (isKiosk) await new PrintQuestion(page, language, 'report').button('printer:yes').click();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '1');
  await report.button('phone:make.button').click();
  await expect(page.getByRole('img', { name: report.say('phone:make.image') })).toBeVisible({ timeout: 20_000 });
  if (isKiosk) return;
  await page.getByText(report.say('formats:open')).click();
  for (const button of ['pages:report.keepButton', 'pdf:button', 'formats:html.button', 'formats:csv.button']) {
    await Promise.all([page.waitForEvent('download', { timeout: 20_000 }), report.button(button).click()]);
  }
}

/** By what an organisation prepared: a link that its staff makes, or at the screen the number on a letter. */
async function beginAnew(page: Page, { language }: Someone, isKiosk: boolean): Promise<void> {
  if (isKiosk) {
    const start = new KeypadPage(page, language, 'start');
    await start.open();
    await start.number.fill(preset);
    await start.button('start:none.go').click();
    await start.button('start:go').click();
  } else {
    const builder = new LinkPage(page, language);
    await builder.open();
    await builder.field('preset').selectOption(preset);
    const start = await follow(page, new URL(await builder.made()).hash.slice(1), language);
    await start.button('start:go').click();
  }
  await new PortalPage(page, language, 'questionnaire', 'life-now').expectOpen();
}

/** Before the first page: nothing is printed, and the one foreign page is answered here. */
export async function prepareWay(page: Page, guard: Guard): Promise<void> {
  await countPrints(page);
  await guard.allowExit(page.context());
  guard.allowFonts();
}
