import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { type Route, slugOf } from '../../src/i18n/routes.ts';
import { choiceText, nameOf, type Part, questionnaireId, text, titleOf, topicTitle } from './texts.ts';

/** What a page is about where nobody says what: the lists of services are about a topic or a neighbourhood. */
const usualIds: Partial<Record<Route, string>> = { theme: 'finances', area: '1291' };

/** The address of a kind of page, from where the portal hangs. */
export function addressOf(route: Route, language: Language, id = usualIds[route] ?? questionnaireId): string {
  const slug = slugOf(route, language, id);
  return slug ? `${language}/${slug}/` : `${language}/`;
}

/** Pages that say when their module runs. */
export const withModule: readonly Route[] = [
  'choose',
  'questionnaire',
  'result',
  'nearby',
  'begin',
  'circle',
  'plan',
  'report',
  'after',
  'open',
  'phone',
  'start',
  'link',
  'example',
  'keys',
  'check',
  'received',
  'staff',
  'offline',
];

/** What stands on every page. */
export class PortalPage {
  readonly page: Page;
  readonly language: Language;
  readonly route: Route;
  /** Of the questionnaire, topic or neighbourhood that this page is about. */
  readonly id: string;

  constructor(page: Page, language: Language, route: Route, id = usualIds[route] ?? questionnaireId) {
    this.page = page;
    this.language = language;
    this.route = route;
    this.id = id;
  }

  get address(): string {
    return addressOf(this.route, this.language, this.id);
  }

  say(key: string, params?: Parameters<typeof text>[2]): string {
    return text(this.language, key, params);
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(this.address + hash);
    await this.expectOpen();
  }

  /** This page stands here, and where it has a module, that runs. */
  async expectOpen(): Promise<void> {
    // Not until load: a page that comes back from the cache fires none.
    const isHere = (url: URL) => url.pathname.endsWith(this.address);
    await this.page.waitForURL(isHere, { waitUntil: 'commit', timeout: 20_000 });
    const hasModule = withModule.includes(this.route);
    // Long enough for a page that is slowed down six times beside another test: how fast a page is, the bench says.
    if (hasModule) await expect(this.page.locator('html[data-on]')).toBeAttached({ timeout: 20_000 });
  }

  link(key: string, params?: Parameters<typeof text>[2]): Locator {
    return this.page.getByRole('link', { name: this.say(key, params), exact: true });
  }

  /** A link that says more below its title. */
  door(key: string): Locator {
    return this.page.getByRole('link').filter({ has: this.page.getByText(this.say(key), { exact: true }) });
  }

  button(key: string, params?: Parameters<typeof text>[2]): Locator {
    return this.page.getByRole('button', { name: this.say(key, params), exact: true });
  }

  /** A part of the page under its heading. */
  part(heading: string): Locator {
    const name = { name: heading, exact: true };
    return this.page.locator('section, article').filter({ has: this.page.getByRole('heading', name) });
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get exit(): Locator {
    return this.link('common:exit');
  }

  /** Helplines as they stand there, in order; those that are not wanted now are left out. */
  async helplines(): Promise<string[]> {
    return await this.page.locator('#help').getByRole('listitem').locator('strong').allTextContents();
  }

  /** Presses "wipe all", says yes, and waits until the home page stands there. */
  async wipe(press: (link: Locator) => Promise<void> = (link) => link.click()): Promise<void> {
    this.page.once('dialog', (dialog) => void dialog.accept());
    await press(this.link('common:wipe'));
    await this.page.waitForURL((url) => url.pathname.endsWith(addressOf('home', this.language)));
    await this.page.waitForLoadState();
  }
}

/** From the first page to the topics of the matrix, as someone goes who wants one topic or a few. */
export async function goToTopics(home: PortalPage, press: (link: Locator) => Promise<void>): Promise<QuestionsPage> {
  await press(home.door('home:start'));
  const choose = new PortalPage(home.page, home.language, 'choose');
  await choose.expectOpen();
  await press(choose.link('choose:one.go'));
  const questions = new QuestionsPage(home.page, home.language);
  await questions.expectOpen();
  return questions;
}

export class QuestionsPage extends PortalPage {
  constructor(page: Page, language: Language, id = questionnaireId) {
    super(page, language, 'questionnaire', id);
  }

