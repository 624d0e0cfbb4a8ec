import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { KeepFile } from '../../src/core/file/keepFileSchema.ts';
import { unfold } from './everyPage.ts';
import { expectAccessible, isDeep, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { storedText } from './notebooks.ts';
import { goToTopics, OpenPage, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { apart, domainName, everyday, offered, questionnaireId, text, topics } from './texts.ts';

const levels: Record<string, number> = {
  finances: 2,
  'home-relations': 4,
  'mental-health': 3,
  'self-care': 5,
  'social-network': 4,
};
const noteOf = (domain: string) => `In eigen woorden over ${domain}`;
const levelOf = (domain: string) => levels[domain] ?? 3;
const ownQuestion = 'Ik wil weer rust in huis';

/** Topics of which everything is told; in the deep tier all of them. */
const told = isDeep ? topics : ['finances', 'work-and-learning', 'home-relations'];

async function chooseTopics(questions: QuestionsPage): Promise<void> {
  const { page } = questions;
  await expectAccessible(page, 'the choice of topics');
  await questions.button('questions:choose.all', { count: everyday.length }).tap();
  for (const domain of everyday) await expect(questions.topic(domain)).toBeChecked();
  for (const domain of apart) await expect(questions.topic(domain), 'asked for one by one').not.toBeChecked();
  const count = (many: number) => page.getByText(questions.say('questions:choose.count', { count: many }));
  await expect(count(everyday.length)).toBeVisible();
  for (const domain of apart) await questions.topic(domain).tap();
  await expect(count(topics.length)).toBeVisible();
  await questions.link('questions:start').tap();
}

async function tellMore(questions: QuestionsPage, domain: string): Promise<void> {
  await questions.more(domain).tap();
  await questions.choice(domain, 'who', 'around').tap();
  await questions.choice(domain, 'wish', domain === 'finances' ? 'yes' : 'no').tap();
  await questions.choice(domain, 'talk', 'yes').tap();
  await questions.note(domain).tap();
  await questions.page.keyboard.type(noteOf(domain));
  await expectAccessible(questions.page, `the step about ${domain}`);
}

async function fillIn(page: Page): Promise<void> {
  const questions = new QuestionsPage(page, 'nl');
  await questions.expectOpen();
  await chooseTopics(questions);
  for (const [index, domain] of offered.entries()) {
    await questions.expectStep(domain, index + 1);
    await questions.expectFocusOnHeading(domain);
    await questions.choice(domain, 'level', levelOf(domain)).tap();
    if (told.includes(domain)) await tellMore(questions, domain);
    await questions.onward(domain === offered.at(-1)).tap();
  }
}

async function readResult(page: Page): Promise<void> {
  const result = new PortalPage(page, 'nl', 'result');
  await result.expectOpen();
  await expect(result.heading).toHaveText(result.say('pages:result.heading'));
  // A topic that nothing is wished of is folded.
  await unfold(page);
  for (const domain of topics) {
    const name = domainName('nl', domain);
    const topic = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
    const step = levelOf(domain);
    await expect(topic).toContainText(result.say(`results:${domain}.level.${step}`));
    if (told.includes(domain)) await expect(topic).toContainText(noteOf(domain));
    await expect(
      topic.getByRole('img', { name: result.say('pages:result.step', { domain: name, step }) }),
    ).toBeVisible();
  }
  for (const domain of topics) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: domainName('nl', domain) }) });
    await expect(row).toContainText(result.say(`results:${domain}.level.${levelOf(domain)}`));
  }
  await expectAccessible(page, 'the result');
  await result.link('pages:result.toNearby').tap();
}

