/**
 * Asks npm whether a package that a build needs has a known weakness.
 *
 *   node tools/audit.ts
 *
 * Leaves with 1 when one of them is high or critical, and with 77 when npm could not ask (no network, or a registry that
 * answers no such questions): then nothing is known, and the gate counts it as skipped.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What programs that test leave with when they could not. */
export const COULD_NOT_ASK = 77;
const GRAVE = ['high', 'critical'];

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

/** What `npm audit --json` said, in a few lines, and what to leave with. */
export function judge(report: string): { said: string; exitCode: 0 | 1 | typeof COULD_NOT_ASK } {
  const { vulnerabilities, metadata, message, error } = fieldsOf(parsed(report));
  // A report without counts is no report: npm also says that it could not ask in JSON.
  if (typeof fieldsOf(fieldsOf(metadata)['vulnerabilities'])['total'] !== 'number' || vulnerabilities === undefined) {
    const why = [message, fieldsOf(error)['summary']].find((one) => typeof one === 'string' && one !== '');
    const remedy = 'Remedy: run “node tools/audit.ts” where the npm registry can be reached, before a release.';
    return {
      said: `NOT CHECKED: npm could not ask for known weaknesses (${why ?? 'no answer'}).\n${remedy}`,
      exitCode: COULD_NOT_ASK,
    };
  }
  const found = Object.entries(fieldsOf(vulnerabilities)).map(([name, one]) => {
    const { severity, range } = fieldsOf(one);
    return { severity: String(severity), line: `${severity}: ${name} ${range}` };
  });
  const grave = found.filter(({ severity }) => GRAVE.includes(severity));
  const counted = `${found.length} packages with a known weakness, ${grave.length} of them high or critical.`;
  const remedy = grave.length > 0 ? ['Remedy: take a version in package.json that has none; npm audit names it.'] : [];
  return {
    said: [...found.map(({ line }) => line), counted, ...remedy].join('\n'),
    exitCode: grave.length > 0 ? 1 : 0,
  };
}

function parsed(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--package-lock-only', '--json'], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    timeout: 120_000,
  });
  const { said, exitCode } = judge(stdout ?? '');
  console.log(said);
  process.exitCode = exitCode;
}
