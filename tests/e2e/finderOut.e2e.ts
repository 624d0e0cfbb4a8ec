import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { ReportPage } from './pages.ts';
import { strayOnPaper } from './paper.ts';

/** Looks for a service by its Dutch name and opens what there is to know about it. */
async function openCard(page: Page, nearby: NearbyPage, name: string) {
  await nearby.words.fill(name);
  const card = page.locator('.card').filter({ hasText: name }).first();
  await card.locator('details > summary').click();
  return card;
}

async function linesOf(page: Page, press: () => Promise<void>): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(file.suggestedFilename()).toBe('agenda.ics');
  return readFileSync(await file.path(), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n');
}

for (const language of ['nl', 'ar'] as const) {
  test(`a time goes into the calendar, by name or without, and the host sees nothing (${language})`, async ({
    page,
    guard,
  }) => {
    await page.clock.setFixedTime('2026-11-26T18:30:00+01:00');
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await page.waitForLoadState('networkidle');
    const before = guard.requests.length;
    const card = await openCard(page, nearby, 'Taalcafé Molenbuurt');
    await card.getByRole('button', { name: nearby.say('nearby:agenda.open') }).click();
    const times = card.getByRole('radio');
    await expect(times).toHaveCount(5);
    await expect(times.first()).toBeChecked();
    await expect(card.getByText(nearby.say('nearby:agenda.shared'))).toBeVisible();
    await expectAccessible(page, 'times for a calendar');
    const make = card.getByRole('button', { name: nearby.say('plan:calendar.button') });
    const named = await linesOf(page, () => make.click());
    await expect(card.getByText(nearby.say('plan:calendar.done'))).toBeVisible();
    expect(named).toContain('SUMMARY:Taalcafé Molenbuurt');
    expect(named).toContain('LOCATION:Wiekenlaan 12\\, 1295 ZB Molenbuurt');
    expect(named).toContain('DTSTART;TZID=Europe/Amsterdam:20261126T190000');
    expect(named.join(), 'a demonstration has no numbers, and no id names the service').not.toMatch(
      /012-|example|taalcafe-|localhost|eigenblik/,
    );
    await times.last().check();
    await card.getByRole('checkbox').last().check();
    const neutral = await linesOf(page, () => make.click());
    expect(neutral).toContain(`SUMMARY:${nearby.say('plan:calendar.name')}`);
    expect(neutral.join()).not.toMatch(/Taalcaf|Wiekenlaan|LOCATION/);
    expect(neutral.filter((line) => /^(RRULE|EXDATE)/.test(line))).not.toEqual([]);
    expect(guard.requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test(`a note says what is on the list and how to hand it in, and nothing else is on the paper (${language})`, async ({
    page,
    guard,
  }) => {
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await page.waitForLoadState('networkidle');
    const before = guard.requests.length;
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const card = await openCard(page, nearby, 'Orde in uw Papieren');
    await expect(card).toContainText(nearby.say('nearby:card.stale'));
    await card.getByRole('button', { name: nearby.say('nearby:note.print') }).click();
    expect(await strayOnPaper(page, '.note')).toEqual([]);
    const note = page.locator('.note');
    await expect(note).toBeVisible();
    for (const fact of ['orde-in-uw-papieren', '012-3456713', 'Wijde Brink 8', '2026', 'Loket Samen'])
      await expect(note).toContainText(fact);
    await expect(note).toContainText('Voor wie de lijst bijhoudt');
    await expect(note.getByRole('link')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(note).toBeHidden();
    await nearby.words.fill('');
    await expect(note).toHaveCount(0);
    expect(guard.requests.slice(before)).toEqual([]);
    expect(await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }))).toEqual([]);
  });
}

test('what is open each day, about home or closed for now goes into no calendar', async ({ page }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  for (const name of ['Bibliotheek Zonnewaard', 'Veilig Onderdak Zonnewaard', 'Samen na de Scheiding', 'Buurttafel']) {
    const card = await openCard(page, nearby, name);
    await expect(card.getByText(nearby.say('nearby:card.checked'), { exact: true })).toBeVisible();
    await expect(card.getByRole('button', { name: nearby.say('nearby:agenda.open') })).toHaveCount(0);
    await nearby.words.fill('');
  }
});

test('what is on the list stands together, can be wiped and put back, and goes onto the paper by choice', async ({
  page,
}) => {
  const pins = ['taalcafe-molenbuurt', 'veilig-onderdak-zonnewaard', 'is-er-niet-meer'];
  await seed(page, { ...fullNotebook(), pins, ticks: {} }, 'ar');
  const nearby = new NearbyPage(page, 'ar');
  await nearby.open();
  const list = page.locator('#pins');
  await expect(list.locator('summary')).toHaveCount(2);
  await expect(list).toContainText(nearby.say('nearby:pins.gone', { count: 1 }));
  await expectAccessible(page, 'the list');
  await nearby.button('nearby:pins.clear').click();
  await expect(list.locator('summary')).toHaveCount(0);
  await expect(nearby.button('undo:back')).toBeFocused();
  await nearby.button('undo:back').click();
  await expect(list.locator('summary')).toHaveCount(2);
  await expect(list).toBeFocused();
  await nearby.link('nearby:toReport', { count: 2 }).click();
  const report = new ReportPage(page, 'ar');
  await report.expectOpen();
  const section = report.section('nearby');
  const lines = section.getByRole('checkbox');
  // Own words in this section have ticked it already.
  await lines.first().uncheck();
  await lines.first().check();
  await expect(report.paper).toContainText('Taalcafé Molenbuurt');
  await expect(report.paper).toContainText('Wiekenlaan 12, 1295 ZB Molenbuurt');
  await expect(report.paper).toContainText('donderdag 19:00–21:00');
  await expect(report.paper, 'a secret address goes by itself').not.toContainText('Veilig Onderdak');
  await lines.nth(2).check();
  await expect(report.paper).toContainText('Het adres is geheim, voor de veiligheid.');
});
