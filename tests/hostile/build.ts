/**
 * Builds a portal in which every text of every file means harm, with the first lock off: in a copy of the project, what
 * refuses such texts lets them pass. What is left is how pages are drawn, and that must be enough.
 *
 *   node tests/hostile/build.ts        PORTAL_OUT, else dist-hostile
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { plantInJson, plantInTable } from './plant.ts';

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
const out = resolve(process.env['PORTAL_OUT'] ?? 'dist-hostile');

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
for (const file of files.filter((one) => !one.startsWith('tests/'))) {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  cpSync(file, join(root, file));
}
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

/** A change that finds nothing to change would leave the lock on, and prove nothing. */
function change(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from}: mend tests/hostile/build.ts`);
  writeFileSync(join(root, file), text.replace(from, to));
}

function plant(file: string, isLeftOut?: (attack: string) => boolean, more: object = {}): void {
  const json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  writeFileSync(join(root, file), JSON.stringify({ ...(plantInJson(json, isLeftOut) as object), ...more }));
}

change('src/core/finder/begin/spoilerOf.ts', /Spoiler \| undefined \{/, '$& if (text) return undefined;');
change('src/core/finder/begin/spoilerOf.ts', /'invisible' \| undefined \{/, '$& if (text) return undefined;');
change(
  'src/loaders/textRules.ts',
  /if \(text\.length <= limit\) return undefined;/,
  'if (limit > 0) return undefined;',
);
change('src/compiler/checkTexts.ts', /const maxCharacters = 2000;/, 'const maxCharacters = 20_000;');
// The build's own last look takes what stands within an attribute for a tag; the tests look at the page as browsers do.
change('src/build/finishPage.ts', /problems\.push\(`an inline handler[^;]*;/, 'void found;');
change('src/build/finishPage.ts', /problems\.push\(`an inline script[^;]*;/, 'void tag;');

const hasBraces = (attack: string) => /[{}]|\$t\(/.test(attack);
// No demonstration, so that numbers and addresses become links; two languages, one of which runs the other way.
plant('src/content/demo/portal.json', undefined, { demo: false, languages: ['nl', 'ar'] });
const { lines } = JSON.parse(readFileSync(join(root, 'src/content/demo/helplines.json'), 'utf8'));
const checked = lines.map((line: object) => ({ ...line, demo: false, certainty: 'A', checkedOn: '2026-11-01' }));
plant('src/content/demo/helplines.json', undefined, { lines: plantInJson(checked) });
const services = join(root, 'src/content/demo/services.csv');
writeFileSync(services, plantInTable(readFileSync(services, 'utf8')));
for (const id of readdirSync(join(root, 'questionnaires'), { withFileTypes: true }).filter((one) =>
  one.isDirectory(),
)) {
  for (const file of ['survey.json', 'about.json']) plant(`questionnaires/${id.name}/${file}`, hasBraces);
}
const noTopics = ['review', 'synonyms', 'danger', 'glossary', 'wordForms'];
for (const language of readdirSync(join(root, 'locales'))) {
  for (const topic of readdirSync(join(root, 'locales', language))) {
    if (!noTopics.includes(topic.replace('.json', ''))) plant(`locales/${language}/${topic}`, hasBraces);
  }
}

const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, INIT_CWD: root, PORTAL_OUT: 'dist', PORTAL_DATE: '2026-11-21' },
});
if (status === 0) {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(root, 'dist'), out, { recursive: true });
}
rmSync(root, { recursive: true });
process.exitCode = status ?? 1;
