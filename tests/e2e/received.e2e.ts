import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { shareFileVersion } from '../../src/core/file/share/shareFileVersion.ts';
import type { Notebook } from '../../src/core/notebook/Notebook.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';
import { ReceivedPage } from './receivedPage.ts';
import { choiceText, questionnaireId } from './texts.ts';

/** The two whose files lie beside each other agree on housing, and not on finances. */
const own = (language: Language): Notebook => ({
  ...fullNotebook(),
  language,
  ticks: { 'level:finances': true, 'level:housing': true, 'note:finances': true },
});
const ofAnother = (language: Language): Notebook => {
  const mine = own(language);
  const answers = { ...mine.answers[questionnaireId], finances_level: 4 };
  return { ...mine, author: 'view', answers: { [questionnaireId]: answers } };
};

interface Made {
  readonly name: string;
  readonly content: Buffer;
  /** Of a sealed file, as the page shows them. */
  readonly digits: string;
}

/** Makes the file on the page for taking along, as a citizen does. */
async function make(page: Page, notebook: Notebook, form: 'file' | 'sealed' | 'fhir' | 'csv' | 'html'): Promise<Made> {
  const language = notebook.language as Language;
  await seed(page, notebook, language);
  const report = new ReportPage(page, language);
  await report.open();
  await page.getByText(report.say('formats:open')).click();
  const downloading = page.waitForEvent('download');
  await report.button(`formats:${form}.button`).click();
  const download = await downloading;
  await expect(page.locator('#forms').getByRole('status').getByText(download.suggestedFilename())).toBeVisible();
  const digits = form === 'sealed' ? await page.locator('#forms p.passphrase').innerText() : '';
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()), digits };
}

/** A tab in which nobody filled in anything. */
async function openAs(page: Page, language: Language): Promise<ReceivedPage> {
  const received = new ReceivedPage(await page.context().newPage(), language);
  await received.open();
  return received;
}

