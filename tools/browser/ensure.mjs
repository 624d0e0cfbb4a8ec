/**
 * Finds the Chromium of the browser tests, or brings one: the environment, this machine, Debian's packages, npm.
 * Playwright's own download is not among them, because a test machine often reaches no more than these registries.
 * EIGENBLIK_BROWSER=npm skips the first three.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Browser
 * @property {string} path the program to start
 * @property {string} how where it came from, for people
 * @property {string[]} [args] what it must be started with here
 */

const HERE = dirname(fileURLToPath(import.meta.url));
const UNPACKED = join(HERE, 'node_modules', '.chromium');
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const REMEDY = 'Remedy: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.';
const isRoot = process.getuid?.() === 0;

/** Prints to the error stream, so that the path alone stands on the output. */
const say = (/** @type {string} */ line) => console.error(line);

/**
 * The version that a program prints about itself; nothing when it does not start (such as Ubuntu's empty stub).
 * @param {string} path
 */
function versionOf(path) {
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

/** @returns {Browser | undefined} */
function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (!versionOf(path)) throw new Error(`CHROMIUM_PATH is ${path}, but that does not start. ${REMEDY}`);
  return { path, how: 'named by CHROMIUM_PATH' };
}

/** @returns {Browser | undefined} */
function fromMachine(how = 'found on this machine') {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))), ON_MACOS];
  const path = candidates.find((candidate) => existsSync(candidate) && versionOf(candidate));
  return path ? { path, how } : undefined;
}

/** Debian alone: what Ubuntu calls chromium is a snap, which does not install in a container. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @returns {Browser | undefined} */
function fromDebian() {
  if (!isRoot || !isDebian()) return undefined;
  say('Browser: none on this machine; installing Debian’s chromium and fonts-noto-core.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'chromium', 'fonts-noto-core']]) {
    // Its output goes to the error stream for the same reason as `say`.
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2], timeout: 600_000 }).status !== 0) return undefined;
  }
  return fromMachine('installed from Debian');
}

function installPackage() {
  const env = { ...process.env };
  const npm = env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, env.npm_execpath] : ['npm'];
  delete env.npm_config_local_prefix; // of the outer `npm run`: it would make npm work in the project root
  const [command = 'npm', ...first] = npm;
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (spawnSync(command, args, { cwd: HERE, env, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0) return;
  throw new Error(`No browser: none on this machine, and npm ci in tools/browser failed. ${REMEDY}`);
}

/**
 * Unpacks the package beside itself rather than in the shared temporary folder, where another user could have put a
 * file of that name. A folder that got its final name is complete.
 */
async function unpack() {
  const partial = `${UNPACKED}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = { ...process.env };
  // The second makes the package unpack the libraries (NSS) that a bare machine lacks. It reads it when it is loaded.
  Object.assign(process.env, { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  renameSync(partial, UNPACKED);
}

/**
 * A starter that sets what the unpacked Chromium needs, so that its path is all anyone has to know.
 * @param {boolean} ownLibraries with the unpacked libraries before those of the machine
 */
function writeStarter(ownLibraries) {
  const starter = join(UNPACKED, 'start');
  const lines = [
    '#!/bin/sh',
    'here=$(dirname "$0")',
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"',
    ownLibraries ? 'export LD_LIBRARY_PATH="$here/al2023/lib"' : '# The libraries of this machine will do.',
    'exec "$here/chromium" "$@"',
  ];
  writeFileSync(starter, `${lines.join('\n')}\n`);
  chmodSync(starter, 0o755);
  return starter;
}

/** For a machine without any font settings: the package's own name folders of another machine. */
function writeFontSettings() {
  const folders = [join(UNPACKED, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  writeFileSync(join(UNPACKED, 'fonts.conf'), `${head}\n<fontconfig>${folders}</fontconfig>\n`);
}

/** The machine's own libraries go first: they fit it better. */
function startingStarter() {
  for (const ownLibraries of [false, true]) {
    const path = writeStarter(ownLibraries);
    if (versionOf(path)) return path;
  }
  return undefined;
}

/** @returns {Promise<Browser>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`No browser on this machine. ${REMEDY}`);
  if (!existsSync(UNPACKED)) {
    say('Browser: fetching the Chromium of @sparticuz/chromium from the npm registry (70 MB).');
    installPackage();
    await unpack();
    writeFontSettings();
  }
  const path = startingStarter();
  if (!path) throw new Error(`The Chromium from npm does not start on this machine. ${REMEDY}`);
  return { path, how: 'from npm, @sparticuz/chromium', args: ['--no-sandbox', '--disable-gpu'] };
}

/**
 * The browser to test with; says on one line which and how it was found. Throws, with a remedy, when there is none.
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const onlyNpm = process.env.EIGENBLIK_BROWSER === 'npm';
  const here = onlyNpm ? undefined : (fromEnvironment() ?? fromMachine() ?? fromDebian());
  const browser = here ?? (await fromNpm());
  if (isRoot) browser.args ??= ['--no-sandbox'];
  say(`Browser: ${browser.path} (${versionOf(browser.path)}), ${browser.how}.`);
  return browser;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await ensureBrowser()).path);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
