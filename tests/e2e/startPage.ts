import type { Page } from 'playwright/test';
import { encodeStart } from '../../src/core/links/start/encodeStart.ts';
import type { StartLink } from '../../src/core/links/start/StartLink.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { registryLines } from '../fuzz/startLinks.ts';
import { PortalPage } from './pages.ts';

/** What a team prepared for a first talk. */
export const link: StartLink = {
  language: 'nl',
  organisation: 1,
  occasion: 'first-talk',
  day: '2026-12-03',
  questionnaires: ['contact', 'self-reliance-matrix'],
  route: 'full',
  domains: ['housing', 'finances'],
  largePrint: false,
};
/** Its fragment, with these parts otherwise. */
export const write = (part: Partial<StartLink> = {}) => encodeStart(registryLines, { ...link, ...part });

/** Where someone sees what was prepared. */
export class StartPage extends PortalPage {
  constructor(page: Page, language: Language = 'nl') {
    super(page, language, 'start');
  }

  get words() {
    return this.page.locator('#app');
  }
}

/** As a mail has it: the short address, without a language. */
export async function follow(page: Page, fragment: string, language: Language = 'nl'): Promise<StartPage> {
  await page.goto(`s/#${fragment}`);
  const start = new StartPage(page, language);
  await start.expectOpen();
  return start;
}
