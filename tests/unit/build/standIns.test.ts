import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutFont, type FontName } from '../../../src/build/cutFonts.ts';
import { pdfParts } from '../../../src/build/pdfParts.ts';
import { standInFor } from '../../../src/build/standIns.ts';
import type { buildPdf } from '../../../src/export/pdf/buildPdf.ts';
import { spokenPaper } from '../../personas/spokenPaper.ts';

// There Vitest runs them as they are.
const cache = resolve('node_modules/.cache/eigenblik');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'stand-ins-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What makes a PDF, bundled as the build bundles it, with the stand-ins or with the packages themselves. */
async function bundled(name: string, plugins: ReturnType<typeof pdfParts>[]): Promise<typeof buildPdf> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      rolldownOptions: {
        input: resolve('src/export/pdf/buildPdf.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const [chunk] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, chunk?.type === 'chunk' ? chunk.code : '');
  const { buildPdf } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return buildPdf;
}

const font = async (name: FontName) => new Uint8Array(readFileSync(await cutFont(name)));

let makers: (typeof buildPdf)[] = [];
beforeAll(async () => {
  makers = [await bundled('ours', [pdfParts()]), await bundled('theirs', [])];
}, 120_000);

describe('what stands in for packages in the PDF', () => {
  test.each(['nl', 'ar', 'uk'] as const)('makes the same paper as they do, byte for byte, in %s', async (language) => {
    const fonts = {
      latin: await font('latin'),
      latinBold: await font('latinBold'),
      arabic: await font('arabic'),
      arabicBold: await font('arabicBold'),
    };
    const order = {
      blocks: spokenPaper('newcomer', language, 'all'),
      language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
      pageLabel: '{page} / {pages}',
      letters: 'normal',
      madeOn: '2026-11-21',
    } as const;
    const [ours, theirs] = await Promise.all(makers.map(async (make) => Buffer.from((await make(order, fonts)).bytes)));
    expect(ours?.length).toBeGreaterThan(10_000);
    expect(theirs && ours?.equals(theirs)).toBe(true);
  });

  test('is given to the library of the PDF alone', () => {
    expect(standInFor('clone', '/x/node_modules/fontkit/dist/browser-module.mjs')).toBeDefined();
    expect(standInFor('clone', '/x/node_modules/another/index.js')).toBeUndefined();
    expect(standInFor('preact', '/x/node_modules/fontkit/dist/browser-module.mjs')).toBeUndefined();
  });
});
