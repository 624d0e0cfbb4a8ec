/**
 * The translator's workshop: says what is missing, hands out the texts of a language, and takes them back.
 *
 *   node tools/texts.ts [<language>…] [--content <folder>]
 *   node tools/texts.ts export <language> --out <file.csv|file.xlf> [--content <folder>]
 *   node tools/texts.ts import <language> <file.csv|file.xlf> [--content <folder>]
 *
 * Leaves with 1 when texts are missing or a file is refused, with 2 when it was not asked well.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Language, languageNames, languages } from '../src/i18n/languages.ts';
import { Findings } from '../src/loaders/Findings.ts';
import { sayProblems } from '../src/loaders/sayProblems.ts';
import { checkHanded } from '../src/workshop/checkHanded.ts';
import { readSheet, toSheet } from '../src/workshop/formats/sheet.ts';
import { readXliff, toXliff } from '../src/workshop/formats/xliff.ts';
import { readTexts, type TextFolders } from '../src/workshop/readTexts.ts';
import { reportTexts, sayReports } from '../src/workshop/reportTexts.ts';
import { writeTexts } from '../src/workshop/writeTexts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `Wat wilt u doen? Zo gebruikt u dit:
  npm run texts                                   hoe ver elke taal is
  npm run texts -- tr                             hetzelfde voor 1 taal, met alles wat ontbreekt
  npm run texts -- export tr --out tr.csv         alle teksten als blad (.csv) of als XLIFF 2.0 (.xlf)
  npm run texts -- import tr tr.csv               neemt terug wat een vertaler schreef
  --content <map>                                 met de teksten van deze gemeente in plaats van het voorbeeld

What would you like to do? Use it like this:
  npm run texts                                   how far each language is
  npm run texts -- tr                             the same for one language, with all that is missing
  npm run texts -- export tr --out tr.csv         all texts as a sheet (.csv) or as XLIFF 2.0 (.xlf)
  npm run texts -- import tr tr.csv               takes back what a translator wrote
  --content <folder>                              with the texts of this municipality instead of the example

Talen / languages: ${languages.join(', ')}
`;

interface Ran {
  readonly said: string;
  readonly exitCode: number;
}

const isLanguage = (code = ''): code is Language => Object.hasOwn(languageNames, code);
const isXliff = (file: string) => /\.(xlf|xliff)$/i.test(file);

/** Does what it is told to. `root` is the project; files are named from where the person stood. Gives what to print. */
export function runTexts(args: readonly string[], from: string, root: string): Ran {
  const options = { out: { type: 'string' }, content: { type: 'string' } } as const;
  let asked: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    asked = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return { said: USAGE, exitCode: 2 };
  }
  const { values, positionals } = asked;
  const content = values.content === undefined ? join(root, 'src/content/demo') : resolve(from, values.content);
  const folders = { root, content };
  const [job, language, file, ...more] = positionals;
  if (job === 'export' && isLanguage(language) && file === undefined && values.out !== undefined)
    return give(folders, language, resolve(from, values.out));
  if (job === 'import' && isLanguage(language) && file !== undefined && more.length === 0 && values.out === undefined)
    return take(folders, language, resolve(from, file));
  if (positionals.every(isLanguage) && values.out === undefined) return report(folders, positionals);
  return { said: USAGE, exitCode: 2 };
}

function report(folders: TextFolders, asked: readonly Language[]): Ran {
  const reports = (asked.length > 0 ? asked : languages).map((language) => reportTexts(folders, language));
  const said = sayReports(reports, asked.length > 0 ? Number.POSITIVE_INFINITY : undefined);
  return { said, exitCode: reports.some(({ missing }) => missing.length > 0) ? 1 : 0 };
}

function give(folders: TextFolders, language: Language, file: string): Ran {
  const units = readTexts(folders, language).flatMap((one) => one.units);
  const text = isXliff(file) ? toXliff(units, language) : toSheet(units, language, languageNames[language]);
  writeFileSync(file, text);
  return { said: `${file}: ${units.length} teksten / texts\n`, exitCode: 0 };
}

function take(folders: TextFolders, language: Language, file: string): Ran {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const said = `Het bestand ${file} bestaat niet. Kijk of de naam klopt.\nThe file ${file} does not exist. See whether its name is right.\n`;
    return { said, exitCode: 1 };
  }
  const files = readTexts(folders, language);
  const findings = new Findings(file);
  const texts = (isXliff(file) ? readXliff : readSheet)(readFileSync(file, 'utf8'), language, findings);
  const units = files.flatMap((one) => one.units);
  const handed = checkHanded(texts, units, findings);
  if (findings.errors.length > 0) {
    const kept = 'Er is niets veranderd. / Nothing was changed.\n';
    return { said: `${sayProblems(findings.errors)}\n\n${kept}`, exitCode: 1 };
  }
  const changed = writeTexts(folders, files, handed, language);
  const news = units.filter(({ id, target }) => handed.has(id) && handed.get(id) !== target).length;
  const said = [
    `${news} teksten veranderd in ${changed.length} bestanden / texts changed in files:\n`,
    ...changed.map((path) => `  ${relative(folders.root, path)}\n`),
  ];
  return { said: said.join(''), exitCode: 0 };
}

if (import.meta.main) {
  // npm runs this at the root; files were named from where the person stood.
  const { said, exitCode } = runTexts(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), ROOT);
  process.stdout.write(said);
  process.exitCode = exitCode;
}
