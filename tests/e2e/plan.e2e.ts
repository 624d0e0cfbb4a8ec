import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { press, tabTo } from './keys.ts';
import { fullNotebook, seed, stored, storedText } from './notebooks.ts';
import { ReportPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';
import { PlanPage } from './planPage.ts';

test.describe('by keyboard alone', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 700 } });

  test('someone makes a whole plan, and a reload keeps it', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.open();
    await tabTo(page, plan.field('pages:report.question'));
    await page.keyboard.type('Ik wil rust');
    await tabTo(page, plan.field('plan:ideas.label'));
    await page.keyboard.type('Mijn broer bellen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Mijn broer bellen' }), 'one idea is no choice yet').toHaveCount(0);
    await expect(plan.button('plan:ideas.enough')).toBeVisible();
    await expect(plan.field('plan:ideas.label'), 'the next idea can be typed at once').toBeFocused();
    await page.keyboard.type('Elke dag een brief');
    await page.keyboard.press('Enter');
    await press(page, plan.idea('Elke dag een brief'), 'Space');
    await press(page, plan.act('plan:ideas.agree', 'Elke dag een brief'), 'Enter');
    await expect(plan.field('plan:agreements.what')).toHaveValue('Elke dag een brief');
    await expect(plan.field('plan:agreements.who')).toBeFocused();
    await page.keyboard.type('mijn zus');
    await tabTo(page, plan.day('plan:agreements.when'));
    await page.keyboard.type('12012026');
    await press(page, plan.button('plan:entry.done'), 'Enter');
    await expect(plan.act('plan:entry.change', 'Elke dag een brief').last()).toBeFocused();
    await press(page, plan.button('plan:agreements.add'), 'Enter');
    await expect(plan.field('plan:agreements.what')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(plan.button('plan:agreements.add'), 'an empty agreement leaves no trace').toBeFocused();
    await tabTo(page, plan.field('plan:signs.label'));
    await page.keyboard.type('Ik slaap weer');
    await press(page, plan.button('plan:lookBack.soon'), 'Enter');
    const { lookBack, ...rest } = (await stored(page)).plan;
    expect(lookBack).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rest).toEqual({
      question: 'Ik wil rust',
      ideas: [
        { id: '1', text: 'Mijn broer bellen', chosen: false },
        { id: '2', text: 'Elke dag een brief', chosen: true },
      ],
      agreements: [{ id: '1', what: 'Elke dag een brief', who: 'mijn zus', when: '2026-12-01' }],
      signs: 'Ik slaap weer',
    });
    await page.reload();
    await plan.expectOpen();
    await expect(plan.field('pages:report.question')).toHaveValue('Ik wil rust');
    await expect(plan.idea('Elke dag een brief')).toBeChecked();
    await expect(page.getByText(plan.say('plan:agreements.saysWhen', { day: { day: '2026-12-01' } }))).toBeVisible();
    await expect(plan.day('plan:lookBack.label')).toHaveValue(lookBack);
  });
});

test('with one idea someone may choose after saying that there are no more', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await plan.add('Samen eten');
  await plan.button('plan:ideas.enough').click();
  await expect(plan.idea('Samen eten')).toBeFocused();
});

test('what is taken out can be put back, in its place, and the focus is never lost', async ({ page }) => {
  const plan = new PlanPage(page);
  await seed(page, fullNotebook());
  await plan.open();
  await plan.add('tweede', 'derde');
  const before = await stored(page);
  await plan.act('plan:entry.remove', 'tweede').click();
  await expect(plan.button('undo:back')).toBeFocused();
  await expect(plan.button('undo:back')).toHaveAccessibleDescription(
    plan.say('undo:removed', { what: '\u2068tweede\u2069' }),
  );
  expect((await stored(page)).plan.ideas).toHaveLength(2);
  await plan.button('undo:back').click();
  await expect(plan.act('plan:entry.change', 'tweede')).toBeFocused();
  expect(await stored(page)).toEqual(before);
  await plan.act('plan:entry.change', 'tweede').click();
  await plan.field('plan:ideas.change').fill('anders');
  await page.keyboard.press('Enter');
  await expect(plan.act('plan:entry.change', 'anders')).toBeFocused();
  await plan.act('plan:entry.remove', 'rust in huis afspraak').click();
  await plan.button('undo:back').click();
  await expect(plan.act('plan:entry.change', 'rust in huis afspraak')).toBeFocused();
});

