import type { Locator, Page } from 'playwright/test';
import type { Circle } from '../../src/core/plan/Circle.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';

export class CirclePage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'circle');
  }

  get who(): Locator {
    return this.page.locator('.add').getByRole('textbox', { name: this.say('circle:add.name'), exact: true });
  }

  get add(): Locator {
    return this.button('circle:add.go');
  }

  /** Someone in the drawing. */
  dot(name: string): Locator {
    return this.page.getByRole('slider', { name: new RegExp(`^${name}`) });
  }

  /** Someone in the list. */
  item(name: string): Locator {
    const heading = this.page.getByRole('heading', { name, exact: true });
    return this.page.getByRole('listitem').filter({ has: heading });
  }

  get names(): Locator {
    return this.page.locator('.tie h3');
  }

  /** The summary that unfolds what can be told about someone. */
  more(name: string): Locator {
    return this.item(name).locator('summary');
  }
}

/** A page of someone with this circle. */
export async function openWith(page: Page, circle: Circle, language: Language = 'nl'): Promise<CirclePage> {
  await seed(page, { ...fullNotebook(), language, circle }, language);
  const there = new CirclePage(page, language);
  await there.open();
  return there;
}

export const sister = { id: '1', name: 'mijn zus', kind: 'family', ring: 2, gives: [], gets: [], ask: false } as const;
export const friend = { ...sister, id: '2', name: 'K.', kind: 'friend', ring: 3 } as const;
