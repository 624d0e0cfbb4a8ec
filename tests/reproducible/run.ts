/**
 * Builds the project twice, as two machines would that have nothing in common but the source, the packages, Node.js and
 * PORTAL_DATE, and compares all files (ADR 0044). Leaves with 1 when one differs, and then keeps both builds to look at.
 *
 *   node tests/reproducible/run.ts
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject } from './copyProject.ts';
import { differences } from './differences.ts';

const root = resolve(import.meta.dirname, '../..');
const same = { PORTAL_DATE: '2026-11-23', PORTAL_COMMIT: '0123456789abcdef' };
const machines = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: join('somewhere else', 'much', 'deeper'),
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', OTHER_MACHINE_DAYS: '47' },
  },
];

/** A build in a folder; the end of its output when it failed. */
function build(folder: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PORTAL_|LC_|NODE_OPTIONS)/.test(name)),
  );
  const otherMachine = pathToFileURL(join(import.meta.dirname, 'otherMachine.ts')).href;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...clean, ...same, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${otherMachine}`, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  return new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code) =>
      done(code === 0 ? undefined : `No build in ${folder}:\n${said.split('\n').slice(-20).join('\n')}`),
    );
  });
}

const work = mkdtempSync(join(tmpdir(), 'reproducible-'));
const folders = machines.map(({ folder }) => join(work, folder));
for (const folder of folders) copyProject(root, folder);

let wrong = 0;
for (const profile of ['home', 'kiosk']) {
  const out = `dist-${profile}`;
  const failures = await Promise.all(
    machines.map(({ folder, env }) => build(join(work, folder), { ...env, PORTAL_PROFILE: profile, PORTAL_OUT: out })),
  );
  const [one = '', other = ''] = folders.map((folder) => join(folder, out));
  const found = failures.filter((failure) => failure !== undefined);
  if (found.length === 0) found.push(...(await differences(one, other)));
  process.stdout.write(`${profile}: ${found.length === 0 ? 'the same, byte for byte' : `${found.length} wrong`}\n`);
  for (const line of found) process.stdout.write(`  ${line}\n`);
  wrong += found.length;
}
if (wrong === 0) rmSync(work, { recursive: true });
else process.stdout.write(`Both builds are kept: ${work}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
