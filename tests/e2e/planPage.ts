import type { Locator, Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { PortalPage } from './pages.ts';

export class PlanPage extends PortalPage {
  constructor(page: Page, language: Language = 'nl') {
    super(page, language, 'plan');
  }

  field(key: string): Locator {
    return this.page.getByRole('textbox', { name: this.say(key), exact: true });
  }

  day(key: string): Locator {
    return this.page.getByLabel(this.say(key), { exact: true });
  }

  idea(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  /** A button of one entry: its name says which. */
  act(key: string, about: string): Locator {
    return this.page.getByRole('button', { name: `${this.say(key)} ${about}`, exact: true });
  }

  async add(...ideas: string[]): Promise<void> {
    for (const idea of ideas) {
      await this.field('plan:ideas.label').fill(idea);
      await this.button('plan:ideas.add').click();
    }
  }
}
