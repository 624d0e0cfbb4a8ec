import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, type Guard, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { QuestionsPage } from './pages.ts';
import { exitUrl, openSentences, parentingId, parentingParts, questionnaireId, text, topics } from './texts.ts';
import {
  arabic,
  dutch,
  dutchFromAfar,
  english,
  giveVoices,
  heard,
  hearOut,
  readBeforeVoices,
  takeSpeech,
} from './voices.ts';

const [first = '', second = ''] = topics;

async function openStep(page: Page, language: Language = 'nl', hash = '#1'): Promise<QuestionsPage> {
  await seed(page, fullNotebookOfParent(), language);
  const questions = new QuestionsPage(page, language);
  await questions.open(hash);
  return questions;
}

async function said(page: Page): Promise<string[]> {
  return (await heard(page)).said.map((one) => one.text);
}

/** Words without the spaces around them, or what else keeps them apart: a voice hears neither. */
const flat = (texts: readonly string[]) =>
  texts
    .join(' ')
    .replace(/[\s\u2060]+/g, ' ')
    .trim();

/** All that stands there to be read was read, in the order in which it stands there. */
function expectInOrder(read: readonly string[], sentences: readonly string[], what = ''): void {
  let at = 0;
  const whole = flat(read);
  for (const sentence of sentences) {
    const found = whole.indexOf(flat([sentence]), at);
    expect(found, `${what}: “${sentence}” in “${whole}”`).toBeGreaterThanOrEqual(at);
    at = found;
  }
}

async function expectNoVoice(page: Page, questions: QuestionsPage): Promise<void> {
  await questions.reader().click();
  const status = questions
    .step(first)
    .getByRole('status')
    .filter({ hasText: questions.say('speech:none') });
  await expect(status).toBeVisible();
  await expect(questions.reader(), 'it can be tried again').toBeVisible();
  await expectAccessible(page, 'a device without a voice');
}

for (const language of ['nl', 'ar'] as const) {
  test(`title, question, help and every answer are read in order by the device's own voice (${language})`, async ({
    page,
  }) => {
    const own = language === 'nl' ? dutch : arabic;
    await giveVoices(page, [english, dutchFromAfar, { ...own, name: 'Ver', localService: false }, own]);
    const questions = await openStep(page, language);
    await questions.reader().click();
    await expect(questions.reader('speech:stop')).toBeVisible();
    await expectAccessible(page, 'a step that is read aloud');
    const read = await hearOut(page);
    expectInOrder(
      read.map((one) => one.text),
      openSentences(questionnaireId, first, language),
    );
    expect([...new Set(read.map(({ voice, lang }) => `${voice} ${lang}`))]).toEqual([`${own.name} ${own.lang}`]);
    await expect(questions.reader()).toBeVisible();
  });
}

test('every step of both questionnaires can be read aloud', async ({ page }) => {
  await giveVoices(page, [dutch]);
  await seed(page, fullNotebookOfParent());
  for (const [id, steps] of [
    [questionnaireId, topics],
    [parentingId, parentingParts],
  ] as const) {
    await page.goto('about:blank');
    const questions = new QuestionsPage(page, 'nl', id);
    await questions.open('#1');
    for (const step of steps) {
      const before = (await said(page)).length;
      await questions
        .step(step)
        .getByRole('button', { name: text('nl', 'questions:readAloud') })
        .click();
      await expect(questions.reader('speech:stop')).toBeVisible();
      await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before);
      const read = (await hearOut(page)).slice(before).map((one) => one.text);
      expectInOrder(read, openSentences(id, step, 'nl'), step);
      if (step !== steps.at(-1)) await questions.onward(false).click();
    }
  }
});

test('pressing again stops, and pressing once more begins from the start', async ({ page }) => {
  await giveVoices(page, [dutch]);
  const questions = await openStep(page);
  await questions.reader().click();
  await expect.poll(() => said(page)).toHaveLength(1);
  const { cancelled } = await heard(page);
  await questions.reader('speech:stop').click();
  await expect(questions.reader()).toBeVisible();
  expect((await heard(page)).cancelled).toBeGreaterThan(cancelled);
  const once = await said(page);
  await questions.reader().click();
  await expect(questions.reader('speech:stop')).toBeVisible();
  await expect.poll(() => said(page)).toEqual([...once, once[0]]);
});

