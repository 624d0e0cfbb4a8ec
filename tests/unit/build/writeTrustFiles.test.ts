import { describe, expect, test } from 'vitest';
import { bundledModules, packageOf } from '../../../src/build/bundledModules.ts';
import { packagesIn } from '../../../src/build/writeTrustFiles.ts';

describe('packageOf', () => {
  test.each([
    ['/home/u/portal/node_modules/preact/dist/preact.module.js', 'node_modules/preact'],
    ['/p/node_modules/@noble/hashes/esm/utils.js', 'node_modules/@noble/hashes'],
    ['/p/node_modules/a/node_modules/@b/c/index.js?commonjs', 'node_modules/a/node_modules/@b/c'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/p/node_modules/.cache/eigenblik/b3ce52b4d6a9/arabic.ttf?url', undefined],
    ['/p/src/core/text.ts', undefined],
    ['\0standin:clone', undefined],
  ])('of %j is %s', (id, expected) => {
    expect(packageOf(id)).toBe(expected);
  });

  test('refuses a module of which nobody knows where it comes from', () => {
    expect(() => packageOf('\0new-bundler/helper.js')).toThrow('new-bundler/helper.js');
  });
});

describe('packagesIn', () => {
  const bundled = new Map<string, readonly string[]>();
  bundledModules(bundled).generateBundle(
    {},
    {
      a: {
        type: 'chunk',
        fileName: 'build/a.js',
        modules: {
          '/p/node_modules/preact/a.js': { renderedLength: 9 },
          '/p/node_modules/gone/a.js': { renderedLength: 0 },
          '\0rolldown/runtime.js': { renderedLength: 9 },
        },
      },
      b: {
        type: 'chunk',
        fileName: 'build/server.mjs',
        modules: { '/p/node_modules/astro/a.js': { renderedLength: 9 } },
      },
      c: { type: 'asset', fileName: 'build/c.js' },
    },
  );

  test('counts what is left in the programs of the build, and nothing that only made it', () => {
    expect([...packagesIn(['index.html', 'build/a.js'], bundled)]).toEqual([
      ['node_modules/preact', 'javascript'],
      ['node_modules/rolldown', 'bundler-helper'],
    ]);
  });

  test('knows the packages of the fonts', () => {
    expect([...packagesIn(['build/latin.ttf'], bundled).values()]).toEqual(['font', 'font']);
  });

  test('refuses a program of which nobody knows what it is made of', () => {
    expect(() => packagesIn(['build/c.js'], bundled)).toThrow('What is build/c.js made of?');
  });
});
