import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';
import type { RegistryLine } from '../../src/core/links/Registry.ts';
import { acceptStart } from '../../src/core/links/start/acceptStart.ts';
import type { StartLink } from '../../src/core/links/start/StartLink.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { PortalPage } from './pages.ts';
import { surveys, titleOfQuestionnaire } from './texts.ts';

const registry = JSON.parse(readFileSync('questionnaires/registry.json', 'utf8')) as RegistryLine[];
const context = { languages, questionnaires: Object.keys(surveys), organisations: [1, 2] };

/** Where a professional makes a start link. */
export class LinkPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'link');
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.say(`builder:${key}.label`), { exact: true });
  }

  radio(key: string, name: string): Locator {
    return this.page.getByRole('group', { name: this.say(`builder:${key}`) }).getByRole('radio', { name, exact: true });
  }

  /** The address as it is to be sent. */
  async made(): Promise<string> {
    return await this.field('link').inputValue();
  }

  /** What the portal of the citizen will make of it. */
  async read(): Promise<StartLink> {
    const accepted = acceptStart(context, registry, new URL(await this.made()).hash.slice(1));
    if (!accepted.ok) throw new Error(accepted.problem);
    expect(accepted.refused).toEqual([]);
    return accepted.link;
  }

  /** The buttons of a questionnaire in the list. */
  move(way: 'up' | 'down' | 'remove', id: string): Locator {
    const name = titleOfQuestionnaire(id, this.language).replaceAll('\u00ad', '');
    return this.page
      .locator(`#${way}-${id}`)
      .and(this.page.getByRole('button', { name: new RegExp(name.slice(0, 9)) }));
  }

  get reads(): Locator {
    return this.page.locator('#reads');
  }
}
