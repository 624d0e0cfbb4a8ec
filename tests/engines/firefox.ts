import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Engine } from './Engine.ts';

const path = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Firefox over WebDriver BiDi; undefined where it is not installed. */
export async function startFirefox(): Promise<Engine | undefined> {
  if (!existsSync(path)) return undefined;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    canStepFromElsewhere: true,
    canImport: true,
    open: async (url) => {
      await page.goto(url);
    },
    run: (code) => page.evaluate(`(() => { ${code} })()`),
    close: () => browser.close(),
  };
}
