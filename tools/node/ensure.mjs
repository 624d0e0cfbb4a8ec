/**
 * Runs after `npm ci`. The tools of this project need a newer Node.js than Debian 12 and many laptops have. On such a
 * machine this installs the Node.js pinned in package-lock.json (from the npm registry, checked against its hash, no
 * install scripts) and links it as node_modules/.bin/node, which is first on the PATH of every `npm run` and `npx`.
 *
 * This file itself must run on old versions: Node.js 18 and up, no packages, no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = { major: 22, minor: 19 };
const HERE = dirname(fileURLToPath(import.meta.url));
const LINK = join(HERE, '..', '..', 'node_modules', '.bin', 'node');

/** Settings of the outer npm that would make the inner one look at the wrong project or leave the binary out. */
const OUTER_NPM = /^npm_(package_|lifecycle_|command$)/i;
const OUTER_SETTING = /^npm_config_(local_prefix|prefix|global|workspace|omit|only|os|cpu|libc|dry_run|package_lock)/i;

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

function versionOf(binary) {
  const run = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 30_000 });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

/** `npm_execpath` is the npm that runs this script; another package manager sets it to itself, then PATH decides. */
function npmCommand() {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return { command: process.execPath, first: [running] };
  return { command: 'npm', first: [] };
}

function install() {
  const { command, first } = npmCommand();
  const args = ['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const isOuter = (name) => OUTER_NPM.test(name) || OUTER_SETTING.test(name);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOuter(name)));
  const run = spawnSync(command, [...first, ...args], { cwd: HERE, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return run.status === 0;
}

function isLinked(target) {
  try {
    return lstatSync(LINK).isSymbolicLink() && readlinkSync(LINK) === target;
  } catch {
    return false;
  }
}

function link(binary) {
  const target = relative(dirname(LINK), binary);
  if (isLinked(target)) return;
  mkdirSync(dirname(LINK), { recursive: true });
  rmSync(LINK, { force: true });
  symlinkSync(target, LINK);
}

/** Returns why it did not work, or nothing when `npm run` now uses a Node.js that is new enough. */
function bringNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const pinned = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).optionalDependencies[name];
  if (!pinned) return `There is no pinned Node.js for ${process.platform} on ${process.arch}.`;

  const binary = join(HERE, 'node_modules', name, 'bin', 'node');
  if (versionOf(binary) !== pinned) {
    const installed = install() && existsSync(binary); // npm passes over an optional package that it cannot fetch
    if (!installed) return `npm could not fetch ${name}@${pinned}: is the npm registry within reach?`;
    if (versionOf(binary) !== pinned) return 'The pinned Node.js does not run on this machine: it needs glibc 2.28.';
  }
  try {
    link(binary);
  } catch (error) {
    return `Linking node_modules/.bin/node failed: ${error.message}.`;
  }
  console.log(`npm scripts here use Node.js ${pinned}; the Node.js of this machine is ${process.versions.node}.`);
}

if (!isNewEnough(process.versions.node)) {
  const reason = bringNode();
  if (reason) {
    console.error(
      `\nEigenblik needs Node.js ${OLDEST.major}.${OLDEST.minor} or newer; this is ${process.version}.\n${reason}\n` +
        'Remedy: install Node.js 24 (the version in .nvmrc; see https://nodejs.org) and run npm ci again.\n',
    );
    process.exitCode = 1;
  }
}
