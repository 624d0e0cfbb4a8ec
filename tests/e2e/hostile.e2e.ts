import { expect, type Page } from 'playwright/test';
import { keepFileVersion } from '../../src/core/file/keepFileVersion.ts';
import { routes } from '../../src/i18n/routes.ts';
import { test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { OpenPage, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { nameOf, questionnaireId, text, topics } from './texts.ts';
import { xss } from './xss.ts';

const [first = ''] = topics;

const hostile: Record<string, unknown> = {
  'broken JSON': '{"answers":{"self-reliance',
  'nothing but a number': 7,
  'a list': [],
  null: null,
  'wrong types': {
    ...fullNotebook(),
    domains: 'finances',
    answers: [],
    plan: 3,
    pins: { a: 1 },
    ticks: 'x',
    place: 12,
  },
  'unknown domains, services and questions': {
    ...fullNotebook(),
    domains: ['finances', 'toverkunst', '__proto__', 5],
    answers: { 'no-such-list': { a: 1 }, [questionnaireId]: { finances_level: 99, constructor: 1, tover_level: 2 } },
    pins: ['../../etc', 'bestaat-niet'],
    place: '99999',
  },
  'strings of a megabyte': {
    ...fullNotebook(),
    answers: { [questionnaireId]: { finances_note: 'a'.repeat(1_000_000), finances_level: 2 } },
    plan: { question: 'b'.repeat(1_000_000) },
    language: 'c'.repeat(1_000_000),
  },
  'a poisoned prototype':
    '{"__proto__":{"domains":["finances"]},"constructor":{"prototype":{"x":1}},"answers":{"__proto__":{"x":1}}}',
};

/** Pages that read the storage. */
const readers = ['questionnaire', 'result', 'nearby', 'circle', 'plan', 'report', 'after', 'open'] as const;
/** What the default tier tries too. */
const quickly = ['broken JSON', 'wrong types', 'unknown domains, services and questions', 'strings of a megabyte'];

test.describe('whatever stands in the storage of this tab', () => {
  for (const [what, raw] of Object.entries(hostile)) {
    const tier = quickly.includes(what) ? '' : ' @deep';
    test(`every page works with ${what}${tier}`, async ({ page }) => {
      for (const route of readers) {
        await seed(page, raw);
        const there = new PortalPage(page, 'nl', route);
        await there.open();
        await expect(there.heading.first()).toBeVisible();
        await expect(page.getByText(there.say('common:loading'))).toHaveCount(0);
      }
      const questions = new QuestionsPage(page, 'nl');
      await questions.open();
      await questions.topic(first).check();
      await questions.link('questions:start').click();
      await questions.choice(first, 'level', 3).check();
      expect(await questions.ticked()).toContain(`${nameOf(first, 'level')}=3`);
      // That page hands on what it does not read; the next that writes keeps what is sound, and nothing else.
      const report = new ReportPage(page, 'nl');
      await report.open();
      await report.question.fill('vraag');
      expect(await storedText(page), 'what is not known is not kept').not.toMatch(/tover|etc|99|no-such|ccc|aaa|bbb/);
      expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
    });
  }

  test('what someone wrote is shown as text, never run', async ({ page, guard }) => {
    page.on('dialog', (dialog) => {
      guard.fail(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const payload of xss) {
      const notebook = fullNotebook();
      const answers = { ...notebook.answers[questionnaireId], [nameOf(first, 'note')]: payload };
      const talk = { words: { fits: payload }, topics: [{ domain: first, words: payload }] };
      await seed(page, { ...notebook, talk, answers: { [questionnaireId]: answers }, plan: { question: payload } });
      for (const route of ['questionnaire', 'result', 'nearby', 'plan', 'report'] as const) {
        await new PortalPage(page, 'nl', route).open();
        expect(await page.locator('#app :is(img, script, iframe, svg[onload], b)').count(), route).toBe(0);
      }
      const report = new ReportPage(page, 'nl');
      await expect(report.question).toHaveValue(payload);
      const own = await report.paper.locator('.own').allTextContents();
      expect(own.map((words) => words.trim())).toEqual(Array.from({ length: 4 }, () => payload.trim()));
    }
  });
});

test.describe('when the browser keeps nothing', () => {
  const forbid = {
    'refuses to write': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    },
    'has no storage at all': () => {
      const refuse = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
      Object.defineProperty(window, 'localStorage', { get: refuse });
    },
  };
  for (const [what, init] of Object.entries(forbid)) {
    test(`and ${what}, every page works and the pages that keep something say so`, async ({ page }) => {
      await page.addInitScript(init);
      for (const route of routes) await new PortalPage(page, 'nl', route).open();
      const questions = new QuestionsPage(page, 'nl');
      const notice = page.getByText(text('nl', 'questions:notKept'));
      await questions.open();
      await questions.topic(first).check();
      await expect(notice).toBeVisible();
      await questions.link('questions:start').click();
      await questions.choice(first, 'level', 4).check();
      await expect(questions.choice(first, 'level', 4)).toBeChecked();
      await expect(notice).toBeVisible();
      const nearby = new NearbyPage(page, 'nl');
      await nearby.open();
      await nearby.place.fill('1291');
      await expect(notice).toBeVisible();
      const report = new ReportPage(page, 'nl');
      await report.open();
      await report.question.fill('vraag');
      await expect(notice).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(notice, 'the notice is no part of the paper').toBeHidden();
    });
  }
});

const sound = () => ({
  format: 'eigenblik-keep',
  version: keepFileVersion,
  savedOn: '2026-11-01',
  notebook: fullNotebook('oud'),
});
const broken: [string, string, string][] = [
  ['a text that is no JSON', 'not-json', 'Geachte heer, mevrouw'],
  ['an empty file', 'not-json', ''],
  ['a file of something else', 'not-ours', '{"format":"iets-anders","version":1}'],
  ['a list', 'not-ours', '[1,2,3]'],
  ['a file of a newer edition', 'too-new', JSON.stringify({ ...sound(), version: keepFileVersion + 1 })],
  ['a file with a part missing', 'damaged', JSON.stringify({ ...sound(), notebook: { domains: [] } })],
  ['a file with something extra', 'damaged', JSON.stringify({ ...sound(), extra: '<img src=x onerror=alert(1)>' })],
  ['a file of two megabytes', 'too-large', 'x'.repeat(2_000_000)],
];

async function openPage(page: Page): Promise<OpenPage> {
  await seed(page, fullNotebook());
  const open = new OpenPage(page, 'nl');
  await open.open();
  return open;
}

test('a broken file is refused with the right sentence, and nothing changes', async ({ page }) => {
  const open = await openPage(page);
  const before = await storedText(page);
  for (const [what, problem, content] of broken) {
    await open.choose(content, '<img src=x onerror=alert(1)>.json');
    await expect(page.getByRole('alert'), what).toContainText(open.say(`open:problem.${problem}`));
    expect(await storedText(page), what).toBe(before);
    await expect(page.locator('main')).not.toContainText('onerror');
  }
  await open.choose(JSON.stringify(sound()));
  await expect(open.button('open:take'), 'a sound file is still taken after all that').toBeVisible();
});

test('a sound file changes nothing before the yes, nothing after a no, and says what it takes the place of', async ({
  page,
}) => {
  const open = await openPage(page);
  const before = await storedText(page);
  await open.choose(JSON.stringify(sound()));
  await expect(page.getByText(open.say('open:replaces'))).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await open.button('open:leave').click();
  await expect(open.file).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await open.choose(JSON.stringify(sound()));
  await open.button('open:take').click();
  expect(await storedText(page)).toContain('oud vraag');
});

test('answers that this edition does not know are named before the yes', async ({ page }) => {
  const open = await openPage(page);
  const notebook = fullNotebook();
  const answers = { [questionnaireId]: { ...notebook.answers[questionnaireId], finances_level: 9, tover_level: 1 } };
  await open.choose(JSON.stringify({ ...sound(), notebook: { ...notebook, answers } }));
  await expect(page.getByText(open.say('open:refused', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'tover_level' })).toBeVisible();
});
