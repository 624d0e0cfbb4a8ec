import { expect, type Locator, type Page } from 'playwright/test';
import type { QuestionsPage } from './pages.ts';

const most = 120;

/** Presses Tab until `target` has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} presses of Tab did not lead to ${target}`);
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Radio buttons are one stop: Tab comes to the first, the arrows go on from there and choose. */
export async function chooseByArrows(
  page: Page,
  questions: QuestionsPage,
  domain: string,
  level: number,
): Promise<void> {
  await tabTo(page, questions.choice(domain, 'level', 1));
  for (let down = 1; down < level; down++) await page.keyboard.press('ArrowDown');
  if (level === 1) await page.keyboard.press('Space');
  await expect(questions.choice(domain, 'level', level)).toBeChecked();
}
