import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.ts';
import { browserArgs } from '../browserArgs.ts';
import { timeAreas } from './areas.ts';
import { compareWithFloors } from './compare.ts';
import { timeFinder } from './finder.ts';
import { timePdf } from './pdf.ts';
import { scorePages } from './scores.ts';

const languages = ['nl', 'ar'] as const;

const site = await serve({ root: process.env['PORTAL_OUT'] ?? 'dist' });
const failures = await scorePages(site.url, languages);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: browserArgs,
});
failures.push(...(await timeFinder(browser)));
failures.push(...(await timeAreas(browser)));
failures.push(...(await timePdf(browser, site.url)));
for (const language of languages) failures.push(...(await compareWithFloors(browser, site.url, language)));
await browser.close();
await site.close();

if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
