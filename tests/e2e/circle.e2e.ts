import { expect, type Locator, type Page } from 'playwright/test';
import type { Circle } from '../../src/core/plan/Circle.ts';
import { ringEnds } from '../../src/core/plan/placeTies.ts';
import { CirclePage, friend, openWith, sister } from './circlePage.ts';
import { expectAccessible, test } from './fixtures.ts';
import { press, tabTo } from './keys.ts';
import { stored, storedText } from './notebooks.ts';

const circleOf = async (page: Page): Promise<Circle> => (await stored(page)).circle;

test('by keyboard alone someone adds two, moves one, tells more, takes one away and back; a reload keeps it, wiping does not', async ({
  page,
}) => {
  const there = new CirclePage(page, 'nl');
  await there.open();
  await expect(page.getByText(there.say('circle:finding.nobody'))).toBeVisible();

  await press(page, there.add, 'Enter');
  await expect(there.who, 'without a name the focus goes to where it is asked for').toBeFocused();
  await expect(there.who).toHaveAccessibleDescription(new RegExp(there.say('circle:add.fault')));
  await page.keyboard.type('mijn zus');
  await tabTo(page, page.locator('#kind'));
  await page.keyboard.type('Fam');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await press(page, there.add, 'Enter');
  await expect(page.getByRole('status').first()).toHaveText(/mijn zus.*heel dichtbij/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(there.who).toBeFocused();
  await page.keyboard.type('K.');
  await page.keyboard.press('Enter');
  await expect(there.names).toHaveText(['mijn zus', 'K.']);
  expect((await circleOf(page)).map(({ name, kind, ring }) => [name, kind, ring])).toEqual([
    ['mijn zus', 'family', 1],
    ['K.', 'family', 1],
  ]);

  await tabTo(page, there.dot('K\\.'));
  await expect(there.dot('K\\.')).toHaveAttribute('aria-valuetext', there.say('circle:ring.1'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(there.dot('K\\.')).toBeFocused();
  await expect(there.dot('K\\.')).toHaveAttribute('aria-valuenow', '1');
  await expect(page.getByRole('status').first()).toHaveText(/K\..*staat nu verder weg\./);
  await page.keyboard.press('ArrowDown');
  expect((await circleOf(page))[1]?.ring, 'nobody falls off the edge').toBe(3);

  await press(page, there.more('mijn zus'), 'Enter');
  await press(page, there.item('mijn zus').getByRole('checkbox', { name: 'Gezelschap' }).first(), 'Space');
  await press(page, there.item('mijn zus').getByRole('checkbox', { name: /iets vragen/ }), 'Space');
  await expect(there.item('mijn zus')).toContainText('Geeft u: gezelschap.');
  await expect(there.dot('mijn zus')).toHaveAccessibleName(/wilt u iets vragen/);
  await expect(page.locator('.well')).toContainText('U wilt iets vragen aan');

  await press(page, there.item('mijn zus').getByRole('button', { name: /^Haal/ }), 'Enter');
  await expect(there.names).toHaveText(['K.']);
  await expect(there.button('undo:back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(there.names).toHaveText(['mijn zus', 'K.']);
  await expect(there.more('mijn zus')).toBeFocused();

  await page.reload();
  await expect(there.names).toHaveText(['mijn zus', 'K.']);
  await expect(there.item('mijn zus')).toContainText(there.say('circle:people.ask'));
  await there.wipe((link) => press(page, link, 'Enter'));
  expect(await storedText(page)).toBeNull();
  await there.open();
  await expect(there.names).toHaveCount(0);
});

/** Brings the whole drawing in view, clear of the header. */
async function showDrawing(page: Page): Promise<void> {
  await page.locator('.circle svg').evaluate((drawing) => drawing.scrollIntoView({ block: 'center' }));
}

/** The middle of what is drawn, where a finger goes. */
async function centreOf(drawn: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await drawn.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

test('by touch someone adds, taps and drags; the list says the same', async ({ page }) => {
  const there = await openWith(page, [sister, friend]);
  await there.who.tap();
  await there.who.fill('buurvrouw');
  await there.add.tap();
  await expect(there.names).toHaveText(['mijn zus', 'K.', 'buurvrouw']);

  await there.dot('mijn zus').tap();
  await there.button('circle:picture.nearer').tap();
  await expect(there.item('mijn zus')).toContainText('Familie, heel dichtbij.');
  await there.button('circle:picture.nearer').tap({ force: true });
  expect((await circleOf(page))[0]?.ring).toBe(1);

  await showDrawing(page);
  const from = await centreOf(there.dot('K\\.').locator('.around'));
  const to = await centreOf(page.locator('.circle .me'));
  const { width = 0 } = (await page.locator('.ring').first().boundingBox()) ?? {};
  const unit = width / (2 * ringEnds[3]);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', from.x, from.y);
  await touch('touchMove', (from.x + to.x) / 2, (from.y + to.y) / 2);
  await touch('touchMove', to.x, to.y + 60 * unit);
  await expect(page.locator('.ring.over')).toHaveCount(1);
  await touch('touchEnd');
  await expect(there.item('K.')).toContainText('heel dichtbij');
  await expect(there.dot('K\\.')).toHaveAttribute('aria-valuetext', there.say('circle:ring.1'));
  await expect(page.locator('.ring.over')).toHaveCount(0);

  await there.more('K.').tap();
  await there.item('K.').getByRole('radio', { name: 'Verder weg' }).tap();
  await expect(there.dot('K\\.'), 'the list moves the drawing').toHaveAttribute('aria-valuenow', '1');
  await expectAccessible(page, 'my circle with someone unfolded');
});

test('a mouse drags too, and one that only passes moves nobody', async ({ page }) => {
  const there = await openWith(page, [friend]);
  await showDrawing(page);
  const from = await centreOf(there.dot('K\\.').locator('.around'));
  const to = await centreOf(page.locator('.circle .me'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.move(to.x, to.y);
  expect((await circleOf(page))[0]?.ring).toBe(3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(there.item('K.')).toContainText('heel dichtbij');
});
