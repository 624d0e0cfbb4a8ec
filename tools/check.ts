/**
 * Checks a municipality's folder and says in Dutch and English all there is to mend; or writes a folder to start from.
 *
 *   node tools/check.ts <folder> [--json]        node tools/check.ts --template <folder>
 *
 * PORTAL_DATE is the day to check for, else today. Leaves with 1 on errors, with 2 when it does not know what to check.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../src/core/isDay.ts';
import type { ContentProblem } from '../src/loaders/ContentProblem.ts';
import { checkContent } from '../src/loaders/checkContent.ts';
import { checkQuestionnaires } from '../src/loaders/checkQuestionnaires.ts';
import { languagesOf } from '../src/loaders/languagesOf.ts';
import { sayProblems } from '../src/loaders/sayProblems.ts';
import { servicesTemplate } from '../src/loaders/servicesTemplate.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `Welke map? Zo gebruikt u dit:
  npm run check -- <map>               kijkt de map van uw gemeente na
  npm run check -- --json <map>        hetzelfde, voor een programma
  npm run check -- --template <map>    zet in die map bestanden om mee te beginnen

Which folder? Use it like this:
  npm run check -- <folder>            checks your municipality’s folder
  npm run check -- --json <folder>     the same, for a program
  npm run check -- --template <folder> puts files in that folder to start from
`;

/** All that was found in a folder. */
export type Checked = { errors: ContentProblem[]; warnings: ContentProblem[] };

/** Checks a folder, its questionnaires too, as of this ISO day. */
export function check(folder: string, day: string): Checked {
  const content = checkContent(folder, { today: day, lastDay: day });
  const questionnaires = checkQuestionnaires(folder, languagesOf(folder));
  return {
    errors: [...content.errors, ...questionnaires.flatMap(({ errors }) => errors)],
    warnings: [...content.warnings, ...questionnaires.flatMap(({ warnings }) => warnings)],
  };
}

/** What was found, as a person reads it: Dutch first. */
export function toText({ errors, warnings }: Checked): string {
  const [e, w] = [errors.length, warnings.length];
  const parts = [
    e > 0 && `FOUTEN / ERRORS\n\n${sayProblems(errors)}\n`,
    w > 0 && `WAARSCHUWINGEN / WARNINGS\n\n${sayProblems(warnings)}\n`,
    `${e} ${e === 1 ? 'fout' : 'fouten'}, ${w} ${w === 1 ? 'waarschuwing' : 'waarschuwingen'} / ` +
      `${e} ${e === 1 ? 'error' : 'errors'}, ${w} ${w === 1 ? 'warning' : 'warnings'}\n`,
  ];
  return parts.filter(Boolean).join('\n');
}

/** Writes the files that are not there yet, and says of each what it did. */
function writeTemplate(folder: string, day: string): string {
  const example = (file: string) => readFileSync(join(ROOT, 'src/content/demo', file), 'utf8');
  const files = {
    'services.csv': servicesTemplate(languagesOf(join(ROOT, 'src/content/demo')), day),
    'portal.json': example('portal.json'),
    'helplines.json': example('helplines.json'),
    'postcodes.csv': example('postcodes.csv'),
  };
  mkdirSync(folder, { recursive: true });
  const said = Object.entries(files).map(([file, text]) => {
    try {
      writeFileSync(join(folder, file), text, { flag: 'wx' });
      return `${file}: gemaakt / made`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return `${file}: bestaat al en is niet veranderd / exists and was not changed`;
    }
  });
  return `${folder}\n${said.map((line) => `  ${line}\n`).join('')}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Checks what it is told to. Gives what to print and how to leave. */
export function runCheck(args: readonly string[], from: string, day: string): { said: string; exitCode: number } {
  const options = { json: { type: 'boolean' }, template: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [first, ...more] = positionals;
  const isKnown = Object.keys(values).every((name) => Object.hasOwn(options, name));
  if (first === undefined || more.length > 0 || !isKnown) return { said: USAGE, exitCode: 2 };
  const folder = resolve(from, first);
  if (values['template']) return { said: writeTemplate(folder, day), exitCode: 0 };
  if (!isFolder(folder)) {
    const said = `De map ${folder} bestaat niet. Kijk of de naam klopt.\nThe folder ${folder} does not exist. See whether its name is right.\n`;
    return { said, exitCode: 1 };
  }
  const checked = check(folder, day);
  const said = values['json'] ? `${JSON.stringify(checked, null, 2)}\n` : toText(checked);
  return { said, exitCode: checked.errors.length > 0 ? 1 : 0 };
}

if (import.meta.main) {
  // npm runs this at the root; the folder was named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(ROOT);
  const day = process.env['PORTAL_DATE'] ?? new Date().toISOString().slice(0, 10);
  const { said, exitCode } = isDay(day)
    ? runCheck(process.argv.slice(2), from, day)
    : { said: `PORTAL_DATE is “${day}”: schrijf / write 2026-11-21\n`, exitCode: 2 };
  process.stdout.write(said);
  process.exitCode = exitCode;
}