/** All in which a page can leave something. */
async function held(page: Page): Promise<unknown> {
  return await page.evaluate(async () => ({
    tab: { ...sessionStorage },
    device: { ...localStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    state: history.state,
    length: history.length,
    address: location.href,
    name: window.name,
    cookie: document.cookie,
  }));
}

for (const language of ['nl', 'ar'] as const) {
  test(`a professional opens two files, lays them side by side, prints and closes them (${language})`, async ({
    page,
    guard,
  }) => {
    const one = await make(page, own('ar'), 'file');
    const other = await make(page, ofAnother(language), 'file');
    expect(one.name).toBe('meenemen.eigenblik.json');
    const received = await openAs(page, language);
    const there = received.page;
    const before = await held(there);
    const asked = guard.requests.length;

    await received.choose(one.content, other.content);
    await expect(received.fileHeading(1)).toBeFocused();
    await expect(received.papers).toHaveCount(2);
    await expect(there.getByText(received.say('received:decides'))).toBeVisible();
    await expect(there.getByText(received.say('received:by.view'))).toBeVisible();
    const paper = received.papers.first();
    await expect(paper.getByText('rust in huis vraag')).toBeVisible();
    await expect(paper.getByText(received.say('report:paper.what.talk'))).toBeVisible();
    // The paper of someone who reads Arabic says each sentence in that language too; for who reads that page, once.
    await expect(paper.locator('[lang="ar"]').first()).toBeVisible({ visible: language === 'nl' });
    await expect(paper.getByText(/idee|afspraak|1293/)).toHaveCount(0);

    const beside = there.locator('section[aria-labelledby="beside"]');
    await expect(beside.getByText(choiceText(language, 'finances', 'level', 2))).toBeVisible();
    await expect(beside.getByText(choiceText(language, 'finances', 'level', 4))).toBeVisible();
    await expect(beside.getByText(received.say('pages:beside.same', { count: 1 }))).toBeVisible();
    expect(await beside.innerText()).not.toMatch(/%|score/i);
    await expectAccessible(there, `two received files (${language})`);
    expect(await beyondTheEdge(there)).toEqual([]);

    await there.emulateMedia({ media: 'print' });
    await expect(there.getByText(received.say('received:decides'))).toBeVisible();
    await expect(there.getByRole('button')).toHaveCount(0);
    expect((await there.pdf()).length).toBeGreaterThan(20_000);
    await there.emulateMedia({ media: 'screen' });

    await received.button('received:closeAll').click();
    await expect(received.papers).toHaveCount(0);
    await expect(received.files).toBeFocused();
    expect(await there.locator('main').innerText()).not.toContain('rust in huis');
    expect(await held(there)).toEqual(before);
    expect(guard.requests.slice(asked), 'nothing is asked for').toEqual([]);
  });

  const tier = language === 'ar' ? ' @deep' : '';
  test(`a sealed file opens with the digits that came apart from it (${language})${tier}`, async ({ page }) => {
    const sealed = await make(page, own(language), 'sealed');
    expect(sealed.name).toBe('meenemen.verzegeld');
    expect(sealed.content.toString('latin1'), 'nothing of it can be read').toMatch(/^[\w.-]+$/);
    await expectAccessible(page, 'the digits of a sealed file');
    const received = await openAs(page, language);
    const before = await held(received.page);
    await received.choose(sealed.content);
    await expect(received.page.getByRole('heading', { name: received.say('received:sealed.title') })).toBeFocused();
    const digits = received.page.getByLabel(received.say('received:sealed.label'));
    await digits.fill('12');
    await received.page.keyboard.press('Enter');
    await expect(received.page.getByRole('alert').getByText(received.say('received:sealed.digits'))).toBeVisible();
    await digits.fill(sealed.digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
    await received.button('received:sealed.go').click();
    await expect(received.page.getByRole('alert').getByText(received.say('received:sealed.wrong'))).toBeVisible();
    await expect(digits).toBeFocused();
    await expectAccessible(received.page, `wrong digits (${language})`);
    await digits.fill(sealed.digits);
    await received.button('received:sealed.go').click();
    await expect(received.fileHeading(1)).toBeFocused();
    await expect(received.papers.getByText('rust in huis vraag')).toBeVisible();
    await expect(digits).toHaveCount(0);
    expect(await held(received.page)).toEqual(before);
  });
}

test('of a file to go on with only what was ticked is shown, and the page says not to ask for it', async ({ page }) => {
  const received = await openAs(page, 'nl');
  await received.choose(readFileSync('tests/personas/young-parent/keep-file.json'));
  await expect(received.page.getByText(received.say('received:keep'))).toBeVisible();
  await expect(received.papers).toHaveCount(1);
  const ticked = readFileSync('tests/personas/young-parent/report.md', 'utf8');
  for (const line of await received.papers.getByRole('listitem').allInnerTexts())
    expect(ticked.replaceAll(/[\u00ad\u2068\u2069]/g, '')).toContain(
      line.split('\n')[0]?.replaceAll(/[\u00ad\u2068\u2069]/g, ''),
    );
});

test('whatever cannot be read here is answered with what to ask for', async ({ page }) => {
  const forms = { fhir: 'fhir', csv: 'table', html: 'page-without' } as const;
  const made = [];
  for (const form of ['fhir', 'csv', 'html'] as const) made.push(await make(page, own('nl'), form));
  const received = await openAs(page, 'nl');
  const alert = received.page.getByRole('alert');
  for (const [at, problem] of Object.values(forms).entries()) {
    await received.choose(made[at]?.content ?? '');
    await expect(alert).toContainText(received.say(`received:problem.${problem}`));
  }
  const sound = JSON.parse((await make(page, own('nl'), 'file')).content.toString()) as object;
  const cases: readonly (readonly [string, string | Buffer])[] = [
    ['not-json', 'Geachte heer'],
    ['not-ours', '{"a":1}'],
    ['too-new', JSON.stringify({ ...sound, version: shareFileVersion + 1 })],
    ['damaged', JSON.stringify({ ...sound, extra: 1 })],
    ['pdf-without', Buffer.from('%PDF-1.7\nniets')],
    ['too-large', Buffer.alloc(5_000_001, 32)],
  ];
  for (const [problem, content] of cases) {
    await received.choose(content);
    await expect(alert).toContainText(received.say(`received:problem.${problem}`));
    await expect(alert.getByText('stuk 0.json')).toBeVisible();
  }
  await expectAccessible(received.page, 'a file that was refused');
  const nine = Array.from({ length: 9 }, () => JSON.stringify(sound));
  await received.choose(...nine);
  await expect(received.papers).toHaveCount(8);
  await expect(alert).toContainText(received.say('received:problem.too-many', { max: 8 }));
  await received.page.getByRole('button', { name: received.say('received:close', { number: 3 }), exact: true }).click();
  await expect(received.papers).toHaveCount(7);
  await expect(received.files).toBeFocused();
});

test('what this edition cannot say is left out and named; text can be pasted', async ({ page }) => {
  const sound = (await make(page, own('nl'), 'file')).content.toString();
  const received = await openAs(page, 'nl');
  await received.page.getByText(received.say('received:paste.title')).click();
  const box = received.page.getByLabel(received.say('received:paste.label'));
  await box.fill(sound.replaceAll('"domains:finances.name"', '"domains:tover.name"'));
  await received.button('received:paste.go').click();
  await expect(received.fileHeading(1)).toBeFocused();
  await expect(received.page.getByText('domains:tover.name').first()).toBeVisible();
  await expect(received.papers.getByText('rust in huis geld')).toHaveCount(0);
  await expect(box, 'what was pasted does not stay').toHaveValue('');
});

test('who leaves and comes back finds nothing open', async ({ page }) => {
  const made = await make(page, own('nl'), 'file');
  const received = await openAs(page, 'nl');
  await received.choose(made.content);
  await expect(received.papers).toHaveCount(1);
  await received.page.goto('nl/professional/');
  await received.page.goBack();
  await received.expectOpen();
  await expect(received.files).toBeVisible();
  await expect(received.papers).toHaveCount(0);
});

test('the page for professionals leads to it', async ({ page }) => {
  const professional = new PortalPage(page, 'nl', 'professional');
  await professional.open();
  await professional.link('about:professional.toOpen').click();
  await new ReceivedPage(page, 'nl').expectOpen();
});

test('a file to show is no file to go on with, and the page for that says so', async ({ page }) => {
  const made = await make(page, own('nl'), 'file');
  const open = new PortalPage(page, 'nl', 'open');
  await open.open();
  await page.locator('#file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: made.content });
  await expect(page.getByRole('alert')).toContainText(open.say('open:problem.shared'));
});