test('the next step stops it', async ({ page }) => {
  await giveVoices(page, [dutch]);
  const questions = await openStep(page);
  await questions.reader().click();
  await expect(questions.reader('speech:stop')).toBeVisible();
  const { cancelled } = await heard(page);
  await questions.onward(false).click();
  await questions.expectStep(second, 2);
  await expect(questions.reader()).toBeVisible();
  expect((await heard(page)).cancelled).toBeGreaterThan(cancelled);
});

test('a voice that comes late is still used', async ({ page }) => {
  await giveVoices(page, [dutch], 'late');
  const questions = await openStep(page);
  await readBeforeVoices(questions.reader(), 'nothing');
  await expect.poll(() => said(page)).toEqual([openSentences(questionnaireId, first, 'nl')[0]]);
});

for (const then of ['press again', 'next step'] as const) {
  test(`a voice that comes late reads nothing after "${then}"`, async ({ page }) => {
    await giveVoices(page, [dutch], 'late');
    const questions = await openStep(page);
    await readBeforeVoices(questions.reader(), then);
    await page.waitForTimeout(300);
    expect(await said(page)).toEqual([]);
    await expect(questions.reader()).toBeVisible();
  });
}

test('that there is no voice is not said of a step where nobody asked', async ({ page }) => {
  await giveVoices(page, []);
  const questions = await openStep(page);
  await questions.reader().click();
  await questions.onward(false).click();
  await questions.expectStep(second, 2);
  await page.waitForTimeout(1300);
  await expect(page.getByText(questions.say('speech:none')).filter({ visible: true })).toHaveCount(0);
});

test('a voice from afar is never used: the page says that there is none', async ({ page }) => {
  await giveVoices(page, [dutchFromAfar, english]);
  await expectNoVoice(page, await openStep(page));
  expect(await said(page)).toEqual([]);
});

test('a device that cannot speak at all says so too', async ({ page }) => {
  await takeSpeech(page);
  await expectNoVoice(page, await openStep(page));
});

/** Notes, on the way out, whether the voice was cut off while the screen was still there. */
async function watchLeaving(page: Page, guard: Guard): Promise<void> {
  await page.exposeFunction('left', (isQuiet: boolean) => {
    if (!isQuiet) guard.fail('the screen went while the voice still spoke');
  });
  await page.evaluate(() => {
    let isQuiet = false;
    const speech = window.speechSynthesis;
    const cancel = speech.cancel.bind(speech);
    speech.cancel = () => {
      isQuiet = true;
      cancel();
    };
    new MutationObserver(() => (window as unknown as { left: (is: boolean) => void }).left(isQuiet)).observe(
      document.documentElement,
      { attributeFilter: ['hidden'] },
    );
    Object.assign(window, { isQuiet: () => isQuiet });
  });
}

test('the exit cuts the voice off before the screen is left', async ({ page, context, guard }) => {
  await guard.allowExit(context, 'nothing');
  await giveVoices(page, [dutch]);
  const questions = await openStep(page);
  await questions.reader().click();
  await expect(questions.reader('speech:stop')).toBeVisible();
  await watchLeaving(page, guard);
  const asked = page.waitForRequest(exitUrl);
  await questions.exit.click({ noWaitAfter: true });
  await asked;
  expect(await page.evaluate(() => (window as unknown as { isQuiet: () => boolean }).isQuiet())).toBe(true);
});

for (const [what, leave] of [
  ['"wipe all"', (questions: QuestionsPage) => questions.wipe()],
  ['the way to another page', (questions: QuestionsPage) => questions.link('common:privacy').click()],
] as const) {
  test(`${what} cuts the voice off`, async ({ page }) => {
    await giveVoices(page, [dutch]);
    const questions = await openStep(page);
    await questions.reader().click();
    await expect(questions.reader('speech:stop')).toBeVisible();
    await page.evaluate(() => {
      // A page that goes can tell nobody; what it writes stays.
      speechSynthesis.cancel = () => sessionStorage.setItem('cut', 'off');
    });
    await leave(questions);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('cut'))).toBe('off');
  });
}
