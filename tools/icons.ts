/**
 * Draws public/icon.svg in the sizes that telephones ask for. Run it after the icon has changed, and commit what it made.
 *
 *   node tools/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const svg = readFileSync('public/icon.svg', 'utf8');
/** A maskable icon fills its square: the system cuts it, and only a circle of four fifths is sure to stay. */
const whole = svg.replace(/ rx="\d+"/, '');
const icons = [
  { file: 'icon-192.png', size: 192, drawing: svg },
  { file: 'icon-512.png', size: 512, drawing: svg },
  { file: 'icon-maskable-512.png', size: 512, drawing: whole },
  // iOS rounds it by itself.
  { file: 'apple-touch-icon.png', size: 180, drawing: whole },
];

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' });
for (const { file, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
