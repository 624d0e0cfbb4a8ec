import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { dist, inLanguages, languageOf, read } from './site.ts';

/** From where `from` first stands to the next `until`; empty where it does not stand. */
function piece(html: string, from: string, until: string): string {
  const at = html.indexOf(from);
  return at < 0 ? '' : html.slice(at, html.indexOf(until, at));
}

/** The words of each link, and where it leads. */
function linksIn(html: string): { name: string; href: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', inner = '']) => ({
    href,
    name: inner.replaceAll(/<[^>]*>/g, '').trim(),
  }));
}

/**
 * Read as text: what is the same to the letter stands in the same order, and has the same names (WCAG 3.2.3, 3.2.4, 3.2.6).
 */
describe.each(languages)('on every page in %s', (language) => {
  const pages = inLanguages.filter((page) => languageOf(page) === language).map(({ html }) => html);
  const once = (pieceOf: (html: string) => string) => {
    const pieces = new Set(pages.map(pieceOf));
    expect(pages.length).toBeGreaterThan(40);
    expect(pieces.size).toBe(1);
    const [only = ''] = pieces;
    expect(only.length, 'there is such a piece').toBeGreaterThan(100);
    return only;
  };

  test('the way home, the exit and the links at the foot are the same, in the same order', () => {
    expect(linksIn(once((html) => piece(html, '<header class="top"', '</header>')))).toHaveLength(2);
    expect(linksIn(once((html) => piece(html, '<footer', '</footer>'))).length).toBeGreaterThanOrEqual(5);
  });

  test('the other languages stand in the same place, in the same order', () => {
    const others = once((html) => piece(html, '<div class="wrap under"', '<main').replaceAll(/ href="[^"]*"/g, ''));
    expect([...others.matchAll(/hreflang="(\w+)"/g)].map(([, code]) => code)).toEqual(
      languages.filter((other) => other !== language),
    );
  });

  test('help is the same and stands last, and after it only the foot with the address', () => {
    const help = once((html) => piece(html, html.match(/<\w+[^>]* id="help"/)?.[0] ?? '?', '<footer'));
    expect(linksIn(help).length).toBeGreaterThanOrEqual(3);
    expect(help.trimEnd().endsWith('</main>')).toBe(true);
    for (const html of pages) expect(html.indexOf('<footer')).toBeGreaterThan(html.indexOf('id="help"'));
  });

  test('what stands on every page has one name for each place, and one place for each name', () => {
    const [html = ''] = pages;
    const links = [
      ...linksIn(piece(html, '<header class="top"', '</header>')),
      ...linksIn(piece(html, '<footer', '</footer>')),
    ].filter(({ href }) => !href.endsWith(`/${language}/`));
    expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
    expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
  });
});

test('nothing on any page moves, slides or scrolls by itself, whatever someone asked of their device', () => {
  const styles = new Set(dist.pages.map(({ html }) => piece(html, '<style', '</style>')));
  expect(styles.size).toBeGreaterThan(5);
  for (const style of styles) {
    expect(style).not.toMatch(/transition|scroll-behavior/);
    // What comes or goes after a while does so at once: it takes no time.
    for (const [, time] of style.matchAll(/animation:[^;}]*?(?<![\w.])([\d.]+m?s)/g))
      expect(Number.parseFloat(time ?? '')).toBe(0);
  }
  const modules = dist.files.filter((file) => file.endsWith('.js'));
  expect(modules.length).toBeGreaterThan(10);
  expect(modules.filter((file) => /behavior:\s*["'`]smooth|\.animate\(/.test(read(file)))).toEqual([]);
});
