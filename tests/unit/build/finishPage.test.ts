import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPage } from '../../../src/build/finishPage.ts';

const style = 'body{color:red}\n/* é */';
const pageWith = (head = '', body = '') =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
const modules = new Map([
  ['build/a.js', ['build/b.js', 'build/c.js']],
  ['build/d.js', ['build/c.js']],
]);
const names = ['a', 'b', 'c', 'd', 'exit', 'later'];
const integrity = new Map(
  [...names.map((name) => `build/${name}.js`), 'a.js'].map((file) => [file, `sha256-${file}=`]),
);
const reach = new Map([['build/a.js', ['build/b.js', 'build/c.js', 'build/later.js']]]);
const finishWhole = (html: string, base = '/') => finishPage(html, base, { needs: modules, reach, integrity });
/** Without what says what must be in the files: that has tests of its own. */
const finish = (page: string, base = '/') => {
  const { html, ...others } = finishWhole(page, base);
  const bare = html.replace(/<script type="importmap">.*?<\/script>/, '').replaceAll(/ integrity="[^"]*"/g, '');
  return { ...others, html: bare };
};
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('finishPage', () => {
  test('puts the policy right after the charset, before anything it is to hold', () => {
    const { html, problems } = finish(pageWith(`<style>${style}</style>`));
    expect(html).toContain(
      '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src',
    );
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('allows exactly the style that stands in the page', () => {
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(policyOf(finish(pageWith(`<style>${style}</style>`)).html)).toContain(`style-src 'sha256-${hash}';`);
    expect(policyOf(finish(pageWith()).html)).toContain("style-src 'none'");
  });

  test.each([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types eigenblik',
    "worker-src 'self'",
  ])('always says %s', (part) => {
    expect(policyOf(finish(pageWith()).html).split('; ')).toContain(part);
  });

  test('allows no frame, no unsafe word and no other host, to connect to neither', () => {
    const policy = policyOf(finish(pageWith()).html);
    expect(policy).not.toMatch(/frame-src|unsafe|https?:|\*|sandbox/);
    expect(["'none'", "'self'", undefined]).toContain(/connect-src ([^;]+)/.exec(policy)?.[1]);
  });

  test('says what must be in every module that the page may ever load, and allows exactly that map', () => {
    const { html } = finishWhole(pageWith('<script type="module" src="/proef/build/a.js"></script>'), '/proef/');
    const map = /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(map)).toEqual({
      integrity: Object.fromEntries(
        ['a', 'b', 'c', 'later'].map((name) => [`/proef/build/${name}.js`, `sha256-build/${name}.js=`]),
      ),
    });
    const hash = createHash('sha256').update(map, 'utf8').digest('base64');
    expect(policyOf(html).split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(html.indexOf('importmap')).toBeLessThan(html.indexOf('<script async'));
    expect(html).toContain('src="/proef/build/a.js" integrity="sha256-build/a.js="');
    expect(html).toContain('href="/proef/build/b.js" integrity="sha256-build/b.js="');
  });

  test('finds a module that is not in the build', () => {
    expect(finish(pageWith('<script type="module" src="/build/gone.js"></script>')).problems).toEqual([
      'a module that is not in the build: build/gone.js',
    ]);
  });

  test('asks for all modules of the page at once, each once, under the base path', () => {
    const head =
      '<script type="module" src="/proef/build/a.js"></script><script type="module" src="/proef/build/d.js"></script>';
    const { html, files, problems } = finish(pageWith(head), '/proef/');
    expect(html.match(/<link rel="modulepreload"[^>]+>/g)).toEqual([
      '<link rel="modulepreload" fetchpriority="low" href="/proef/build/b.js">',
      '<link rel="modulepreload" fetchpriority="low" href="/proef/build/c.js">',
    ]);
    expect(html.match(/<script async type="module"/g)).toHaveLength(2);
    expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
    expect(files).toEqual(['build/a.js', 'build/d.js', 'build/b.js', 'build/c.js']);
    expect(problems).toEqual([]);
  });

  test('leaves the first module, the exit, in the head and puts all others behind the words', () => {
    const module = (name: string) => `<script type="module" src="/build/${name}.js"></script>`;
    const { html } = finish(pageWith(module('exit'), `<p>words</p>${module('a')}<p>more</p>${module('d')}<p>end</p>`));
    const [head, words, end] = html.split(/<body>|<p>end<\/p>/);
    expect(head).toContain('<script async type="module" src="/build/exit.js">');
    expect(words).toBe('<p>words</p><p>more</p>');
    expect(end?.match(/[a-z]+(?=\.js)/g)).toEqual(['b', 'c', 'a', 'd']);
    expect(end).toMatch(/<\/script><\/body><\/html>$/);
  });

  test('puts modules before the data that they can begin without', () => {
    const late = '<script type="application/json" id="late-data">{"a":"</body>$&"}</script>';
    const { html } = finish(
      pageWith('', `<p>end</p><script type="module" src="/build/a.js"></script>${late}`).replace(
        '<p>end',
        '<script type="module" src="/build/d.js"></script><p>end',
      ),
    );
    expect(html).toMatch(
      /<p>end<\/p><link [^>]*><link [^>]*><script async [^>]*a\.js"><\/script><script type="application/,
    );
    expect(html.endsWith(`${late}</body></html>`)).toBe(true);
  });

  test('has the modules of a page that starts late fetched only, and writes down which to start', () => {
    const module = (name: string) => `<script type="module" src="/build/${name}.js"></script>`;
    const page = pageWith(module('exit'), `<p>words</p>${module('a')}${module('d')}`);
    const { html, files, problems } = finish(page.replace('<html lang="nl">', '<html lang="nl" data-start="late">'));
    expect(html).toContain('<html lang="nl" data-start="/build/a.js /build/d.js">');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script async type="module" src="/build/exit.js">']);
    const link = (name: string) =>
      `<link rel="preload" as="script" crossorigin fetchpriority="low" href="/build/${name}.js">`;
    expect(html).toContain(`<p>words</p>${['b', 'c', 'a', 'd'].map(link).join('')}</body>`);
    expect(files).toEqual(['build/exit.js', 'build/a.js', 'build/d.js', 'build/b.js', 'build/c.js']);
    expect(problems).toEqual([]);
  });

  test('writes down a module that only those run who asked, and neither runs nor fetches it', () => {
    const module = (name: string) => `<script type="module" src="/build/${name}.js"></script>`;
    const page = pageWith(module('exit') + module('a'), `<p>words</p>${module('d')}`);
    const { html, files, problems } = finish(page.replace('<html', '<html data-device="asked"'));
    expect(html).toContain('<html data-device="/build/a.js" lang="nl">');
    expect(html.match(/[a-z]+(?=\.js)/g)).toEqual(['a', 'exit', 'c', 'd']);
    expect(files).toEqual(['build/exit.js', 'build/d.js', 'build/c.js', 'build/a.js']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['data for islands', '<script type="application/json" id="data">{"a":"<b style=\'x\'>"}</script>'],
    ['data for search engines', '<script type="application/ld+json">{}</script>'],
    ['words about styles', '<p title="x">style= and onclick= are words</p>'],
    ['an attribute that only ends like one', '<p data-style="x" data-on="">x</p>'],
    ['an attribute whose value speaks of one', '<p title="write style=x or onclick=y">x</p>'],
  ])('finds no fault with %s', (_what, body) => {
    expect(finish(pageWith('', body)).problems).toEqual([]);
  });

  test.each([
    ['an inline script', '<script>alert(1)</script>', 'an inline script: <script>'],
    ['an inline module', '<script type="module">import "/a.js"</script>', 'an inline script'],
    ['words beside an address', '<script src="/a.js">alert(1)</script>', 'an inline script'],
    ['a handler', '<p onclick="x()">x</p>', 'an inline handler or style: <p onclick='],
    ['a handler in capitals', '<p class="a" ONCLICK="x()">x</p>', 'an inline handler or style'],
    ['a handler on its own line', '<p\n  onclick="x()">x</p>', 'an inline handler or style'],
    ['a handler behind a “>” in a value', '<p title="a > b" onclick="x()">x</p>', 'an inline handler or style'],
    ['a style attribute', '<p style="color:red">x</p>', 'an inline handler or style: <p style='],
    ['a style attribute of a drawing', '<svg><path style = "fill:red"/></svg>', 'an inline handler or style'],
  ])('finds %s', (_what, body, problem) => {
    expect(finish(pageWith('', body)).problems).toEqual([expect.stringContaining(problem)]);
  });

  test('finds a second style element', () => {
    expect(finish(pageWith('<style>a{}</style><style>b{}</style>')).problems).toEqual([
      '2 style elements, where one is allowed',
    ]);
  });

  test('finds a page that does not start with its charset, which would go without a policy', () => {
    const html = '<html><head><title>x</title><meta charset="utf-8"></head></html>';
    expect(finish(html)).toMatchObject({
      html,
      problems: ['there is no <head> that starts with <meta charset="utf-8">'],
    });
  });
});
