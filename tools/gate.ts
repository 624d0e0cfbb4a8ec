/**
 * Runs every stage of a tier, whatever fails, and ends with one line: `N passed, N failed`.
 *
 *   node tools/gate.ts test | deep | bench
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { COULD_NOT_ASK } from './audit.ts';
import { BUILDS } from './builds.ts';

export type Counts = { passed: number; failed: number; skipped: number };
type Tier = 'test' | 'deep' | 'bench';
type Stage = {
  name: string;
  command: string[];
  counts: 'vitest-json' | 'playwright-json' | 'one';
  tiers: Tier[];
  /** After this the stage is stopped and counts as failed; in the deep tier after four times as long. */
  minutes: number;
  env?: Record<string, string>;
  /** Stages whose result this one looks at: when one of them failed, this one is not run and counts as failed. */
  needs?: string[];
  /** Its output is what the stage is run for, so it is shown when all is well too. */
  shows?: true;
  /** The last line of the output becomes this variable for the later stages. */
  exports?: string;
};
type Outcome = Counts & { note: string; log: string };

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'gate');
const LINES_SHOWN = 300;
const jsonOf = (name: string): string => join(CACHE, `${name}.json`);
const vitest = (name: string, ...more: string[]): string[] => {
  return ['vitest', 'run', ...more, '--reporter=default', '--reporter=json', `--outputFile.json=${jsonOf(name)}`];
};
const ALL: Tier[] = ['test', 'deep', 'bench'];
const GATE: Tier[] = ['test', 'deep'];
const BUILT = ['build', 'build-base', 'build-more', 'build-kiosk', 'build-parts', 'build-hostile'];
const NODE = process.execPath;
// Dots, and what went wrong at the end: a log is read from there.
const E2E = {
  name: 'e2e',
  command: ['playwright', 'test', '--reporter=json,dot'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: jsonOf('e2e') },
  counts: 'playwright-json',
  needs: ['browser', ...BUILT],
  // Twelve on a quiet machine; a stage that is cut off shows nothing.
  minutes: 36,
} satisfies Partial<Stage>;
const PAGES = { command: ['astro', 'build'], counts: 'one', tiers: GATE, minutes: 5 } satisfies Partial<Stage>;
const DEEP = { counts: 'one', tiers: ['deep'], minutes: 5, shows: true } satisfies Partial<Stage>;

const STAGES: Stage[] = [
  {
    name: 'browser',
    command: [NODE, 'tools/browser/ensure.mjs'],
    counts: 'one',
    tiers: ALL,
    minutes: 10,
    exports: 'CHROMIUM_PATH',
  },
  { name: 'lint', command: ['biome', 'ci', '.'], counts: 'one', tiers: GATE, minutes: 2 },
  { name: 'types', command: ['astro', 'check'], counts: 'one', tiers: GATE, minutes: 4 },
  { name: 'core', command: ['tsc', '-p', 'tsconfig.core.json'], counts: 'one', tiers: GATE, minutes: 2 },
  { name: 'unused', command: ['knip'], counts: 'one', tiers: GATE, minutes: 2 },
  { name: 'build', command: ['astro', 'build'], counts: 'one', tiers: ALL, minutes: 5 },
  ...Object.entries(BUILDS).map(([name, env]) => ({ ...PAGES, name: `build-${name}`, env })),
  { ...PAGES, name: 'build-parts', command: [NODE, 'tests/scale/build.ts'] },
  { ...DEEP, name: 'build-hostile', command: [NODE, 'tests/hostile/build.ts'] },
  { name: 'unit', command: vitest('unit'), counts: 'vitest-json', tiers: GATE, minutes: 16 },
  {
    name: 'output',
    command: vitest('output', '-c', 'vitest.output.config.ts'),
    needs: BUILT,
    counts: 'vitest-json',
    tiers: GATE,
    minutes: 10,
  },
  { ...E2E, tiers: ['test'], command: [...E2E.command, '--grep-invert', '@deep', '--retries=1'] },
  { ...E2E, tiers: ['deep'] },
  { ...DEEP, name: 'engines', command: [NODE, 'tests/engines/run.ts'], needs: ['build'] },
  { ...DEEP, name: 'reproducible', command: [NODE, 'tests/reproducible/run.ts'] },
  { ...DEEP, name: 'audit', command: [NODE, 'tools/audit.ts'] },
  { ...DEEP, name: 'hosting', command: [NODE, 'tests/hosting/nginx.ts'], needs: ['build'] },
  {
    name: 'lighthouse',
    command: [NODE, 'tests/lighthouse/run.ts'],
    needs: ['browser', 'build'],
    counts: 'one',
    tiers: GATE,
    minutes: 8,
  },
  {
    name: 'bench',
    command: [NODE, 'tests/bench/run.ts'],
    needs: ['browser', 'build'],
    counts: 'one',
    tiers: ['bench'],
    minutes: 30,
    shows: true,
  },
];

