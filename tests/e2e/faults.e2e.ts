import { expect, type Page } from 'playwright/test';
import { CirclePage } from './circlePage.ts';
import { dutchFirst, expectAccessible, test } from './fixtures.ts';
import { OpenPage, PortalPage } from './pages.ts';

/**
 * How often `words` are said by themselves after a press: by a part of the page that speaks up, and by where the focus went,
 * which is said with its name, its description and the heading that it is.
 */
async function timesSaid(page: Page, words: string): Promise<number> {
  return await page.evaluate((wanted) => {
    const lives = [...document.querySelectorAll('[role="alert"], [role="status"], [aria-live]')];
    const focused = document.activeElement;
    const ids = focused?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const headed = focused?.matches('h1, h2, h3') ? (focused.textContent ?? '') : '';
    return [...lives.map((one) => one.textContent ?? ''), described, headed].filter((text) => text.includes(wanted))
      .length;
  }, words);
}

for (const language of ['nl', 'ar'] as const) {
  test(`what does not fit is said once, in words, where it is to be mended (${language})${dutchFirst(language)}`, async ({
    page,
  }) => {
    await test.step('one field: the message stands at it, and the focus goes there', async () => {
      const circle = new CirclePage(page, language);
      await circle.open();
      await circle.add.click();
      await expect(circle.who).toBeFocused();
      await expect(circle.who).toHaveAttribute('aria-invalid', 'true');
      expect(await timesSaid(page, circle.say('circle:add.fault'))).toBe(1);
      await circle.who.fill('Sam');
      await expect(circle.who).not.toHaveAttribute('aria-invalid', 'true');
    });

    await test.step('one field: the message belongs to the field, and the focus comes to it anew', async () => {
      const start = new PortalPage(page, language, 'start');
      await start.open();
      const number = page.getByRole('textbox', { name: start.say('start:none.label') });
      await number.fill('9999');
      await start.button('start:none.go').click();
      const words = start.say('start:none.wrong');
      await expect(number).toBeFocused();
      await expect(number).toHaveAttribute('aria-invalid', 'true');
      await expect(number).toHaveAccessibleDescription(new RegExp(words.slice(0, 20)));
      expect(await timesSaid(page, words)).toBe(1);
    });

    await test.step('a file: the message speaks up', async () => {
      const open = new OpenPage(page, language);
      await open.open();
      await open.choose('{');
      const words = open.say('open:problem.not-json');
      await expect(page.getByRole('alert')).toContainText(words);
      expect(await timesSaid(page, words)).toBe(1);
      await expectAccessible(page, 'a file that is refused');
    });

    await test.step('more fields: a list with the way to each, and each says its own', async () => {
      const begin = new PortalPage(page, language, 'begin');
      await begin.open();
      await begin.button('begin:go').click();
      const heading = page.locator('#faults');
      await expect(heading).toBeFocused();
      expect(await timesSaid(page, (await heading.textContent()) ?? '?')).toBe(1);
      expect(await timesSaid(page, begin.say('begin:fault.empty')), 'only once someone comes to the field').toBe(0);
      const ways = page.locator('.faults a');
      const wrong = page.locator('form [aria-invalid="true"]');
      expect(await wrong.count()).toBeGreaterThan(3);
      for (const way of await ways.all()) {
        const [, id = ''] = ((await way.getAttribute('href')) ?? '').split('#');
        await expect(page.locator(`[id="${id}"]`), 'the way leads to a field').toBeAttached();
        await expect(page.locator(`[id="${id}-fault"]`), 'and its message stands there').toBeVisible();
      }
    });
  });
}
