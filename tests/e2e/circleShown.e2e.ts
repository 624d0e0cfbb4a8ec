import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { emptyNotebook } from '../../src/core/notebook/Notebook.ts';
import type { Circle } from '../../src/core/plan/Circle.ts';
import { CirclePage, friend, openWith, sister } from './circlePage.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored } from './notebooks.ts';
import { ReportPage } from './pages.ts';

/** As many as fit, some with the longest names. */
const full: Circle = Array.from({ length: 40 }, (_, at) => ({
  ...sister,
  id: String(at + 1),
  ring: ((at % 3) + 1) as 1 | 2 | 3,
  name: at % 2 === 0 ? 'W'.repeat(40) : `buur ${at}`,
  ask: at % 5 === 0,
}));

for (const language of ['nl', 'ar'] as const) {
  test(`at 320 px a full circle fits, unfolded too (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const there = await openWith(page, full, language);
    await expect(there.add, 'no room for more').toHaveCount(0);
    await there.page.locator('.tie summary').first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await expectAccessible(page, `a full circle (${language})`);
    const small = await page
      .locator('.around')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width < 24).length);
    expect(small, 'every dot is large enough for a finger').toBe(0);
  });
}

test('hostile names are text, and turn nothing around them', async ({ page }) => {
  const names = [
    '<b>vet</b>',
    '\u202eomgekeerd',
    '</text><script>alert(1)</script>',
    '{{name}} {{ring}}',
    '\u2069\u202e',
  ];
  const there = await openWith(
    page,
    names.map((name, at) => ({ ...sister, id: String(at + 1), name, ask: true })),
  );
  await expect(there.names).toHaveText([
    '<b>vet</b>',
    'omgekeerd',
    '</text><script>alert(1)</script>',
    '{{name}} {{ring}}',
    'Familie',
  ]);
  expect(await page.locator('#app :is(b, script)').count()).toBe(0);
  const shown = (await page.locator('#app').textContent()) ?? '';
  expect(shown, 'nothing that turns a line').not.toMatch(/[\u202a-\u202e]/);
  expect(shown.split('\u2068').length, 'what is opened is closed').toBe(shown.split('\u2069').length);
});

test('who is taken away does not come along in the name of who gets their place', async ({ page }) => {
  await seed(page, { ...fullNotebook(), circle: [sister, friend], ticks: { 'circle:2': true } });
  const there = new CirclePage(page, 'nl');
  await there.open();
  await there.more('K.').click();
  await there.item('K.').getByRole('button', { name: /^Haal/ }).click();
  expect((await stored(page)).ticks).toEqual({});
  const report = new ReportPage(page, 'nl');
  await report.open();
  await expect(report.paper).not.toContainText('K.');
});

test('in the report each goes along by a tick of its own', async ({ page }) => {
  await openWith(page, [sister, friend]);
  await seed(page, { ...emptyNotebook('nl'), circle: [sister, friend] });
  const report = new ReportPage(page, 'nl');
  await report.open();
  const section = report.section('circle');
  await expect(section).toBeVisible();
  await section.locator('summary').click();
  await expect(section.getByRole('checkbox')).toHaveCount(2);
  await section.getByRole('checkbox', { name: /mijn zus/ }).check();
  await expect(report.paper).toContainText(/mijn zus.*: familie, dichtbij\./);
  await expect(report.paper).not.toContainText('K.');
  const voluntary = report.paper.getByRole('listitem').filter({ hasText: report.say('report:rights.voluntary') });
  await expect(voluntary).toHaveCount(1);
});

const spoken: Readonly<Record<'nl' | 'ar', Circle>> = {
  nl: [
    { ...sister, ring: 1, gives: ['listening', 'care'], gets: ['fun'], ask: true },
    { ...friend, name: 'huisarts', kind: 'professional' },
  ],
  ar: [
    { ...sister, name: 'أختي', ring: 1, gives: ['listening', 'care'], gets: ['fun'], ask: true },
    { ...friend, name: 'mevrouw J.', kind: 'professional' },
  ],
};

for (const language of ['nl', 'ar'] as const) {
  test(`the page as a screen reader says it (${language})`, async ({ page }) => {
    await openWith(page, spoken[language], language);
    const dots = await page
      .getByRole('slider')
      .evaluateAll((all) => all.map((dot) => `${dot.ariaLabel}: ${dot.ariaValueText}`));
    const summaries = await page.locator('summary').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    // The snapshot knows neither where a slider stands nor how a summary is called.
    const more = ['# sliders', ...dots, '# to unfold', ...summaries.filter(Boolean)];
    const said = `${await page.locator('#app').ariaSnapshot()}\n${more.join('\n')}\n`;
    const file = join(import.meta.dirname, 'golden', `circle.${language}.txt`);
    if (process.env['UPDATE'] === '1') writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, 'utf8'));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ forcedColors: 'active', colorScheme });
    test('dots, rings and the focus are drawn in colours of the system, and differ from the ground', async ({
      page,
    }) => {
      const there = await openWith(page, [{ ...sister, ask: true }, friend]);
      const paintOf = (selector: string, part: 'stroke' | 'fill') =>
        page
          .locator(selector)
          .first()
          .evaluate((drawn, name) => getComputedStyle(drawn)[name], part);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const selector of ['.ring', '.dot .shape', '.dot .ask']) {
        expect(await paintOf(selector, 'stroke'), selector).not.toBe(ground);
      }
      expect(await paintOf('.tie-name', 'fill')).not.toBe(ground);
      expect(await paintOf('.dot .ask', 'fill'), 'the mark differs from the shape').not.toBe(
        await paintOf('.dot .shape', 'fill'),
      );
      await there.dot('mijn zus').focus();
      await page.keyboard.press('Home');
      const around = { stroke: await paintOf('.dot:focus .around', 'stroke'), ground };
      expect(around.stroke).not.toBe(around.ground);
    });
  });
}