const oneFailed = (note: string, log = ''): Outcome => ({ passed: 0, failed: 1, skipped: 0, note, log });

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Vitest's JSON report. A file that broke before its first test is a failure of its own: it has no failed tests. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = fieldsOf(report);
  const brokenFiles = listOf(testResults)
    .map(fieldsOf)
    .filter(({ status, assertionResults }) => {
      return status === 'failed' && !listOf(assertionResults).some((result) => fieldsOf(result)['status'] === 'failed');
    });
  return {
    passed: numberOf(numPassedTests),
    failed: numberOf(numFailedTests) + brokenFiles.length,
    skipped: numberOf(numPendingTests) + numberOf(numTodoTests),
  };
}

/**
 * Playwright's JSON report. One test may pass at its second try: it is named, and someone must look at it. A second one is no
 * accident, and fails; so does each error around them.
 */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = fieldsOf(report);
  const { expected, unexpected, flaky, skipped } = fieldsOf(stats);
  const again = numberOf(flaky);
  return {
    passed: numberOf(expected) + (again === 1 ? 1 : 0),
    failed: numberOf(unexpected) + (again === 1 ? 0 : again) + listOf(errors).length,
    skipped: numberOf(skipped),
  };
}

/** What a finished stage counts as. A failed run never counts as clean, nor does a run without a single test. */
export function countStage(counts: Stage['counts'], exitCode: number, report: unknown): Counts {
  if (counts === 'one' && exitCode === COULD_NOT_ASK) return { passed: 0, failed: 0, skipped: 1 };
  const failedRun = exitCode === 0 ? 0 : 1;
  if (counts === 'one') return { passed: 1 - failedRun, failed: failedRun, skipped: 0 };
  const counted = counts === 'vitest-json' ? countVitest(report) : countPlaywright(report);
  const nothingRan = counted.passed + counted.failed === 0 ? 1 : 0;
  return { ...counted, failed: Math.max(counted.failed, failedRun, nothingRan) };
}

function readReport(stage: Stage): unknown {
  try {
    return JSON.parse(readFileSync(jsonOf(stage.name), 'utf8'));
  } catch {
    return undefined;
  }
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}

/** Runs a command in its own process group, so that its time limit and Ctrl-C reach the browsers below it too. */
function run(stage: Stage, env: NodeJS.ProcessEnv, minutes: number, log: string): Promise<number | string> {
  const [command = '', ...args] = stage.command;
  const output = openSync(log, 'w');
  const child = spawn(command, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', output, output] });
  const interrupt = () => {
    killGroup(child.pid);
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return new Promise<number | string>((done) => {
    const limit = setTimeout(() => {
      killGroup(child.pid);
      done(`stopped after ${minutes} minutes`);
    }, minutes * 60_000);
    child.once('error', (error) => done(error.message));
    child.once('exit', (code) => done(code ?? 'killed'));
    child.once('close', () => clearTimeout(limit));
  }).finally(() => {
    killGroup(child.pid); // a server that a stage left behind would answer the next one
    closeSync(output);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  });
}

async function runStage(stage: Stage, tier: Tier, exported: Record<string, string>): Promise<Outcome> {
  const log = join(CACHE, `${stage.name}.log`);
  rmSync(jsonOf(stage.name), { force: true });
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`;
  const fixed = { PATH: path, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...fixed, ...(tier === 'deep' && { DEEP: '1' }), ...exported, ...stage.env };

  const exit = await run(stage, env, tier === 'deep' ? stage.minutes * 4 : stage.minutes, log);
  const text = stripVTControlCharacters(readFileSync(log, 'utf8')).trimEnd();
  if (typeof exit === 'string') return oneFailed(exit, text);
  const counts = countStage(stage.counts, exit, readReport(stage));
  const note = /^ +1 flaky\n +(.+?)[ ─]*$/m.exec(text)?.[1]?.replace(/^/, 'at its second try: ') ?? '';
  if (!stage.exports || counts.failed > 0) return { ...counts, note, log: text };
  exported[stage.exports] = text.split('\n').at(-1) ?? '';
  return { ...counts, note: `${stage.exports}=${exported[stage.exports]}`, log: text };
}

function showOutcome({ passed, failed, skipped, note, log }: Outcome, started: number, shows = false): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${counts}${note && `  (${note})`}`);
  if ((failed === 0 && !shows) || !log) return;
  const lines = log.split('\n');
  const shown = lines.slice(-LINES_SHOWN);
  if (shown.length < lines.length) console.log(`    … the last ${LINES_SHOWN} of ${lines.length} lines:`);
  console.log(shown.map((line) => `    ${line}`).join('\n'));
}

async function main(tier: Tier): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const exported: Record<string, string> = {};
  const failedStages = new Set<string>();
  const total = { passed: 0, failed: 0 };
  for (const stage of STAGES.filter(({ tiers }) => tiers.includes(tier))) {
    const started = performance.now();
    process.stdout.write(`${stage.name.padEnd(13)}`);
    const missing = stage.needs?.find((name) => failedStages.has(name));
    const outcome = missing ? oneFailed(`not run: ${missing} failed`) : await runStage(stage, tier, exported);
    showOutcome(outcome, started, stage.shows);
    if (outcome.failed > 0) failedStages.add(stage.name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

if (import.meta.main) {
  const tier = ALL.find((name) => name === process.argv[2]);
  if (tier) {
    await main(tier);
  } else {
    console.error('Which tier? node tools/gate.ts test | deep | bench');
    process.exitCode = 2;
  }
}