test('a new idea is not on the paper because an older one with its number was', async ({ page }) => {
  const notebook = fullNotebook();
  await seed(page, { ...notebook, ticks: { ...notebook.ticks, 'idea:1': true } });
  const plan = new PlanPage(page);
  await plan.open();
  await plan.act('plan:entry.remove', 'rust in huis idee').click();
  await page.reload();
  await plan.expectOpen();
  await plan.add('geheim', 'nog een');
  await plan.idea('geheim').check();
  const report = new ReportPage(page, 'nl');
  await report.open();
  expect((await stored(page)).plan.ideas[0]).toEqual({ id: '1', text: 'geheim', chosen: true });
  await expect(report.paper).not.toContainText('geheim');
});

test('the report and the plan hold one question, back and forth, and neither loses the rest', async ({
  page,
  context,
}) => {
  await seed(page, fullNotebook());
  const plan = new PlanPage(page);
  await plan.open();
  await plan.add('tweede');
  await plan.link('plan:take.report').click();
  const report = new ReportPage(page, 'nl');
  await report.expectOpen();
  await report.question.fill('een nieuwe vraag');
  const line = report.section('plan').getByRole('checkbox', { name: 'rust in huis afspraak' });
  await expect(line).not.toBeChecked();
  await line.check();
  await expect(report.paper).toContainText('mijn zus');
  await page.goBack({ waitUntil: 'commit' });
  await plan.expectOpen();
  await expect(plan.field('pages:report.question')).toHaveValue('een nieuwe vraag');
  await plan.add('derde');
  const here = await stored(page);
  expect(here.plan.ideas.map(({ text }) => text)).toEqual(['rust in huis idee', 'tweede', 'derde']);
  expect(here.ticks['agreement:1']).toBe(true);
  expect(here.answers).toEqual(fullNotebook().answers);
  const other = new PlanPage(await context.newPage());
  await other.open();
  await other.add('in een ander tabblad');
  expect(await stored(page), 'each tab has a notebook of its own').toEqual(here);
});

test('what someone wrote is shown as text, and wiping takes all of it', async ({ page }) => {
  const payload = '<img src=x onerror=alert(1)>';
  await seed(page, fullNotebook(payload));
  const plan = new PlanPage(page);
  await plan.open();
  await plan.add(payload);
  expect(await page.locator('#app :is(img, script, iframe)').count()).toBe(0);
  await expect(page.getByText(`${payload} afspraak`, { exact: true }).first()).toBeVisible();
  await plan.wipe();
  expect(await storedText(page)).toBeNull();
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
  await expect(page.getByText(payload)).toHaveCount(0);
});

for (const language of ['nl', 'ar'] as const) {
  test(`reads well to who hears it, empty and filled in (${language})`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    const plan = new PlanPage(page, language);
    await plan.open();
    const main = page.locator('#app');
    const empty = await main.ariaSnapshot();
    await expectAccessible(page, 'an empty plan');
    await seed(page, fullNotebook('W'.repeat(30)), language);
    await plan.open();
    await plan.add('W'.repeat(60));
    await plan.act('plan:entry.remove', 'W'.repeat(60)).click();
    await plan.button('plan:agreements.add').click();
    await expectAccessible(page, 'a plan');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await beyondTheEdge(page)).toEqual([]);
    const transcript = `# empty\n${empty}\n\n# filled in\n${await main.ariaSnapshot()}\n`;
    expect(transcript).toMatchSnapshot(`plan-${language}.txt`);
  });
}
