/**
 * Says which facts of a municipality's folder someone has to look at, by who keeps them, with a mail for each.
 *
 *   node tools/freshness.ts <folder> [--by <column>] [--months 6] [--out <folder>] [--json]
 *
 * PORTAL_DATE is today, else the machine's day. Leaves with 1 when something is too old for a build, with 2 when it
 * cannot say.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../src/core/isDay.ts';
import { checkContent } from '../src/loaders/checkContent.ts';
import { fileNames } from '../src/loaders/freshness/fileNames.ts';
import { reportFreshness } from '../src/loaders/freshness/reportFreshness.ts';
import { countsOf, sayMail, saySummary, withMails } from '../src/loaders/freshness/sayFreshness.ts';
import type { Sender } from '../src/loaders/freshness/toEditorMail.ts';
import type { Portal } from '../src/loaders/parsePortal.ts';
import { readServiceFiles } from '../src/loaders/readServiceFiles.ts';
import { sayProblems } from '../src/loaders/sayProblems.ts';
import { isColumn } from '../src/loaders/serviceColumns.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `Welke map? Zo gebruikt u dit:
  npm run freshness -- <map>                  wie moet wat nakijken, met een mail voor ieder
  npm run freshness -- <map> --out <map2>     zet elke mail in een eigen bestand in map2
  npm run freshness -- <map> --by plaats      verdeelt naar een andere kolom dan beheerder
  npm run freshness -- <map> --months 3       noemt iets oud na 3 maanden (1 tot en met 12; anders 6)
  npm run freshness -- <map> --json           hetzelfde, voor een programma

Which folder? Use it like this:
  npm run freshness -- <folder>               who has to look at what, with a mail for each
  npm run freshness -- <folder> --out <other> puts each mail in a file of its own
  npm run freshness -- <folder> --by plaats   groups by another column than beheerder
  npm run freshness -- <folder> --months 3    calls a fact old after 3 months (1 to 12; else 6)
  npm run freshness -- <folder> --json        the same, for a program
`;

const options = {
  by: { type: 'string' },
  months: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What there is to do; undefined when it is not said well. */
function readArgs(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [folder, ...more] = positionals;
  const { by = 'beheerder', months = '6', out, json = false } = values;
  const isKnown = Object.keys(values).every((name) => Object.hasOwn(options, name));
  const isWell =
    typeof by === 'string' && isColumn(by) && typeof months === 'string' && /^([1-9]|1[0-2])$/.test(months);
  if (folder === undefined || more.length > 0 || !isKnown || !isWell || out === true || out === '') return undefined;
  return { folder, by, months: Number(months), out: typeof out === 'string' ? out : undefined, json: json === true };
}

function senderOf(portal: Portal | undefined): Sender {
  return {
    name: portal?.name ?? 'uw gemeente',
    place: portal?.place ?? 'uw gemeente',
    url: portal?.publicUrl ?? 'onze website',
    contact: portal?.contact.email ?? null,
  };
}

function writeMails(folder: string, mails: ReturnType<typeof withMails>): string {
  mkdirSync(folder, { recursive: true });
  const names = fileNames(mails.map(({ name }) => name));
  for (const [at, mail] of mails.entries()) writeFileSync(join(folder, names[at] ?? ''), sayMail(mail));
  return `${folder}\n${names.map((name) => `  ${name}\n`).join('')}`;
}

/** Looks at what it is told to. Gives what to print and how to leave. */
export function runFreshness(args: readonly string[], from: string, today: string): { said: string; exitCode: number } {
  const told = readArgs(args);
  if (!told) return { said: USAGE, exitCode: 2 };
  const folder = resolve(from, told.folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const said = `De map ${folder} bestaat niet. Kijk of de naam klopt.\nThe folder ${folder} does not exist. See whether its name is right.\n`;
    return { said, exitCode: 2 };
  }
  const { rows, errors, strange } = readServiceFiles(folder);
  // A column with a slip in its name may be the one that hides an address: no mail before that is mended.
  const wrong = [...errors, ...strange];
  if (wrong.length > 0) return { said: `${sayProblems(wrong)}\n`, exitCode: 2 };
  const { portal, helplines } = checkContent(folder, { today, lastDay: today });
  const sender = senderOf(portal);
  const { by, months } = told;
  const report = reportFreshness(rows, helplines?.lines ?? [], { today, months, by, contact: sender.contact });
  const mails = withMails(report, sender);
  const files = told.out === undefined ? '' : writeMails(resolve(from, told.out), mails);
  const exitCode = report.groups.some((group) => countsOf(group).tooOld > 0) ? 1 : 0;
  if (told.json) return { said: `${JSON.stringify({ ...report, groups: mails }, null, 2)}\n`, exitCode };
  const summary = saySummary(report, sender, portal?.demo === true);
  const texts = files === '' ? mails.map((mail) => `${'='.repeat(60)}\n${sayMail(mail)}`).join('\n') : files;
  return { said: [summary, texts].filter(Boolean).join('\n'), exitCode };
}

if (import.meta.main) {
  // npm runs this at the root; the folder was named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(ROOT);
  const day = process.env['PORTAL_DATE'] ?? new Date().toISOString().slice(0, 10);
  const { said, exitCode } = isDay(day)
    ? runFreshness(process.argv.slice(2), from, day)
    : { said: `PORTAL_DATE is “${day}”: schrijf / write 2026-11-21\n`, exitCode: 2 };
  process.stdout.write(said);
  process.exitCode = exitCode;
}
