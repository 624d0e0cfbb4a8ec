import { addressOf, withModule } from '../e2e/pages.ts';
import type { Engine } from './Engine.ts';
import { fill, until } from './person.ts';

/** Someone who looks after a kiosk has a page that homes have not. */
const pages = withModule.filter((route) => route !== 'staff');
const languages = ['nl', 'ar'] as const;

/** Every page of someone who filled in everything says that it runs, and has no part that was never drawn. */
export async function checkPages(engine: Engine, site: string): Promise<string> {
  await fill(engine, site);
  for (const language of languages) {
    for (const route of pages) {
      await engine.open(site + addressOf(route, language));
      await until(engine, 'return document.documentElement.dataset.on !== undefined', `${route} runs in ${language}`);
    }
  }
  return `${pages.length} pages run in ${languages.length} languages`;
}
