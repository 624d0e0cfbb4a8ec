import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTheme } from '../../../src/loaders/checkTheme.ts';
import { spoken } from './problemsOf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'theme-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(css: string) {
  writeFileSync(join(folder, 'theme.css'), css);
  const { errors, warnings } = checkTheme(folder);
  return { errors: errors.map(spoken), warnings: warnings.map(spoken) };
}

describe('checkTheme', () => {
  test('takes a folder without a theme, and one with our tokens', () => {
    expect(checkTheme(folder).errors).toEqual([]);
    const css = '/* http://x } */\n:root {\n  --eigenblik-accent: light-dark(#154273, #9fc3ea);\n}\n';
    expect(check(css)).toEqual({ errors: [], warnings: [] });
  });

  test.each([
    ['the end of our style element', ':root {}\n</style><script>', /^2 -: .*programmacode/],
    ['a font of another site', ':root {}\n@import "https://fonts.example/a.css";', /^2 -: .*andere site/],
    ['a picture of another site', 'a {\n background: url(//x.example/a.png) }', /^2 -: .*andere site/],
    [
      'the end of our style element in a comment',
      ':root {}\n/* </style><script>alert(1)</script> */',
      /^2 -: .*programmacode/,
    ],
    [
      'an address behind a comment that is none',
      'a{content:"/*"}\nb{background:url(https://x.example/)}/*"*/',
      /^2 -: .*andere/,
    ],
    [
      'an address behind a text that ends at its line',
      'a{content:"/*\n}b{background:url(//x.example/) /* */}',
      /^2 -: .*andere/,
    ],
    [
      'an address behind one with a comment in it',
      'a{background:url(/*)}\nb{background:url(//x.example) /* */}',
      /^2 -: .*andere/,
    ],
    [
      'a picture of another site without url()',
      'a{background:image-set("https://x.example/a.png" 1x)}',
      /^1 -: .*andere/,
    ],
    ['an address with a tab in it', 'a{background:url("ht\ttps://x.example/")}', /^1 -: .*andere/],
    ['an address that is spelt otherwise', 'a{background:\\75rl(https://x.example/)}', /^1 -: .*schuine streep/],
    ['text that is turned round', ':root {}\n/* \u202e */', /^2 -: .*omdraait/],
    ['more than stands in a page', `/* ${'a'.repeat(60_000)} */`, /groter dan 50 kB/],
    ['a bracket that is not closed', '\n:root {\n  --eigenblik-ink: red;\n', /^2 -: .*tegenhanger/],
    ['a bracket too many', ':root {}\n}', /^2 -: .*tegenhanger/],
    ['letters that were lost', ':root {}\n/* caf\uFFFD */', /^2 -: .*onleesbaar/],
  ])('refuses %s', (_what, css, message) => {
    expect(check(css).errors).toContainEqual(expect.stringMatching(message));
  });

  test('takes what stands on the site itself, and pictures within the file', () => {
    const css = 'a{background:url(/a.png) url("a.svg") url(data:image/png;base64,AA==);font-family:"Open Sans"}';
    expect(check(css)).toEqual({ errors: [], warnings: [] });
  });

  test('warns of a name that changes nothing', () => {
    const { errors, warnings } = check(':root {\n --eigenblik-acent: red }');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^2 -: .*“--eigenblik-accent”/)]);
  });
});
