import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { dutchFirst, expectAccessible, test } from './fixtures.ts';
import { fullNotebookOfParent, seed, stored, storedText } from './notebooks.ts';
import { OpenPage, ReportPage } from './pages.ts';

const full = (language: Language) => ({ ...fullNotebookOfParent('rust & <b>huis</b>'), language });

interface Kept {
  readonly content: Buffer;
  /** As the page shows them; empty for a file that is not sealed. */
  readonly digits: string;
}

/** Keeps what someone filled in; the kind of file is chosen by its words. */
async function keep(page: Page, language: Language, kind: 'page' | 'sealed', name: string): Promise<Kept> {
  await seed(page, full(language), language);
  const report = new ReportPage(page, language);
  await report.open('#keep');
  await page.getByText(report.say(`keep:kind.${kind}`), { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await report.button('pages:report.keepButton').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(name);
  await expect(page.locator('#keep').getByRole('status')).toContainText(name);
  await expectAccessible(page, `a file that was kept (${language} ${kind})`);
  const digits = kind === 'sealed' ? await page.locator('p.passphrase').innerText() : '';
  return { content: readFileSync(await download.path()), digits };
}

/** Another tab, in which nothing stands. */
async function openElsewhere(page: Page, language: Language): Promise<OpenPage> {
  const open = new OpenPage(await page.context().newPage(), language);
  await open.open();
  expect(await storedText(open.page)).toBeNull();
  return open;
}

const digitsIn = (open: OpenPage) => open.page.getByLabel(open.say('open:sealed.label'));

for (const language of ['nl', 'ar'] as const) {
  test(`what was kept sealed opens with its digits in another tab, with all that was in it (${language})${dutchFirst(language)}`, async ({
    page,
  }) => {
    const { content, digits } = await keep(page, language, 'sealed', 'overzicht.verzegeld');
    expect(digits).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(content.toString('latin1'), 'nothing of it can be read').toMatch(/^[\w.-]+$/);
    const open = await openElsewhere(page, language);
    await open.choose(content, 'overzicht.verzegeld');
    await expect(open.page.getByRole('heading', { name: open.say('open:sealed.title') })).toBeFocused();
    await expectAccessible(open.page, 'the question for the digits');
    const typed = language === 'ar' ? digits.replace(/\d/g, (one) => '٠١٢٣٤٥٦٧٨٩'[Number(one)] ?? '') : digits;
    await digitsIn(open).fill(typed);
    await open.button('open:sealed.go').click();
    await expect(open.page.getByRole('heading', { name: open.say('open:inside') })).toBeFocused();
    expect(await storedText(open.page), 'nothing changes before the yes').toBeNull();
    await open.button('open:take').click();
    await expect(open.page.getByText(open.say('open:taken'))).toBeVisible();
    expect(await stored(open.page)).toEqual(full(language));
  });

  test(`what was kept as a page reads by itself, and opens with all that was in it (${language})${dutchFirst(language)}`, async ({
    page,
    baseURL,
  }) => {
    const { content } = await keep(page, language, 'page', 'overzicht.html');
    const open = await openElsewhere(page, language);
    await open.choose(content, 'bijlage (1).htm');
    await expect(open.page.getByText(open.say('open:foundPlan'))).toBeVisible();
    await expect(open.page.getByText(open.say('open:foundPeople', { count: 1 }))).toBeVisible();
    await open.button('open:take').click();
    await expect(open.page.getByText(open.say('open:taken'))).toBeVisible();
    expect(await stored(open.page)).toEqual(full(language));

    // The guard fails this test on any line of the console, and so on anything that the page's own policy refuses.
    await page.route('**/kept.html', (route) => route.fulfill({ contentType: 'text/html', body: content }));
    await page.goto(`${baseURL}kept.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(open.say('keep:page.title'));
    await expect(page.getByText('rust & <b>huis</b> afspraak')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.note') as Element).borderRadius)).toBe(
      '14px',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'no scrolling sideways').toBe(
      0,
    );
    await expectAccessible(page, 'the page that was kept');
  });
}

test('wrong digits open nothing and change nothing, and the right ones still do', async ({ page }) => {
  const { content, digits } = await keep(page, 'nl', 'sealed', 'overzicht.verzegeld');
  const open = await openElsewhere(page, 'nl');
  const alert = open.page.getByRole('alert');
  await open.choose(content);
  await digitsIn(open).fill('1234');
  await open.page.keyboard.press('Enter');
  await expect(alert).toHaveText(open.say('open:sealed.digits'));
  await expect(digitsIn(open)).toBeFocused();
  const wrong = digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  await digitsIn(open).fill(wrong);
  await open.button('open:sealed.go').click();
  await expect(alert).toHaveText(open.say('open:sealed.wrong'));
  await expect(digitsIn(open)).toBeFocused();
  await expectAccessible(open.page, 'wrong digits');
  expect(await storedText(open.page)).toBeNull();

  // A damaged file says the very same.
  const flipped = Buffer.from(content);
  const middle = flipped.length >> 1;
  flipped[middle] = flipped[middle] === 65 ? 66 : 65;
  await open.button('open:sealed.other').click();
  await expect(open.file).toBeFocused();
  await open.choose(flipped);
  await digitsIn(open).fill(digits);
  await open.page.keyboard.press('Enter');
  await expect(alert).toHaveText(open.say('open:sealed.wrong'));
  expect(await storedText(open.page)).toBeNull();

  await open.button('open:sealed.other').click();
  await open.choose(content);
  await digitsIn(open).fill(digits.replaceAll(' ', ''));
  await open.page.keyboard.press('Enter');
  await expect(open.button('open:take')).toBeVisible();
});

const personaFile = readFileSync('tests/personas/young-parent/keep-file.json', 'utf8');

/** Lets go of a file, or pastes one or a text, as a browser tells a page of it. */
async function hand(page: Page, how: 'drop' | 'paste', what: { file: string } | { text: string }): Promise<boolean> {
  return await page.evaluate(
    ([type, given]) => {
      const data = new DataTransfer();
      if ('file' in given) data.items.add(new File([given.file], 'overzicht.json'));
      else data.setData('text/plain', given.text);
      const options = { bubbles: true, cancelable: true };
      if (type === 'drop') document.body.dispatchEvent(new DragEvent('dragover', { ...options, dataTransfer: data }));
      const event =
        type === 'drop'
          ? new DragEvent(type, { ...options, dataTransfer: data })
          : new ClipboardEvent(type, { ...options, clipboardData: data });
      return !document.body.dispatchEvent(event);
    },
    [how, what] as const,
  );
}

test('a file can be dragged onto the page or pasted, as a file and as text', async ({ page }) => {
  for (const [how, what] of [
    ['drop', { file: personaFile }],
    ['paste', { file: personaFile }],
    ['paste', { text: personaFile }],
  ] as const) {
    const open = new OpenPage(page, 'nl');
    await open.open();
    expect(await hand(page, how, what), 'the browser does not show the file in place of the page').toBe(true);
    await expect(page.getByRole('heading', { name: open.say('open:inside') })).toBeFocused();
    await expect(page.locator('html')).not.toHaveAttribute('data-drag');
    expect(await storedText(page)).toBeNull();
  }
});

test('text can be pasted into its own box, by button; what is no file of ours is said to be none', async ({ page }) => {
  const open = new OpenPage(page, 'nl');
  await open.open();
  await page.getByText(open.say('open:paste.title')).click();
  const box = page.getByLabel(open.say('open:paste.label'));
  await box.fill('Geachte heer');
  await open.button('open:paste.go').click();
  await expect(page.getByRole('alert')).toContainText(open.say('open:problem.not-json'));
  await box.fill('<!doctype html><title>Weer</title>');
  await open.button('open:paste.go').click();
  await expect(page.getByRole('alert')).toContainText(open.say('open:problem.page-without'));
  await box.fill(personaFile);
  await expectAccessible(page, 'a text that was pasted');
  await open.button('open:paste.go').click();
  await expect(open.button('open:take')).toBeVisible();
});

test('a refusal names its place in words and as the file calls it', async ({ page }) => {
  const open = new OpenPage(page, 'nl');
  await open.open();
  const { notebook, ...outside } = JSON.parse(personaFile);
  await open.choose(JSON.stringify({ ...outside, notebook: { ...notebook, place: '1291AB' } }));
  const where = open.say('open:where', { place: open.say('open:place.place'), where: 'notebook.place' });
  await expect(page.getByRole('alert')).toContainText(`${open.say('open:problem.damaged')} ${where}`);
  await open.choose(Buffer.from('%PDF-1.7\nniets'), 'a.pdf');
  await expect(page.getByRole('alert')).toContainText(open.say('open:problem.pdf-without'));
});