  topic(domain: string): Locator {
    return this.page.getByRole('checkbox', { name: topicTitle(this.language, domain), exact: true });
  }

  step(domain: string): Locator {
    return this.page.getByRole('region', { name: topicTitle(this.language, domain), exact: true });
  }

  /** The link to what comes after this step. */
  onward(isLast: boolean): Locator {
    return this.link(isLast ? 'questions:done' : 'questions:next');
  }

  /** Reads aloud, or stops. */
  reader(key: 'questions:readAloud' | 'speech:stop' = 'questions:readAloud'): Locator {
    return this.button(key);
  }

  get pause(): Locator {
    return this.page.getByText(this.say('questions:pause.title'), { exact: true });
  }

  stepHeading(domain: string): Locator {
    return this.step(domain).getByRole('heading', { name: topicTitle(this.language, domain), exact: true });
  }

  choice(domain: string, part: Part, value: string | number): Locator {
    const kind = part === 'level' || part === 'wish' ? 'radio' : 'checkbox';
    const name = choiceText(this.language, domain, part, value);
    return this.group(domain, part).getByRole(kind, { name, exact: true });
  }

  /** The whole row that can be pressed. */
  row(domain: string, part: Part, value: string | number): Locator {
    return this.choice(domain, part, value).locator('xpath=..');
  }

  group(domain: string, part: Part): Locator {
    return this.step(domain).getByRole('group', { name: titleOf(this.language, domain, part), exact: true });
  }

  note(domain: string): Locator {
    return this.step(domain).getByRole('textbox', { name: titleOf(this.language, domain, 'note') });
  }

  /** The summary that unfolds the follow-up questions. */
  more(domain: string): Locator {
    return this.step(domain).getByText(titleOf(this.language, domain, 'more'), { exact: true });
  }

  /** Step `number` stands here, alone, and its heading has the focus and can be seen. */
  async expectStep(domain: string, number: number): Promise<void> {
    await expect(this.stepHeading(domain)).toBeVisible();
    await expect(this.page.locator('.step:visible')).toHaveCount(1);
    // A questionnaire without topics opens at its first step, whose address need not say so.
    expect([`#${number}`, ...(number === 1 ? [''] : [])]).toContain(new URL(this.page.url()).hash);
  }

  async expectFocusOnHeading(domain: string): Promise<void> {
    const heading = this.stepHeading(domain);
    await expect(heading).toBeFocused();
    const isOnTop = () =>
      heading.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      });
    await expect.poll(isOnTop, 'the heading is in view and nothing lies over it').toBe(true);
  }

  /** Names and values of everything that is ticked, visible or not. */
  async ticked(): Promise<string[]> {
    return await this.page
      .locator('input:checked')
      .evaluateAll((inputs) =>
        inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`),
      );
  }
}

export class ReportPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'report');
  }

  get question(): Locator {
    return this.page.getByRole('textbox', { name: this.say('pages:report.question') });
  }

  /** A line of what may come along; `group` is a fieldset with its own tick. */
  section(id: string): Locator {
    return this.page.getByRole('group', { name: this.say(`report:section.${id}`), exact: true });
  }

  get paper(): Locator {
    return this.page.getByRole('article');
  }
}

export class OpenPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'open');
  }

  get file(): Locator {
    return this.page.getByLabel(this.say('open:choose'));
  }

  async choose(content: string | Buffer, name = 'overzicht.json'): Promise<void> {
    await this.file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }
}

/** The mark of an answer as `ticked` names it. */
export const markOf = (domain: string, part: Part, value: string | number): string =>
  `${nameOf(domain, part)}=${value}`;
