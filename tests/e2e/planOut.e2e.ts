import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { strayOnPaper } from './paper.ts';
import { PlanPage } from './planPage.ts';

test('the invitation leaves the question out unless its owner wants it in', async ({ page, context }) => {
  await seed(page, fullNotebook());
  const plan = new PlanPage(page);
  await plan.open();
  const invitation = plan.field('plan:invite.label');
  await expect(invitation).not.toHaveValue(/rust in huis/);
  await plan.field('plan:invite.own').fill('Zondag om 3 uur bij mij');
  await page.getByRole('checkbox', { name: plan.say('plan:invite.withQuestion') }).check();
  await expect(invitation).toHaveValue(/rust in huis vraag[\s\S]*Zondag om 3 uur bij mij/);
  expect(await storedText(page), 'own words of the invitation are not kept').not.toContain('Zondag');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await plan.button('plan:invite.copy').click();
  await expect(page.getByText(plan.say('plan:invite.selected'))).toBeVisible();
  const [selected, whole] = await invitation.evaluate((field: HTMLTextAreaElement) => [
    field.selectionEnd - field.selectionStart,
    field.value.length,
  ]);
  expect(selected).toBe(whole);
  await page.reload();
  await plan.expectOpen();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await plan.button('plan:invite.copy').click();
  await expect(page.getByText(plan.say('plan:invite.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await invitation.inputValue());
});

for (const language of ['nl', 'ar'] as const) {
  test(`the calendar file has days and a neutral title, and nothing of the plan (${language})`, async ({ page }) => {
    await seed(page, fullNotebook(), language);
    const plan = new PlanPage(page, language);
    await plan.open();
    await plan.day('plan:lookBack.label').fill('2027-03-01');
    const [file] = await Promise.all([page.waitForEvent('download'), plan.button('plan:calendar.button').click()]);
    expect(file.suggestedFilename()).toBe('agenda.ics');
    const lines = readFileSync(await file.path(), 'utf8')
      .replaceAll('\r\n ', '')
      .split('\r\n');
    const said = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
    expect(said('DTSTART;VALUE=DATE:')).toEqual(['20261201', '20270301']);
    expect([...new Set(said('SUMMARY:'))]).toEqual([plan.say('plan:calendar.name')]);
    expect(new Set(said('UID:')).size).toBe(2);
    expect(lines.join()).not.toMatch(/rust in huis|zus|localhost|127\.0\.0\.1|eigenblik/i);
    await expect(page.getByText(plan.say('plan:calendar.done'))).toBeVisible();
  });
}

test('on paper stands the plan alone, or the steps of the talk alone', async ({ page }) => {
  await seed(page, fullNotebook());
  const plan = new PlanPage(page);
  await plan.open();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await plan.button('plan:take.print').click();
  expect(await strayOnPaper(page, '.paper')).toEqual([]);
  await expect(page.getByRole('article')).toContainText('rust in huis afspraak');
  await page.emulateMedia({ media: 'screen' });
  await plan.button('plan:agenda.print').click();
  expect(await strayOnPaper(page, '.paper')).toEqual([]);
  await expect(page.getByRole('article')).toContainText(plan.say('plan:agenda.1'));
  await expect(page.getByRole('article')).not.toContainText('rust in huis');
});
