import { type BrowserContext, expect, type Page } from 'playwright/test';
import { isDeep, test } from './fixtures.ts';
import { stored, storedAnswers } from './notebooks.ts';
import { addressOf, QuestionsPage } from './pages.ts';
import { choiceText, nameOf, topics } from './texts.ts';

const rounds = isDeep ? 20 : 3;
const [first = ''] = topics;

/** A fresh page of a slow machine. Its modules come only when `release` is called, so early is certainly early. */
async function openSlowly(
  context: BrowserContext,
  hash: string,
): Promise<{ page: Page; release: () => Promise<void> }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const gate = Promise.withResolvers<void>();
  await page.route('**/build/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(addressOf('questionnaire', 'nl') + hash, { waitUntil: 'commit' });
  // With "#1" in the address Chromium knows the target only when parsing is over, which waits for the modules; a press
  // on the link shows the step at once.
  if (hash) await new QuestionsPage(page, 'nl').link('questions:start').tap();
  const release = async () => {
    await expect(page.locator('html'), 'no module runs yet').not.toHaveAttribute('data-on', /.*/);
    gate.resolve();
    await expect(page.locator('html[data-on]')).toBeAttached();
  };
  return { page, release };
}

test(`a level given before the module runs is kept, and what was unfolded stays so, ${rounds} of ${rounds} times`, async ({
  context,
}) => {
  test.setTimeout(rounds * 10_000 + 30_000);
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    const { page, release } = await openSlowly(context, '#1');
    const questions = new QuestionsPage(page, 'nl');
    const level = (round % 5) + 1;
    await questions.choice(first, 'level', level).tap();
    await questions.more(first).tap();
    await release();
    await expect(questions.choice(first, 'level', level)).toBeChecked();
    expect(await storedAnswers(page)).toEqual({ [nameOf(first, 'level')]: level });
    // What is in the fold comes with the module, at the place where someone is looking already.
    await questions.choice(first, 'who', 'around').tap();
    await questions.note(first).fill(`vroeg ${round}`);
    expect(await storedAnswers(page)).toEqual({
      [nameOf(first, 'level')]: level,
      [nameOf(first, 'who')]: ['around'],
      [nameOf(first, 'note')]: `vroeg ${round}`,
    });
    expect((await stored(page)).domains).toEqual([first]);
    kept += 1;
    await page.close();
  }
  expect(kept).toBe(rounds);
});

test(`topics ticked before the module runs are kept, ${rounds} of ${rounds} times`, async ({ context }) => {
  test.setTimeout(rounds * 10_000 + 30_000);
  for (let round = 0; round < rounds; round++) {
    const { page, release } = await openSlowly(context, '');
    const questions = new QuestionsPage(page, 'nl');
    const chosen = topics.filter((_, index) => (round + index) % 2 === 0);
    for (const domain of chosen) await questions.topic(domain).tap();
    await release();
    for (const domain of topics)
      await expect(questions.topic(domain)).toBeChecked({ checked: chosen.includes(domain) });
    expect([...(await stored(page)).domains].sort()).toEqual([...chosen].sort());
    await page.close();
  }
});

test(`a tap at any moment around the start of the module is kept, ${rounds} of ${rounds} times`, async ({
  context,
}) => {
  test.setTimeout(rounds * 10_000 + 30_000);
  for (let round = 0; round < rounds; round++) {
    const { page, release } = await openSlowly(context, '');
    const questions = new QuestionsPage(page, 'nl');
    await questions.topic(first).tap();
    await questions.link('questions:start').tap();
    const level = (round % 4) + 2;
    const input = questions.choice(first, 'level', level);
    await input.waitFor();
    // The page taps by itself, at a moment that differs from round to round: Playwright would wait for the module.
    const name = choiceText('nl', first, 'level', level);
    await page.evaluate(
      ([wanted, delayMs]) => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
        setTimeout(() => label?.click(), delayMs);
      },
      [name, (round * 300) / rounds] as const,
    );
    await release();
    await expect(input).toBeChecked();
    await expect.poll(async () => (await storedAnswers(page))[nameOf(first, 'level')]).toBe(level);
    await page.close();
  }
});

test('if the module never comes, every step shows after six seconds', async ({ page, guard }) => {
  guard.allow(/Failed to load resource|was preloaded using link preload but not used/);
  await page.route('**/build/*.js', (route) => route.abort());
  await page.goto(addressOf('questionnaire', 'nl'), { waitUntil: 'commit' });
  const questions = new QuestionsPage(page, 'nl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(questions.stepHeading(first)).toBeHidden();
  for (const domain of topics) await expect(questions.stepHeading(domain)).toBeVisible({ timeout: 8000 });
  for (const domain of topics) await questions.choice(domain, 'level', 3).tap();
  await expect(page.locator('.step:visible')).toHaveCount(topics.length + 1);
  await expect(questions.more(first), 'a fold that nothing will fill goes').toBeHidden({ timeout: 15_000 });
});
