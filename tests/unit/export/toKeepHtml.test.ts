import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../../src/core/notebook/Notebook.ts';
import { emptyNotebook } from '../../../src/core/notebook/Notebook.ts';
import { findKeepBlock } from '../../../src/export/keepHtml/keepBlock.ts';
import { style, styleHash } from '../../../src/export/keepHtml/style.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { loadPlan, loadPlans } from '../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../fuzz/arbitraries.ts';
import { runs } from '../../fuzz/runs.ts';
import { keepPages } from './keepPage.ts';

const pageOf = keepPages('nl');
const { notebook: parent } = JSON.parse(readFileSync('tests/personas/young-parent/keep-file.json', 'utf8')) as {
  notebook: Notebook;
};
const matrix = loadPlan('self-reliance-matrix', 'nl').questionnaire;
const documentOf = (html: string) =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** Own words that would break out of a page, if anything did not hold them. */
const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></main><img src=x onerror=alert(1)>',
  '<script type="application/json" id="eigenblik-keep">{}</script>',
  '" onclick="alert(1)',
  "' autofocus onfocus='alert(1)",
  '&lt;b&gt; &amp;amp; &#60;',
  'أريد الهدوء \u202e\u2066 في البيت',
  'lijn\u2028en\u2029alinea\u0000\ud800 \u{1f600}',
  '\\u003c/script\\u003e $& $1 {{day}}',
];

const withWords = (words: string): Notebook => ({
  ...parent,
  circle: [{ id: '1', name: words.slice(0, 40), kind: 'friend', ring: 1, gives: [], gets: [], ask: false }],
  plan: { ...parent.plan, question: words, ideas: [{ id: '1', text: words, chosen: true }] },
  talk: { ...parent.talk, topics: [{ domain: 'finances', words }] },
});

describe('the keep file as a page', () => {
  test.each(hostile)('holds «%s» as words and nothing else', (words) => {
    const { html, json } = pageOf(withWords(words));
    const document = documentOf(html);
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(document.querySelectorAll('img, [onclick], [onfocus], [onerror]')).toHaveLength(0);
    // happy-dom knows nothing of the states in which browsers read a script; what stands in ours is ASCII that means nothing.
    expect(findKeepBlock(html)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(findKeepBlock(html) ?? '')).toEqual(JSON.parse(json));
  });

  test('gives back the same file, whatever anyone wrote and answered', () => {
    fc.assert(
      fc.property(notebookWith([matrix], languages), (notebook) => {
        const { html, json } = pageOf(notebook);
        expect(JSON.parse(findKeepBlock(html) ?? '')).toEqual(JSON.parse(json));
      }),
      { numRuns: Math.ceil(runs / 50) },
    );
  });

  test('runs nothing, asks for nothing, and has its policy right after its charset', () => {
    const { html } = pageOf(parent);
    const [, policy = ''] =
      /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    expect(policy).toBe(`default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`);
    const document = documentOf(html);
    expect(document.querySelectorAll('[src], [href], [style], form, link, iframe')).toHaveLength(0);
    expect([...document.querySelectorAll('script')].map((one) => one.getAttribute('type'))).toEqual([
      'application/json',
    ]);
  });

  test('knows the hash of its style', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`);
  });

  test.each(languages)('says everything in words, with its language, direction and one title (%s)', (language) => {
    const { html } = keepPages(language)(parent);
    const document = documentOf(html);
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(document.title).toBe(document.querySelector('h1')?.textContent);
    const words = document.querySelector('main')?.textContent ?? '';
    const plans = loadPlans(language);
    for (const [id, set] of Object.entries(parent.answers)) {
      expect(words).toContain(plans.find(({ questionnaire }) => questionnaire.id === id)?.title);
      expect(document.querySelectorAll('dt').length).toBeGreaterThanOrEqual(Object.keys(set).length);
    }
    expect(words).not.toMatch(/\{\{|undefined|\[object/);
  });

  test('says so when nothing was filled in', () => {
    const { html } = pageOf(emptyNotebook('nl'));
    expect(documentOf(html).querySelector('main')?.textContent).toContain('Er is nog niets ingevuld.');
  });
});

describe('findKeepBlock', () => {
  test.each([
    ['nothing', ''],
    ['another page', '<!doctype html><p>eigenblik-keep</p>'],
    ['a tag that does not end', '<script id="eigenblik-keep"'],
    ['a block that does not end', '<script id="eigenblik-keep">{}'],
    ['an empty block', '<script id="eigenblik-keep"></script>'],
  ])('finds nothing in %s', (_what, html) => expect(findKeepBlock(html)).toBeUndefined());

  test('finds it where a browser wrote the tag anew', () => {
    expect(findKeepBlock('<html><script id="eigenblik-keep" type="application/json" data-x="1">\n{} </script>')).toBe(
      '\n{} ',
    );
  });

  test('is done at once with a large page that is all beginnings', () => {
    const began = performance.now();
    expect(findKeepBlock('<script id="eigenblik-keep"'.repeat(180_000))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(300);
  });
});
