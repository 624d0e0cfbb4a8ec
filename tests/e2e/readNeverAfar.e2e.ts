import { expect } from 'playwright/test';
import { type Guard, test } from './fixtures.ts';
import { openNearby, openResult, openStep, readers, stop } from './readPages.ts';
import { text } from './texts.ts';
import { changeVoices, dutch, dutchFromAfar, english, giveVoices, heard } from './voices.ts';

for (const [what, others] of [
  ['only a voice from afar is left', [dutchFromAfar, english]],
  ['one from afar takes its name and its place', [{ ...dutch, localService: false }]],
  ['one says that it is local, and speaks elsewhere', [{ ...dutch, name: 'Hier Online (Natural)' }]],
] as const) {
  for (const [where, open] of [
    ['a question', openStep],
    ['the result', openResult],
    ['the finder', openNearby],
  ] as const) {
    test(`${where} is never read by a voice from afar: ${what} while it reads`, async ({ page }) => {
      await giveVoices(page, [dutch]);
      await open(page);
      await readers(page).first().click();
      await expect.poll(async () => (await heard(page)).said.length).toBe(1);
      await changeVoices(page, others);
      await expect(page.getByRole('button', { name: stop })).toHaveCount(0);
      await readers(page).first().click();
      await expect(page.getByRole('status').filter({ hasText: text('nl', 'speech:none') })).toBeVisible();
      const { said } = await heard(page);
      expect(said).toHaveLength(1);
      expect(said.every(({ isLocal }) => isLocal)).toBe(true);
    });
  }
}

test('where what reads does not come, the page says so, and the question works on', async ({ page, guard }) => {
  await giveVoices(page, [dutch]);
  const questions = await openStep(page);
  guard.allow(/Failed to load resource|player/);
  await page.route(/\/player\.[\w-]+\.js$/, (route) => route.abort());
  await questions.reader().click();
  await expect(page.getByRole('status').filter({ hasText: questions.say('speech:failed') })).toBeVisible();
  await questions.onward(false).click();
  expect((await heard(page)).said).toEqual([]);
});

test('nothing that reads is fetched before someone asks', async ({ page, guard }) => {
  await giveVoices(page, [dutch]);
  const asked = (guarded: Guard) => guarded.requests.filter((url) => /\/player\./.test(url));
  const questions = await openStep(page);
  expect(asked(guard)).toEqual([]);
  await questions.reader().click();
  await expect(questions.reader('speech:stop')).toBeVisible();
  expect(asked(guard)).toHaveLength(1);
});
