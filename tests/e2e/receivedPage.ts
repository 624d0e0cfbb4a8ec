import type { Locator, Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { PortalPage } from './pages.ts';

/** Where a professional reads what they were given. */
export class ReceivedPage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'received');
  }

  get files(): Locator {
    return this.page.getByLabel(this.say('received:choose'));
  }

  get papers(): Locator {
    return this.page.getByRole('article').and(this.page.locator('.paper'));
  }

  fileHeading(number: number): Locator {
    return this.page.getByRole('heading', { name: this.say('received:file', { number }), exact: true });
  }

  async choose(...contents: readonly (string | Buffer)[]): Promise<void> {
    const files = contents.map((content, at) => ({ name: `stuk ${at}.json`, buffer: Buffer.from(content) }));
    await this.files.setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/json' })));
  }
}
