import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { storageKey } from './notebooks.ts';
import { beginStep, openNearby, openResult, readers, stop } from './readPages.ts';
import { exitUrl, text } from './texts.ts';
import {
  arabic,
  changeVoices,
  dutch,
  dutchFromAfar,
  finishSentence,
  giveVoices,
  heard,
  hearOut,
  sayWord,
} from './voices.ts';

const paceOf = (page: Page) => page.getByLabel(text('nl', 'speech:pace'));

/** The words that are marked, as they stand on the page. */
const marked = (page: Page, what: 'sentence' | 'word') =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `eigenblik-${what}`);

/** What is seen of a part, without what is only there to be pressed. */
const seenIn = (page: Page, selector: string) =>
  page.evaluate((part) => (document.querySelector(part) as HTMLElement).innerText, selector);

test('the sentence and then the word are marked where they stand, and the focus stays', async ({ page }) => {
  await giveVoices(page, [dutch]);
  const questions = await beginStep(page);
  await finishSentence(page);
  const { said } = await heard(page);
  const sentence = said[1]?.text ?? '';
  expect(await marked(page, 'sentence')).toEqual([sentence]);
  expect(await marked(page, 'word')).toEqual([]);
  const second = sentence.split(' ')[1] ?? '';
  await sayWord(page, sentence.indexOf(` ${second}`) + 1);
  expect(await marked(page, 'word')).toEqual([second]);
  await sayWord(page, 0, 2);
  expect(await marked(page, 'word')).toEqual([sentence.slice(0, 2)]);
  await expect(questions.reader('speech:stop')).toBeFocused();
  await expectAccessible(page, 'words that are marked');
  await questions.reader('speech:stop').click();
  // What a press does has come along by now, but asking for it again takes a turn of the page.
  await expect.poll(async () => [await marked(page, 'sentence'), await marked(page, 'word')]).toEqual([[], []]);
});

test('pause, go on and how fast: each from the sentence that is read, kept in this tab and wiped', async ({ page }) => {
  await giveVoices(page, [dutch]);
  const questions = await beginStep(page);
  const keys = () => page.evaluate(() => ({ ...sessionStorage, ...localStorage }) as Record<string, string>);
  expect(Object.keys(await keys())).toEqual([storageKey]);
  await finishSentence(page);
  await questions.button('speech:pause').click();
  await page.waitForTimeout(200);
  const before = (await heard(page)).said;
  expect(before).toHaveLength(2);
  await questions.button('speech:goOn').click();
  await expect.poll(async () => (await heard(page)).said.length).toBe(3);
  await paceOf(page).selectOption('slow');
  await expect.poll(async () => (await heard(page)).said.length).toBe(4);
  const { said } = await heard(page);
  expect(said.slice(1).map((one) => one.text)).toEqual(Array(3).fill(before[1]?.text));
  expect(said[3]?.rate).toBeLessThan(said[2]?.rate ?? 0);
  expect((await keys())[`${storageKey}:pace`]).toBe('slow');
  await questions.wipe();
  expect(await keys()).toEqual({});
});

test('how fast someone chose holds on the next page', async ({ page }) => {
  await giveVoices(page, [dutch]);
  await beginStep(page);
  await paceOf(page).selectOption('faster');
  await openResult(page);
  await readers(page).first().click();
  await expect(paceOf(page)).toHaveValue('faster');
  await expect.poll(async () => (await heard(page)).said.at(-1)?.rate).toBeGreaterThan(1);
});

test('the whole result is read as it stands, and each part by itself', async ({ page }) => {
  await giveVoices(page, [dutchFromAfar, dutch]);
  const result = await openResult(page);
  await result.button('speech:whole').click();
  await expect(page.getByRole('button', { name: stop })).toBeVisible();
  const whole = (await hearOut(page)).map((one) => one.text);
  expect((await heard(page)).said.every(({ isLocal, voice }) => isLocal && voice === dutch.name)).toBe(true);
  const headings = await page.locator('#app :is(h2, h3):visible').allTextContents();
  // The names of life domains are said in lists too: the headings are among what is said, in their order.
  let next = 0;
  for (const one of whole) if (one === headings[next]) next += 1;
  expect(headings.slice(next)).toEqual([]);
  expect(headings.length).toBeGreaterThan(10);
  const domain = page.locator('.domain:has(details[open])').first();
  await domain.getByRole('button', { name: text('nl', 'questions:readAloud') }).click();
  await expect(domain.getByRole('button', { name: stop })).toBeVisible();
  await expect.poll(async () => (await heard(page)).said.length).toBeGreaterThan(whole.length);
  const part = (await hearOut(page)).slice(whole.length).map((one) => one.text);
  expect(part[0]).toBe(await domain.locator('h3').textContent());
  expect(whole.join('\n')).toContain(part.join('\n'));
  await expectAccessible(page, 'a result that can be read aloud');
});

