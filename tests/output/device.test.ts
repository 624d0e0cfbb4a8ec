import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { addressOf, attributes, dist, modulesOf, read, readSite, type Site } from './site.ts';

const kiosk = readSite('dist-kiosk', '/');
const texts = languages.flatMap((language) =>
  Object.values(JSON.parse(readFileSync(`locales/${language}/device.json`, 'utf8')) as Record<string, string>),
);
/** What only keeping on the device has: its sentences, its key, and the storage that outlives a tab. */
const marks = [...texts.filter((one) => one.split(' ').length > 5 && !one.includes('{{')), 'eigenblik:device'];

/** Files in which one of the marks stands. */
const holding = (site: Site) =>
  site.files
    .filter((file) => /\.(js|html)$/.test(file))
    .filter((file) => {
      const content = read(file, site);
      return marks.some((mark) => content.includes(mark)) || content.includes('data-device');
    });

describe('keeping on the device', () => {
  test('is in the build for home, and not at all in the one for a kiosk', () => {
    expect(marks.length).toBeGreaterThan(60);
    expect(holding(dist).length).toBeGreaterThan(3);
    expect(holding(kiosk)).toEqual([]);
  });

  test('in a kiosk, only what empties or tries a storage that outlives the tab knows of it', () => {
    const files = kiosk.files.filter((file) => file.endsWith('.js') && read(file, kiosk).includes('localStorage'));
    const [exit = ''] = attributes(kiosk.pages[0] as (typeof kiosk.pages)[number], 'script[src]', 'src');
    const staff = kiosk.pages.find(({ file }) => file === addressOf('staff', 'nl'));
    const ofStaff = modulesOf(staff, kiosk);
    const others = files.filter((file) => file !== exit.slice(1));
    expect(others.map((file) => file.replace(/^build\/|\..*/g, ''))).toEqual(['page', 'visit']);
    expect(ofStaff).toContain(others[0]);
  });

  test.each(dist.pages)('$file: names the module that keeps, and does not fetch it', (page) => {
    const module = page.document.documentElement.dataset['device']?.slice(1) ?? '';
    expect(dist.files).toContain(module);
    expect(modulesOf(page)).not.toContain(module);
  });
});
