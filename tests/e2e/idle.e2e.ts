import { expect, type Page } from 'playwright/test';
import { expectAccessible, isDeep, noteMeasured, test } from './fixtures.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { addressOf, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { topics } from './texts.ts';
import { answerMs, expectAttract, Question, usualMs } from './visitPage.ts';

test.use({ under: 'kiosk' });

const canary = 'kanarie-rust-55e1';
const [first = ''] = topics;

/** On a step with a note that holds the canary, in the middle of writing. */
async function openNote(page: Page): Promise<QuestionsPage> {
  await seed(page, fullNotebook(canary));
  const questions = new QuestionsPage(page, 'nl');
  await questions.open('#1');
  return questions;
}

test('the question comes after 180 seconds of nothing, give or take one, and what is below cannot be read', async ({
  page,
}) => {
  const question = new Question(page);
  const questions = await openNote(page);
  await question.holdClock();
  await questions.more(first).click();
  await expect(questions.note(first)).toHaveValue(`${canary} 0`);
  await question.wait(usualMs - 1000);
  await expect(question.dialog).toBeHidden();
  await question.wait(2000);
  await question.expectAsked();
  await expect(question.yes).toBeFocused();
  await expect(question.live).toHaveText('Nog 60 seconden.');
  await question.letGo();
  await expectAccessible(page, 'the question of a kiosk');

  // Neither for eyes nor for a screen reader, and out of reach of the keyboard.
  expect(await page.locator('body').ariaSnapshot()).not.toContain(canary);
  const seen = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((one) => !one.closest('#idle') && one.checkVisibility({ visibilityProperty: true }))
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(seen).toEqual([]);
  expect(await page.title()).not.toContain(canary);
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer'))).toBeNull();
  }
  await question.expectAsked();
});

test('20 of 20 yeses bring back the same state, scroll, focus and selection', async ({ page }) => {
  const question = new Question(page);
  const questions = await openNote(page);
  await question.holdClock();
  await questions.more(first).click();
  const note = questions.note(first);
  await note.focus();
  await note.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(3, 9, 'backward'));
  await page.evaluate(() => scrollTo(0, 240));
  const before = await placeOf(page);
  expect(before).toMatchObject({ from: 3, to: 9, y: 240 });
  const rounds = isDeep ? 20 : 3;
  const ways = [
    () => question.yes.click(),
    () => page.keyboard.press('x'),
    () => page.mouse.click(20, 20),
    () => page.keyboard.press('Enter'),
    () => page.keyboard.press('Escape'),
    () => page.touchscreen.tap(340, 30),
  ];
  for (let round = 0; round < rounds; round++) {
    await question.wait(usualMs + 500);
    await question.expectAsked();
    await question.pass(answerMs - 2000);
    await ways[round % ways.length]?.();
    await expect(question.dialog).toBeHidden();
    expect(await placeOf(page), `round ${round + 1}`).toEqual(before);
  }
  noteMeasured(`${rounds} of ${rounds} times the same`);
});

/** All that must be as it was. */
async function placeOf(page: Page) {
  return await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return {
      kept: sessionStorage.getItem('eigenblik'),
      y: scrollY,
      focus: field.name || field.outerHTML.slice(0, 60),
      text: field.value,
      from: field.selectionStart,
      to: field.selectionEnd,
      direction: field.selectionDirection,
      open: [...document.querySelectorAll('details')].map((one) => one.open),
      hash: location.hash,
    };
  });
}

test('nobody answers: all is wiped, and after 10 times back, forward and reload nothing is there', async ({ page }) => {
  const question = new Question(page);
  await openNote(page);
  await page.goto(addressOf('report', 'nl'));
  await new ReportPage(page, 'nl').expectOpen();
  await question.holdClock();
  await question.wait(usualMs + 500);
  await question.expectAsked();
  await question.wait(answerMs + 1000);
  await expectAttract(page);
  let looked = 0;
  for (const direction of [-1, 1]) {
    for (let step = 0; step < (isDeep ? 10 : 4); step++) {
      await page.evaluate((by) => history.go(by), direction).catch(() => undefined);
      await page.waitForTimeout(250);
      expect(await found(page), `${direction} ${step}: ${page.url()}`).toBe(false);
      looked += 1;
    }
  }
  await page.reload();
  await expectAttract(page);
  noteMeasured(`${looked} looks, 0 canaries`);
});

/** Whether the canary stands anywhere in this tab; pages that go empty are looked at once more. */
async function found(page: Page): Promise<boolean> {
  if (page.url() === 'about:blank') return false;
  const look = () =>
    page.evaluate(
      (token) => (document.documentElement.outerHTML + JSON.stringify({ ...sessionStorage })).includes(token),
      canary,
    );
  return await look().catch(() => page.waitForLoadState().then(look));
}

test('the minute is counted for eyes and ears, and a key that only leads on is no answer', async ({ page }) => {
  const question = new Question(page, 'ar');
  await new PortalPage(page, 'ar', 'choose').open();
  await question.holdClock();
  await question.wait(usualMs + 500);
  await question.expectAsked();
  const heard = [await question.live.textContent()];
  for (const ms of [31_000, 20_000]) {
    await question.wait(ms);
    heard.push(await question.live.textContent());
  }
  expect(heard).toEqual(['بقيت 60 ثانية.', 'بقيت 30 ثانية.', 'بقيت 10 ثوانٍ.']);
  await question.yes.click();
  await expect(question.dialog).toBeHidden();
  await question.wait(usualMs + 500);
  await question.expectAsked();
  await question.letGo();
  await expectAccessible(page, 'the question in Arabic');
  await question.yes.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift');
  await question.expectAsked();
  await expect(question.stop).toBeFocused();
  await page.keyboard.press('Enter');
  await expectAttract(page);
});

test('a machine that slept shows the first screen, and nothing else', async ({ page }) => {
  const question = new Question(page);
  await openNote(page);
  await question.holdClock();
  await question.pass(8 * 3_600_000);
  await page.mouse.move(50, 50);
  await expectAttract(page);
});

test('whoever prints is not asked meanwhile', async ({ page }) => {
  const question = new Question(page);
  await openNote(page);
  await question.holdClock();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await question.wait(290_000);
  await expect(question.dialog).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await question.wait(usualMs - 1000);
  await expect(question.dialog).toBeHidden();
  await question.wait(2000);
  await question.expectAsked();
  expect(await storedText(page)).toContain(canary);
});
