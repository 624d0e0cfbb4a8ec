/**
 * Writes what a municipality needs for its accessibility statement: a sample for the auditor, a form for the results, and
 * the statement with its own name and addresses. Its folder is that of the build: PORTAL_CONTENT.
 *
 *   node tools/statement.ts <out folder> [--seed <word>]
 *
 * Leaves with 1 when the municipality's folder cannot be read, with 2 when it was not asked well.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/loaders/ContentError.ts';
import { makeSample } from './statement/makeSample.ts';
import { siteOf } from './statement/siteOf.ts';
import { toEarl } from './statement/toEarl.ts';
import { toSamplePaper } from './statement/toSamplePaper.ts';
import { toStatement } from './statement/toStatement.ts';
import { readByHand } from './statement/wcag.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `Welke map? Zo gebruikt u dit:
  npm run statement -- <map>                  steekproef, resultaten en verklaring voor PORTAL_CONTENT (anders: het voorbeeld)
  npm run statement -- <map> --seed <woord>   trekt de bladzijden door het lot met een ander woord

Which folder? Use it like this:
  npm run statement -- <folder>               sample, results and statement for PORTAL_CONTENT (else: the example)
  npm run statement -- <folder> --seed <word> draws the pages by lot with another word
`;

const inJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files, by name. @throws {ContentError} with all that is wrong in the municipality's folder */
export function statementFiles(seed?: string): Readonly<Record<string, string>> {
  const { site, portal } = siteOf();
  const sample = makeSample(site, seed ?? portal.id);
  return {
    'steekproef.md': toSamplePaper(sample),
    'steekproef.json': inJson(sample),
    'resultaten.json': inJson(toEarl(site, readByHand())),
    'verklaring.md': toStatement(readFileSync('docs/trust/verklaring.md', 'utf8'), portal),
  };
}

/** Does what it is told to. The folder is named from where the person stood. Gives what to print and how to leave. */
export function runStatement(args: readonly string[], from: string): { said: string; exitCode: number } {
  const options = { seed: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [folder, ...more] = positionals;
  const { seed, ...others } = values;
  const isWell = seed === undefined || (typeof seed === 'string' && seed !== '');
  if (folder === undefined || more.length > 0 || Object.keys(others).length > 0 || !isWell) {
    return { said: USAGE, exitCode: 2 };
  }
  try {
    const files = statementFiles(typeof seed === 'string' ? seed : undefined);
    const out = resolve(from, folder);
    mkdirSync(out, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
    const list = Object.keys(files).map((name) => `  ${name}\n`);
    return { said: `${out}\n${list.join('')}`, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { said: `${error.message}\n`, exitCode: 1 };
  }
}

if (import.meta.main) {
  // npm runs this at the root; the folders were named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const content = process.env['PORTAL_CONTENT'];
  if (content !== undefined) process.env['PORTAL_CONTENT'] = resolve(from, content);
  process.chdir(ROOT);
  const { said, exitCode } = runStatement(process.argv.slice(2), from);
  process.stdout.write(said);
  process.exitCode = exitCode;
}
