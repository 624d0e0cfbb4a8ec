import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Run, SpokenBlock } from '../../../../src/export/blocks/Spoken.ts';
import { style, styleHash } from '../../../../src/export/formats/style.ts';
import { toHtml } from '../../../../src/export/formats/toHtml.ts';

const nl = (text: string): Run => ({ language: 'nl', dir: 'ltr', text, isOwn: false });
const ar = (text: string): Run => ({ language: 'ar', dir: 'rtl', text, isOwn: false });
const own = (text: string): Run => ({ dir: 'auto', text, isOwn: true });
const paper = (...runs: Run[]): SpokenBlock[] => [
  { kind: 'title', runs: [ar('خطّتي'), nl('Mijn plan')] },
  { kind: 'notice', runs: [ar('نظرتي'), nl('Mijn kijk')] },
  { kind: 'heading', id: 'question', runs: [ar('سؤالي'), nl('Mijn vraag')] },
  { kind: 'list', id: 'question', items: [{ id: 'question:own', runs }] },
];

function documentOf(html: string): Document {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

test('the style is the one that the policy allows, and the policy allows nothing else', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`);
  const document = documentOf(toHtml(paper(own('a'))));
  expect(document.querySelector('style')?.textContent).toBe(style);
  expect(document.querySelector('[http-equiv]')?.getAttribute('content')).toBe(
    `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`,
  );
  // The policy comes before anything that it is about.
  expect([...document.head.children].findIndex((one) => one.hasAttribute('http-equiv'))).toBe(1);
});

test('nothing in it runs, and it asks for nothing', () => {
  const html = toHtml(paper(own('a')));
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\s(src|href|srcset|style|on\w+)=|url\(|@import/i);
});

test('each language says which it is, and own words are in one that nobody knows', () => {
  const document = documentOf(toHtml(paper(ar('جملة'), nl('Een zin'), own('kelimelerim'))));
  expect([document.documentElement.lang, document.documentElement.dir, document.title]).toEqual(['ar', 'rtl', 'خطّتي']);
  const said = [...document.querySelectorAll('li p')].map((one) =>
    ['lang', 'dir'].map((name) => one.getAttribute(name)).concat(one.textContent),
  );
  expect(said).toEqual([
    [null, null, 'جملة'],
    ['nl', 'ltr', 'Een zin'],
    ['', 'auto', 'kelimelerim'],
  ]);
  expect([...document.querySelectorAll('h1, h2')].map((one) => one.textContent)).toEqual(['خطّتي', 'سؤالي']);
});

describe('own words', () => {
  const ownIn = (text: string) => documentOf(toHtml(paper(own(text)))).querySelectorAll('.own');

  test.each([
    '<script>alert(1)</script>',
    '</p></li></ul></main><style>*{display:none}</style>',
    '"><img src=x onerror=alert(1)>',
    '<!-- & &amp; &#x3c; -->',
    '\';!--"<XSS>=&{()}',
  ])('stay words: %s', (text) => {
    const [only, ...others] = ownIn(text);
    expect(others).toEqual([]);
    expect(only?.textContent).toBe(text);
    expect(only?.children.length).toBe(0);
  });

  test('keep their lines, and lose what cannot be seen', () => {
    expect(ownIn('een\r\ntwee\u0000\u202e drie\ud800')[0]?.textContent).toBe('een\ntwee drie');
  });
});
