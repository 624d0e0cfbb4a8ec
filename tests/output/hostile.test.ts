import { describe, expect, test } from 'vitest';
import { attacks } from '../xss.ts';
import { dist, readSite } from './site.ts';

/** A portal in which every text means harm, and nothing refused it (tests/hostile/build.ts). */
const hostile = readSite('dist-hostile', '/');
const isDeep = process.env['DEEP'] === '1';
/** In the gate a page of each folder: pages of a kind are drawn alike. */
const pages = hostile.pages.filter(({ file }, at, all) => {
  const folder = (one: string) => one.split('/').slice(0, 2).join('/');
  return isDeep || all.findIndex((other) => folder(other.file) === folder(file)) === at;
});

type Tags = Map<string, Set<string>>;

/** Which elements stand in a page, and which attributes they have. */
function tagsIn(document: Document, tags: Tags = new Map()): Tags {
  for (const one of document.querySelectorAll('*')) {
    const name = one.tagName.toLowerCase();
    const known = tags.get(name) ?? new Set();
    for (const attribute of one.getAttributeNames()) known.add(attribute.toLowerCase());
    tags.set(name, known);
  }
  return tags;
}

const usual: Tags = new Map();
const kindOf = (file: string) => file.replace(/^[a-z]{2}\//, '').split('/')[0];
const kinds = new Set(pages.map(({ file }) => kindOf(file)));
for (const page of dist.pages.filter(({ file }) => /^(nl|ar|s)\/|^[^/]*$/.test(file) && kinds.has(kindOf(file)))) {
  tagsIn(page.document, usual);
}
// Here numbers and addresses are links; in the demonstration they are not.
for (const name of ['href', 'rel', 'class', 'dir']) usual.get('a')?.add(name);

const here = 'https://portal.invalid';
const ofAddresses = ['href', 'src', 'action', 'formaction', 'data', 'poster'];

function addressesIn(document: Document): { tag: string; rel: string | null; written: string }[] {
  return [...document.querySelectorAll(ofAddresses.map((name) => `[${name}]`).join())].flatMap((one) =>
    ofAddresses.flatMap((name) => {
      const written = one.getAttribute(name);
      return written === null ? [] : [{ tag: one.tagName.toUpperCase(), rel: one.getAttribute('rel'), written }];
    }),
  );
}

describe('a portal in which every text means harm', () => {
  test('has many pages, and shows the attacks as text', () => {
    expect(pages.length).toBeGreaterThan(30);
    const shown = pages.map(({ document }) => document.body.textContent).join('\n');
    const plain = attacks.filter((one) => one.trim() === one && /^[\x20-\x7E]*$/.test(one) && !/[{}]/.test(one));
    expect(plain.length).toBeGreaterThan(60);
    expect(plain.filter((one) => !shown.includes(one))).toEqual([]);
  });

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s holds no element and no handler of theirs',
    (_file, page) => {
      const strange = [...tagsIn(page.document)].flatMap(([name, attributes]) => {
        const known = usual.get(name);
        return known ? [...attributes].filter((one) => !known.has(one)).map((one) => `${name} ${one}`) : [`<${name}>`];
      });
      expect(strange).toEqual([]);
      const all = [...page.document.querySelectorAll('*')];
      expect(
        all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^style$|^srcdoc$/i.test(name)),
      ).toEqual([]);
      for (const script of page.document.querySelectorAll('script')) {
        const isData = /^(application\/(ld\+)?json|importmap)$/.test(script.getAttribute('type') ?? '');
        // A block that an attack ended before its end is no JSON any more.
        if (isData) expect(() => JSON.parse(script.textContent ?? ''), page.file).not.toThrow();
        else expect([script.textContent, script.getAttribute('src')?.startsWith('/')]).toEqual(['', true]);
      }
      expect(page.document.querySelectorAll('style')).toHaveLength(1);
      expect(page.document.querySelectorAll('main, title')).toHaveLength(2);
    },
  );

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s leads nowhere but by the addresses that may be',
    (_file, page) => {
      for (const { tag, rel, written } of addressesIn(page.document)) {
        const { protocol, origin, search } = new URL(written, here);
        expect(['https:', 'tel:', 'mailto:', 'geo:'], written).toContain(protocol);
        const mayLeave = tag === 'A' || (tag === 'LINK' && rel === 'alternate');
        expect(mayLeave || origin === here, written).toBe(true);
        expect(protocol === 'mailto:' && new URLSearchParams(search).has('bcc'), written).toBe(false);
      }
    },
  );
});
