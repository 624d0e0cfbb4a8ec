/**
 * Holds two versions of a municipality's folder against each other, and says first what deserves attention.
 *
 *   node tools/compare.ts <old folder> <new folder> [--json]
 *
 * Leaves with 1 when there is an alarm, with 2 when it cannot compare.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentProblem } from '../src/loaders/ContentProblem.ts';
import { compareFolders, type FolderFacts } from '../src/loaders/compare/compareFolders.ts';
import { sayComparison } from '../src/loaders/compare/sayComparison.ts';
import { toPrintable } from '../src/loaders/compare/toPrintable.ts';
import { Findings } from '../src/loaders/Findings.ts';
import { JsonFile } from '../src/loaders/JsonFile.ts';
import type { KnownRows } from '../src/loaders/readRawTable.ts';
import { readServiceFiles } from '../src/loaders/readServiceFiles.ts';
import { sayProblems } from '../src/loaders/sayProblems.ts';

const USAGE = `Welke mappen? Zo gebruikt u dit:
  npm run compare -- <oude map> <nieuwe map>           zegt wat er anders is, en waar u op moet letten
  npm run compare -- <oude map> <nieuwe map> --json    hetzelfde, voor een programma

Which folders? Use it like this:
  npm run compare -- <old folder> <new folder>         says what is different, and what to look at
  npm run compare -- <old folder> <new folder> --json  the same, for a program
`;

const jsonFiles = ['helplines.json', 'portal.json'];

function readFolder(folder: string, known: KnownRows): { facts: FolderFacts; errors: readonly ContentProblem[] } {
  const { rows, errors } = readServiceFiles(folder, known);
  const findings = jsonFiles.map((file) => new Findings(file));
  const json = findings.flatMap((found) => {
    const path = join(folder, found.file);
    // A folder of services alone can be compared too.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    return [[found.file, new JsonFile(readFileSync(path, 'utf8'), found).raw]];
  });
  return {
    facts: { rows, json: Object.fromEntries(json) },
    errors: [...errors, ...findings.flatMap((found) => found.errors)],
  };
}

function compare(folders: readonly [string, string], isJson: boolean): { said: string; exitCode: number } {
  const known: KnownRows = new Map();
  const [old, now] = [readFolder(folders[0], known), readFolder(folders[1], known)];
  for (const [at, { errors }] of [old, now].entries()) {
    if (errors.length > 0) return { said: `${folders[at]}\n\n${sayProblems(errors)}\n`, exitCode: 2 };
  }
  const found = toPrintable(compareFolders(old.facts, now.facts));
  const said = isJson ? `${JSON.stringify(found, null, 2)}\n` : sayComparison(found);
  return { said, exitCode: found.notices.some(({ level }) => level === 'alarm') ? 1 : 0 };
}

/** Compares what it is told to. Gives what to print and how to leave. */
export function runCompare(args: readonly string[], from: string): { said: string; exitCode: number } {
  const options = { json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [old, now, ...more] = positionals.map((one) => resolve(from, one));
  const isKnown = Object.keys(values).every((name) => Object.hasOwn(options, name));
  if (old === undefined || now === undefined || more.length > 0 || !isKnown) return { said: USAGE, exitCode: 2 };
  const lost = [old, now].find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (lost !== undefined) {
    const said = `De map ${lost} bestaat niet. Kijk of de naam klopt.\nThe folder ${lost} does not exist. See whether its name is right.\n`;
    return { said, exitCode: 2 };
  }
  return compare([old, now], values.json === true);
}

if (import.meta.main) {
  // npm runs this at the root; the folders were named from where the person stood.
  const { said, exitCode } = runCompare(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  process.stdout.write(said);
  process.exitCode = exitCode;
}