test('what is folded is not read, and what someone unfolds is', async ({ page }) => {
  await giveVoices(page, [dutch]);
  await openResult(page);
  const domain = page.locator('.domain:has(details[open])').first();
  const read = async () => {
    const before = (await heard(page)).said.length;
    await domain.getByRole('button', { name: text('nl', 'questions:readAloud') }).click();
    await expect.poll(async () => (await heard(page)).said.length).toBeGreaterThan(before);
    return (await hearOut(page)).slice(before).map((one) => one.text);
  };
  const steps = domain.locator('details.more');
  const line = (await steps.locator('li').first().textContent()) ?? '';
  await steps.evaluate((element: HTMLDetailsElement) => {
    element.open = false;
  });
  expect((await read()).join(' ')).not.toContain(line);
  await steps.locator('summary').click();
  expect((await read()).join(' ')).toContain(line);
});

test('a card of the finder is read: what it is, for whom, when and how; and never two at once', async ({ page }) => {
  await giveVoices(page, [dutchFromAfar, dutch]);
  const nearby = await openNearby(page);
  const [first, second] = [page.locator('.card').nth(0), page.locator('.card').nth(1)];
  await first.getByRole('button', { name: text('nl', 'questions:readAloud') }).click();
  await expect(first.getByRole('button', { name: stop })).toBeVisible();
  await expect.poll(async () => (await heard(page)).said.length).toBe(1);
  const { cancelled } = await heard(page);
  await second.getByRole('button', { name: text('nl', 'questions:readAloud') }).click();
  await expect(second.getByRole('button', { name: stop })).toBeVisible();
  await expect(page.getByRole('button', { name: stop })).toHaveCount(1);
  await expect.poll(async () => (await heard(page)).said.length).toBe(2);
  expect((await heard(page)).cancelled).toBeGreaterThan(cancelled);
  const read = (await hearOut(page)).slice(1);
  expect(read.every(({ isLocal }) => isLocal)).toBe(true);
  const whole = read.map((one) => one.text).join(' ');
  expect(read[0]?.text).toBe(await second.locator(':is(h3, h4)').first().textContent());
  for (const fact of await second.locator('.brief dt').allTextContents()) expect(whole).toContain(fact);
  expect(whole).not.toContain(nearby.say('nearby:pin'));
  await expectAccessible(page, 'cards that can be read aloud');
});

test('each language is read by a voice of its own, and what has none is passed over and said', async ({ page }) => {
  await giveVoices(page, [arabic, dutch]);
  await openNearby(page, 'ar');
  const card = page.locator('.card:has(> [lang="nl"])').first();
  const press = () => card.getByRole('button', { name: text('ar', 'questions:readAloud') }).click();
  await press();
  await expect.poll(async () => (await heard(page)).said.length).toBe(1);
  const both = await hearOut(page);
  expect(new Set(both.map(({ voice }) => voice))).toEqual(new Set([arabic.name, dutch.name]));
  for (const { text: line, lang } of both) expect(/\p{Script=Arabic}/u.test(line), line).toBe(lang === 'ar');
  await changeVoices(page, [arabic, dutchFromAfar]);
  await press();
  await expect.poll(async () => (await heard(page)).said.length).toBe(both.length + 1);
  const alone = (await hearOut(page)).slice(both.length);
  expect(new Set(alone.map(({ voice }) => voice))).toEqual(new Set([arabic.name]));
  await expect(card.getByRole('status').first()).toHaveText(text('ar', 'speech:some'));
});

test('the exit cuts off what is read of the result', async ({ page, context, guard }) => {
  await guard.allowExit(context, 'nothing');
  await giveVoices(page, [dutch]);
  const result = await openResult(page);
  await readers(page).first().click();
  await expect.poll(async () => (await heard(page)).said.length).toBe(1);
  const { cancelled } = await heard(page);
  const asked = page.waitForRequest(exitUrl);
  await result.exit.click({ noWaitAfter: true });
  await asked;
  await page.waitForTimeout(200);
  const after = await heard(page);
  expect(after.cancelled).toBeGreaterThan(cancelled);
  expect(after.said).toHaveLength(1);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('words that leave the view are brought back at once', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 420 });
    await giveVoices(page, [dutch]);
    await openResult(page);
    await page.getByRole('button', { name: text('nl', 'speech:whole') }).click();
    await expect.poll(async () => (await heard(page)).said.length).toBe(1);
    for (let at = 0; at < 25; at += 1) await finishSentence(page);
    const { top, bottom, height } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('eigenblik-sentence') ?? [];
      const { top: from, bottom: to } = (range as Range).getBoundingClientRect();
      return { top: from, bottom: to, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test('what is read of a step is what is seen of it', async ({ page }) => {
  await giveVoices(page, [dutch]);
  const questions = await beginStep(page);
  const seen = (await seenIn(page, '.step:not([hidden])')).replace(/\s+/g, ' ');
  for (const { text: line } of await hearOut(page)) expect(seen).toContain(line.replace(/\s+/g, ' '));
  await expect(questions.reader()).toBeVisible();
});
