import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsBelow, importsOf, refusalOf } from './imports.ts';

const planted = 'tests/architecture/planted';
const codeFiles = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|astro|mjs|css)$/.test(file) && !file.startsWith(planted));

describe('who may import whom', () => {
  test('every import of src is in the table', () => {
    expect(importsBelow('src').map(refusalOf).filter(Boolean)).toEqual([]);
  });

  const bad: [string, string][] = [
    ['core/answers/bad.ts', "import { Notebook } from '../notebook/Notebook.ts'"],
    ['core/finder/bad.ts', "import type { OwnPlan } from '../plan/OwnPlan.ts'"],
    ['core/report/bad.ts', "import * as v from 'valibot'"],
    ['core/text.ts', "import { today } from '../platform/clock.ts'"],
    ['core/bad.ts', "const model = await import('survey-core')"],
    ['compiler/bad.ts', "import { h } from 'preact'"],
    ['platform/bad.ts', "import type { Notebook } from '../core/notebook/Notebook.ts'"],
    ['export/bad.ts', "import { wipe } from '../platform/wipe.ts'"],
    ['export/bad.ts', "import type { Notebook } from '../core/notebook/Notebook.ts'"],
    ['ui/Bad.tsx', "import type { Say } from '../i18n/format.ts'"],
    ['islands/finder/bad.ts', "import { ResultsView } from '../results/View.tsx'"],
    ['islands/finder/bad.ts', "import { translator } from '../../i18n/translate.ts'"],
    ['islands/finder/bad.ts', "import { loadContent } from '../../loaders/loadContent.ts'"],
    ['islands/finder/bad.ts', "export { x } from 'survey-core'"],
    ['loaders/bad.ts', "import { wipe } from '../platform/wipe.ts'"],
    ['pages/bad.astro', "import { wipe } from '../platform/wipe.ts'"],
    ['importers/bad.ts', "import { wipe } from '../platform/wipe.ts'"],
    ['exporters/bad.ts', "import { merge } from '../importers/merge.ts'"],
    ['workshop/bad.ts', "import { compileQuestionnaire } from '../compiler/compileQuestionnaire.ts'"],
    ['loaders/bad.ts', "import { readTexts } from '../workshop/readTexts.ts'"],
    ['attic/bad.ts', "import { toText } from '../core/text.ts'"],
  ];
  test.each(bad)('%s with «%s» is refused', (from, code) => {
    expect(importsOf(from, code).map(refusalOf)).toEqual([expect.any(String)]);
  });

  test('Biome refuses every planted file too', () => {
    const report = lintPlanted();
    const files = readdirSync(planted, { recursive: true, encoding: 'utf8' }).filter((one) => /\.tsx?$/.test(one));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !refused.test(lineOf(report, `src/${file.replaceAll('\\', '/')}`)))).toEqual([]);
  });
});

describe('the core is pure', () => {
  test.each(codeFiles.filter((file) => file.startsWith('src/core/')))(
    '%s reads no clock and throws no dice',
    (file) => {
      expect(readFileSync(file, 'utf8')).not.toMatch(/Date\.now|new Date\(\)|Math\.random|crypto\./);
    },
  );
});

describe('the feel of the house', () => {
  test('no file is longer than 250 lines', () => {
    const long = codeFiles.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('only pages and configuration have default exports', () => {
    const files = codeFiles.filter((file) => file.startsWith('src/') && /\.tsx?$/.test(file));
    expect(files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('every export of core and compiler says what it is', () => {
    const silent = codeFiles
      .filter((file) => /^src\/(core|compiler)\//.test(file))
      .filter((file) => /(?<!\*\/\n)^export (async )?function/m.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });
});

const refused = /noRestrictedImports|noRestrictedGlobals|noBarrelFile|noReExportAll|noDefaultExport/;

/** Lints the planted files as if they stood in src/, in a folder of their own with the project's configuration. */
function lintPlanted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eigenblik-'));
  cpSync(planted, join(folder, 'src'), { recursive: true });
  const { vcs: _vcs, $schema: _schema, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  const biome = resolve('node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(biome, ['lint', '--max-diagnostics=200', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

function lineOf(report: string, file: string): string {
  return report.split('\n').find((line) => line.startsWith(file)) ?? '';
}
