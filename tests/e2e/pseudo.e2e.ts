import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { routes } from '../../src/i18n/routes.ts';
import { serve } from '../../tools/serve.ts';
import { makePortal, pseudo } from '../pseudo/makePortal.ts';
import { faultIn, isGlued, toPseudo } from '../pseudo/toPseudo.ts';
import { storageKey } from './notebooks.ts';
import { addressOf, withModule } from './pages.ts';

const language = pseudo as Language;
const { about: _about, ...persona } = JSON.parse(readFileSync('tests/personas/carer-worn-out/persona.json', 'utf8'));

test('a language that nobody speaks comes by one folder and one line, and nothing is cut off, left in Dutch or put together @deep', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const root = makePortal();
  const site = await serve({ root: join(root, 'dist') });
  try {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}${addressOf('safe', language)}`);
    const notebook = JSON.stringify({ ...persona, language });
    await page.evaluate(([key = '', raw = '']) => sessionStorage.setItem(key, raw), [storageKey, notebook]);
    for (const route of routes) {
      await page.goto(`${site.url}${addressOf(route, language)}`);
      if (withModule.includes(route)) await expect(page.locator('html[data-on]')).toBeAttached({ timeout: 20_000 });
      const { lines, cut } = await page.evaluate(look);
      expect(lines.length, route).toBeGreaterThan(5);
      const faults = lines.flatMap((line) => (faultIn(line) ? [`${faultIn(line)}: ${line}`] : []));
      expect.soft(faults, route).toEqual([]);
      expect.soft(lines.filter(isGlued), route).toEqual([]);
      expect.soft(cut, route).toEqual([]);
    }
  } finally {
    await site.close();
    rmSync(root, { recursive: true });
  }
});

test('what is cut off, left in Dutch or put together is seen', () => {
  const said = toPseudo('Wis alles');
  expect(faultIn(said)).toBeUndefined();
  expect(faultIn(`${toPseudo('U bent {{who}}.').replace('{{who}}', said)}`)).toBeUndefined();
  expect(faultIn(said.slice(0, -1))).toBe('cut off');
  expect(faultIn(`${said} alles`)).toBe('not translated');
  expect(isGlued(`${said} ${said}`)).toBe(true);
  expect(isGlued(`${toPseudo('Druk op de knop.')} ${said}`)).toBe(false);
  expect(isGlued(`${said}: ${said}`)).toBe(false);
});

/** Runs in the browser: the lines of text as they are shown, and the elements that show less than they hold. */
function look(): { lines: string[]; cut: string[] } {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const apart = 'script, style, noscript, [lang]:not(html), [dir="auto"], bdi, textarea, svg, option, .brand';
  const isBlock = (element: Element) => !/^inline/.test(getComputedStyle(element).display);
  const lines: string[] = [];
  const keep = (text: string) => {
    for (const line of text.split('\n')) if (line.trim() !== '') lines.push(line.trim());
    return '';
  };
  // A name or a button beside a sentence is no piece of it.
  const own = 'br, strong, a, button, label, summary, dt, dd, th, td, li';
  const asShown = (text: string, within: Element | null) =>
    within && /^pre/.test(getComputedStyle(within).whiteSpace) ? text : text.replaceAll('\n', ' ');
  const textOf = (node: ChildNode): string => {
    if (node.nodeType === 3) return asShown(node.textContent ?? '', node.parentElement);
    if (!(node instanceof Element) || node.matches(apart)) return '';
    if (isBlock(node)) return keep(gather(node)) || '\n';
    return node.matches(own) ? `\n${gather(node)}\n` : gather(node);
  };
  const gather = (block: Element): string => [...block.childNodes].map(textOf).join('');
  keep(gather(document.body));
  const isCut = (element: Element) => {
    const { overflowX, textOverflow, position, clip } = getComputedStyle(element);
    const isSeen = element.clientWidth > 1 && !(clip !== 'auto' && position === 'absolute');
    const hides = overflowX !== 'visible' || textOverflow === 'ellipsis';
    return isSeen && hides && element.scrollWidth > element.clientWidth + 1;
  };
  const cut = [...document.querySelectorAll('body *')]
    .filter(isCut)
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) cut.push(`the page is ${page.scrollWidth} of ${page.clientWidth} wide`);
  return { lines, cut };
}
