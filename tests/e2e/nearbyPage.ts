import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { PortalPage } from './pages.ts';

export class NearbyPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'nearby');
  }

  get place(): Locator {
    return this.page.getByRole('textbox', { name: this.say('nearby:place.title') });
  }

  get words(): Locator {
    return this.page.getByRole('textbox', { name: this.say('nearby:words.title') });
  }

  get theme(): Locator {
    return this.page.getByRole('combobox', { name: this.say('nearby:theme.title') });
  }

  /** Names of what was found, in order, as far as it shows. */
  get names(): Locator {
    return this.page.locator('.card > :is(h3, h4)');
  }

  filter(name: string): Locator {
    return this.page.getByLabel(this.say(`nearby:filter.${name}`), { exact: true });
  }

  get map(): Locator {
    return this.page.locator('.map svg');
  }

  /** The names below the map, by number. */
  get legend(): Locator {
    return this.page.locator('.legend').getByRole('button');
  }

  async openMap(): Promise<void> {
    await this.page.locator('.map > summary').click();
    await expect(this.map).toBeVisible();
  }

  async openFilters(): Promise<void> {
    await this.page.locator('.filters > summary').click();
  }

  get found(): Locator {
    return this.page.locator('#found');
  }

  /** How many were found, as the page says it. */
  async expectFound(count: number): Promise<void> {
    await expect(this.found).toHaveText(this.say('nearby:found', { count }));
  }
}