async function lookNearby(page: Page): Promise<void> {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.expectOpen();
  await nearby.place.tap();
  await page.keyboard.type('1293');
  await expect(
    page.getByRole('status').getByText(nearby.say('nearby:place.known', { place: 'Hoogveen' })),
  ).toBeVisible();
  const reason = nearby.say('reasons:wish', { domain: domainName('nl', 'finances') });
  const talk = nearby.say('reasons:talk', { domain: domainName('nl', 'finances') });
  await expect(page.getByText(reason).or(page.getByText(talk)).first()).toBeVisible();
  await page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .tap();
  await expect(page.getByRole('checkbox', { name: nearby.say('nearby:pinned') })).toBeChecked();
  await expectAccessible(page, 'nearby');
  await nearby.link('nearby:toReport', { count: 1 }).tap();
}

async function takeAlong(page: Page): Promise<KeepFile> {
  const report = new ReportPage(page, 'nl');
  await report.expectOpen();
  await report.question.tap();
  await page.keyboard.type(ownQuestion);
  const talk = report.section('talk');
  const lineOf = (domain: string) => talk.getByRole('checkbox', { name: domainName('nl', domain), exact: true });
  await expect(lineOf('finances')).toBeChecked();
  await expect(lineOf('home-relations'), 'a sensitive topic is never ticked for someone').not.toBeChecked();
  const paperTalk = report.paper.getByRole('listitem').filter({ hasText: domainName('nl', 'home-relations') });
  await expect(paperTalk).toHaveCount(0);
  await lineOf('home-relations').tap();
  await expect(paperTalk).toHaveCount(1);
  await report
    .section('answers')
    .getByRole('checkbox', { name: report.say('report:section.answers') })
    .tap();
  await expect(report.paper).toContainText(ownQuestion);
  await expect(report.paper).toContainText(noteOf('finances'));
  await expect(report.paper, 'opening a section ticks no sensitive line').not.toContainText(noteOf('home-relations'));
  await expectAccessible(page, 'take along');

  const downloading = page.waitForEvent('download');
  await report.button('pages:report.keepButton').tap();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('overzicht.json');
  await expect(page.getByText(report.say('pages:report.kept', { name: 'overzicht.json' }))).toBeVisible();
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as KeepFile;
}

test('by touch in Dutch, someone goes from home to a paper and a file, wipes, and gets all answers back', async ({
  page,
}) => {
  test.setTimeout(isDeep ? 400_000 : 150_000);
  const home = new PortalPage(page, 'nl', 'home');
  await home.open();
  await expectAccessible(page, 'home');
  await goToTopics(home, (link) => link.tap());
  await fillIn(page);
  await readResult(page);
  await lookNearby(page);
  const file = await takeAlong(page);
  expect(file.format).toBe('eigenblik-keep');
  expect(file.notebook.answers[questionnaireId]).toMatchObject({ finances_level: 2, home_relations_talk: ['yes'] });

  const report = new ReportPage(page, 'nl');
  await report.wipe((link) => link.tap());
  expect(await storedText(page)).toBeNull();
  await home.door('home:open').tap();
  const open = new OpenPage(page, 'nl');
  await open.expectOpen();
  await expectAccessible(page, 'open');
  await open.choose(JSON.stringify(file));
  await expect(page.getByText(text('nl', 'open:foundLists', { count: 1 }))).toBeVisible();
  await expectAccessible(page, 'a file that waits for a yes');
  expect(await storedText(page), 'nothing changes before the yes').toBeNull();
  await open.button('open:take').tap();
  await expectAccessible(page, 'a file that was opened');
  await open.link('open:go').tap();

  const questions = new QuestionsPage(page, 'nl');
  await questions.expectOpen();
  await questions.link('questions:start').tap();
  for (const [index, domain] of offered.entries()) {
    await questions.expectStep(domain, index + 1);
    await expect(questions.choice(domain, 'level', levelOf(domain))).toBeChecked();
    if (told.includes(domain)) {
      await questions.more(domain).tap();
      await expect(questions.choice(domain, 'talk', 'yes')).toBeChecked();
      await expect(questions.note(domain)).toHaveValue(noteOf(domain));
    }
    await questions.onward(domain === offered.at(-1)).tap();
  }
});
