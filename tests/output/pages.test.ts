import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dirOf, languages } from '../../src/i18n/languages.ts';
import { attributes, type BuiltPage, dist, inLanguages, kindOf, languageOf } from './site.ts';

const portalFile = resolve(import.meta.dirname, '../../src/content/demo/portal.json');
const { exitUrl, publicUrl } = JSON.parse(readFileSync(portalFile, 'utf8')) as { exitUrl: string; publicUrl: string };
const pages = dist.pages;

/** Lists of services lead to a map elsewhere, which says that it is elsewhere, and speak to search engines. */
const isList = (page: BuiltPage): boolean => ['theme', 'area'].includes(kindOf(page) ?? '');

describe('every page', () => {
  test.each(pages)('$file says its language and direction', ({ file, document }) => {
    const language = /^[a-z]{2}\//.test(file) ? file.slice(0, 2) : 'nl';
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(dirOf(language));
  });

  test.each(pages)(
    '$file has one h1, and the page that is not there a heading for each language',
    ({ file, document }) => {
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      const headings = [...document.querySelectorAll(file === '404.html' ? 'h1, section[lang] > h2' : 'h1')];
      expect(headings).toHaveLength(file === '404.html' ? languages.length : 1);
      expect(headings.every((heading) => heading.textContent?.trim())).toBe(true);
    },
  );

  test.each(pages)('$file has its policy right after its charset, with the hash of its one style', ({ html }) => {
    const [, policy = ''] =
      /<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
    expect(styles).toHaveLength(1);
    const hashOf = (text = '') => createHash('sha256').update(text, 'utf8').digest('base64');
    const maps = [...html.matchAll(/<script type="importmap">([\s\S]*?)<\/script>/g)].map(([, map]) => map);
    expect(maps).toHaveLength(1);
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(Object.fromEntries(rules)).toMatchObject({
      'default-src': "'none'",
      'script-src': `'self' 'sha256-${hashOf(maps[0])}'`,
      'style-src': `'sha256-${hashOf(styles[0])}'`,
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
    });
    // To the own host at most; the end-to-end tests show that no page makes a connection at all.
    expect(["'none'", "'self'", undefined]).toContain(rules.get('connect-src'));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(pages)('$file has no inline script, handler, style attribute or frame', (page) => {
    const { document } = page;
    const scripts = [...document.querySelectorAll('script')];
    const data = ['application/json', 'importmap', ...(isList(page) ? ['application/ld+json'] : [])];
    const inline = scripts.filter((one) => !one.getAttribute('src') && !data.includes(one.getAttribute('type') ?? ''));
    expect(inline).toHaveLength(0);
    const all = [...document.querySelectorAll('*')];
    const names = all.flatMap((element) => element.getAttributeNames().map((name) => `${element.tagName} ${name}`));
    expect(names.filter((name) => / (on.*|style|srcdoc|ping|action|formaction)$/i.test(name))).toEqual([]);
    expect(document.querySelectorAll('iframe, object, embed, base, meta[http-equiv="refresh"]')).toHaveLength(0);
  });

  test.each(pages)('$file names no other site but the exit', (page) => {
    const addresses = ['href', 'src', 'srcset', 'poster'].flatMap((name) =>
      attributes(page, `[${name}]:not([rel="alternate"], [rel="canonical"])`, name),
    );
    expect(addresses.length).toBeGreaterThan(5);
    const outside = isList(page) ? /^(geo:|https:\/\/www\.openstreetmap\.org\/\?mlat=[\d.]+&mlon=)/ : /^$/;
    const off = addresses.filter(
      (address) => !outside.test(address) && (/^([a-z]+:)?\/\//i.test(address) || /^(?!tel:|#)[a-z]+:/i.test(address)),
    );
    expect([...new Set(off)]).toEqual([exitUrl]);
    expect(attributes(page, `a[href="${exitUrl}"]`, 'data-wipe')).toEqual(['']);
  });

  test.each(pages)('$file turns autofill off for every form and field', ({ document }) => {
    const fields = [...document.querySelectorAll('form, input, textarea, select')];
    expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toHaveLength(0);
    expect(document.querySelectorAll('[type="submit"], form button:not([type="button"])')).toHaveLength(0);
    for (const form of document.querySelectorAll('form')) expect(form.getAttribute('method')).toBe('dialog');
  });

  test.each(pages)('$file has no id twice', (page) => {
    const ids = attributes(page, '[id]', 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

/** Why this link leads nowhere; undefined when it leads somewhere. */
function brokenLink(page: BuiltPage, href: string): string | undefined {
  const url = new URL(href, `https://here.example/${page.file.replace(/index\.html$/, '')}`);
  const path = url.pathname.slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!dist.files.includes(file)) return `${page.file}: ${href}: no ${file}`;
  const target = dist.pages.find((one) => one.file === file);
  const id = decodeURIComponent(url.hash.slice(1));
  // Step 0 is the choice of topics; all steps are in the HTML. Where to keep a file is drawn by the take-along page itself.
  const isDrawn = id === 'keep' && target !== undefined && kindOf(target) === 'report';
  return !id || isDrawn || target?.document.getElementById(id) ? undefined : `${page.file}: ${href}: no #${id}`;
}

test('all links, files and places within pages are there', () => {
  const links = pages.flatMap((page) =>
    [...attributes(page, '[href]:not([rel="alternate"])', 'href'), ...attributes(page, '[src]', 'src')]
      .filter((href) => !/^(https:|tel:|geo:)/.test(href))
      .map((href) => ({ page, href })),
  );
  expect(links.length).toBeGreaterThan(200);
  expect(links.map(({ page, href }) => brokenLink(page, href)).filter(Boolean)).toEqual([]);
});

test('every page in a language is there in each other language, and says so', () => {
  for (const page of inLanguages) {
    const others = attributes(page, 'link[rel="alternate"]', 'hreflang');
    expect(others.sort(), page.file).toEqual([...languages].sort());
    for (const address of attributes(page, 'link[rel="alternate"]', 'href')) {
      expect(address.startsWith(publicUrl), address).toBe(true);
      expect(dist.files).toContain(`${address.slice(publicUrl.length)}index.html`);
    }
  }
  const perLanguage = Map.groupBy(inLanguages, languageOf);
  const counts = languages.map((language) => perLanguage.get(language)?.length);
  expect(new Set(counts).size, counts.join()).toBe(1);
});
