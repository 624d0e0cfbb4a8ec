import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import { test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { ReportPage } from './pages.ts';
import { ReceivedPage } from './receivedPage.ts';
import { xss } from './xss.ts';

/** Stands in the file wherever someone wrote something. */
const mark = 'KENMERK';

/** Every place for own words: on lines of their own, and as names within a sentence. */
const written: Notebook = {
  ...fullNotebook(),
  plan: {
    question: mark,
    ideas: [{ id: '1', text: mark, chosen: true }],
    agreements: [{ id: '1', what: mark, who: mark, when: '2026-12-01' }],
    signs: mark,
    lookBack: '',
  },
  circle: [{ id: '1', name: mark, kind: 'friend', ring: 1, gives: ['listening'], gets: ['fun'], ask: true }],
  talk: {
    ...fullNotebook().talk,
    words: {
      can: mark,
      around: mark,
      carer: mark,
      tried: mark,
      others: mark,
      fits: mark,
      not: mark,
      ask: mark,
      along: mark,
      after: mark,
    },
    topics: [{ domain: 'finances', words: mark }],
  },
  answers: { 'self-reliance-matrix': { finances_level: 2, finances_talk: ['yes'], finances_note: mark } },
  ticks: {
    'idea:1': true,
    'agreement:1': true,
    'signs:own': true,
    'circle:1': true,
    'note:finances': true,
    'level:finances': true,
  },
};
const linesOfTheirOwn = 15;
const names = 2;

async function makeFile(page: Page): Promise<string> {
  await seed(page, written);
  const report = new ReportPage(page, 'nl');
  await report.open();
  await page.getByText(report.say('formats:open')).click();
  const downloading = page.waitForEvent('download');
  await report.button('formats:file.button').click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

test('what someone wrote in a received file, and what that is called, is shown as text and never run', async ({
  page,
  guard,
}) => {
  page.context().on('dialog', (dialog) => {
    guard.fail(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const file = await makeFile(page);
  expect(file.match(new RegExp(mark, 'g'))).toHaveLength(linesOfTheirOwn + names + 1);
  const received = new ReceivedPage(await page.context().newPage(), 'nl');
  const there = received.page;
  for (const payload of xss) {
    await received.open();
    const buffer = Buffer.from(file.replaceAll(mark, JSON.stringify(payload).slice(1, -1)));
    await received.files.setInputFiles({
      name: `${payload.replace(/[/\0]/g, '')}.json`,
      mimeType: 'text/html',
      buffer,
    });
    await expect(received.papers).toHaveCount(1);
    expect(await there.locator('#app :is(img, script, iframe, svg, b, object, embed, a)').count()).toBe(0);
    const own = await received.papers.locator('.own').allTextContents();
    expect(own.map((words) => words.trim())).toEqual(Array.from({ length: linesOfTheirOwn }, () => payload.trim()));
    const shown = payload.replaceAll(/[\p{Cc}\u202a-\u202e]/gu, ' ').trim();
    await expect(received.papers.getByText(`Wie: \u2068\u2068${shown}\u2069\u2069.`)).toHaveCount(1);
    await expect(received.papers.getByText(`\u2068${shown}\u2069: `)).toHaveCount(1);
  }
});

test('the name of a file that is refused is shown as text, short and in one line', async ({ page }) => {
  const received = new ReceivedPage(page, 'nl');
  await received.open();
  for (const payload of [...xss, 'a'.repeat(250)]) {
    const name = payload.replace(/[/\0]/g, '');
    await received.files.setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from('{}') });
    const shown = page.locator('.file-name');
    await expect(shown).toHaveCount(1);
    expect((await shown.innerText()).length).toBeLessThanOrEqual(61);
    expect(await page.locator('#app :is(img, script, iframe, svg, b, a)').count()).toBe(0);
  }
});

test('a file that is put together by hand can say nothing that the build does not say', async ({ page }) => {
  const sound = JSON.parse(await makeFile(page)) as { blocks: unknown[] };
  const says = (key: string, params?: object) => ({ kind: 'paragraph', says: { key, ...(params ? { params } : {}) } });
  const forged = [
    says('common:wipeQuestion'),
    says('report:lines', { count: 'TOVER' }),
    says('report:level', { domain: 'TOVER', level: 'TOVER' }),
    says('domains:finances.name', { x: 'TOVER' }),
    says('report:rights.desk', { contact: { key: 'report:TOVER' } }),
    says('constructor:name'),
  ];
  const received = new ReceivedPage(await page.context().newPage(), 'nl');
  await received.open();
  await received.choose(JSON.stringify({ ...sound, blocks: [...sound.blocks, ...forged] }));
  await expect(received.papers).toHaveCount(1);
  await expect(received.papers).not.toContainText('TOVER');
  await expect(received.page.getByText(received.say('received:leftOut', { count: 6 }))).toBeVisible();
  const deep = `${'{"key":"report:also","params":{"list":'.repeat(20_000)}0${'}}'.repeat(20_000)}`;
  const raw = JSON.stringify({ ...sound, blocks: [{ kind: 'title', says: 'DIEP' }] }).replace('"DIEP"', deep);
  await received.choose(raw);
  await expect(received.page.getByRole('alert')).toContainText(received.say('received:problem.damaged'));
});
