import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fillIn } from './sheet.ts';
import { toPseudo, toShortPseudo } from './toPseudo.ts';

/** Private use (BCP 47): a language that nobody speaks. */
export const pseudo = 'qps';

/**
 * The project with one language more, added as docs/vertalen.md says: a line in `languages.ts`, the sheet out and back,
 * and the language named in portal.json. Built; gives the folder.
 */
export function makePortal(): string {
  const root = mkdtempSync(join(tmpdir(), 'pseudo-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const file of files) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  change(join(root, 'src/i18n/languages.ts'), "  uk: '", `  ${pseudo}: 'Pseudo',\n  uk: '`);
  change(join(root, 'src/content/demo/portal.json'), '"nl",\n    "en"', `"nl",\n    "${pseudo}",\n    "en"`);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe', env: { ...process.env, INIT_CWD: root } });
  run('tools/registry.ts');
  run('tools/texts.ts', 'export', pseudo, '--out', 'qps.csv');
  const sheet = join(root, 'qps.csv');
  writeFileSync(sheet, fillIn(readFileSync(sheet, 'utf8'), toPseudo, toShortPseudo));
  run('tools/texts.ts', 'import', pseudo, 'qps.csv');
  run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist');
  return root;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}
