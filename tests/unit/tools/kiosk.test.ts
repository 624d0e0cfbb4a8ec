import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagsFor } from '../../../tools/kiosk/flags.ts';
import { checkFolder, readOptions, untilTime } from '../../../tools/kiosk/options.ts';
import { policiesFor } from '../../../tools/kiosk/policies.ts';
import { freshProfile, removeProfile } from '../../../tools/kiosk/profileFolder.ts';
import { isLeft, patienceMs } from '../../../tools/kiosk/watch.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kiosk-test-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('the command line', () => {
  test('has usual values for everything', () => {
    const usual = { folder: 'dist-kiosk', port: 8930, restartAt: 240, isTrial: false, onlyPolicies: false };
    expect(readOptions([])).toEqual(usual);
    expect(readOptions(['--help'])).toBeUndefined();
  });

  test.each([
    [['--port=80'], '--port=80: write a number from 1024 to 65535'],
    [['--port=x'], '--port=x: write a number'],
    [['--restart=24:00'], '--restart=24:00: write a time such as 04:00'],
    [['--address=http://a.example/'], 'begins with https://'],
    [['--address=a.example'], 'begins with https://'],
    [['a', 'b'], 'One folder, please; these are more: b'],
  ])('says of %j what to write instead', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });

  test('takes a host that serves it', () => {
    expect(readOptions(['--address=https://a.example/kiosk/'])?.address).toBe('https://a.example/kiosk/');
  });
});

test('the night is the next one that the clock of this computer comes to', () => {
  expect(untilTime(240, new Date(2026, 10, 23, 3, 0))).toBe(3_600_000);
  expect(untilTime(240, new Date(2026, 10, 23, 4, 0))).toBe(24 * 3_600_000);
});

test('a build for at home is refused, and so is a folder without one', () => {
  expect(() => checkFolder(place)).toThrow('There is no build in');
  writeFileSync(join(place, 'index.html'), '');
  expect(() => checkFolder(place)).not.toThrow();
  mkdirSync(join(place, 'nl', 'professional'), { recursive: true });
  expect(() => checkFolder(place)).toThrow('PORTAL_PROFILE=kiosk');
});

test('each run begins in an empty folder, and takes away what a run left that was cut off', () => {
  const cutOff = freshProfile(place);
  writeFileSync(join(cutOff, 'answers'), 'x');
  writeFileSync(join(place, 'of-someone-else'), 'y');
  const next = freshProfile(place);
  expect(existsSync(cutOff)).toBe(false);
  expect(readdirSync(next)).toEqual([]);
  removeProfile(next);
  expect(readdirSync(place)).toEqual(['of-someone-else']);
});

test('the browser keeps its storage in memory and its folder is the one of this run', () => {
  const launch = { address: 'http://127.0.0.1:8930/', profile: '/dev/shm/x' };
  const flags = flagsFor(launch);
  expect(flags).toEqual(expect.arrayContaining(['--incognito', '--kiosk', '--user-data-dir=/dev/shm/x']));
  expect(flags.at(-1)).toBe(launch.address);
  expect(flagsFor({ ...launch, isTrial: true })).not.toContain('--kiosk');
});

test('the policies let the portal through and the two pages that printing needs, and nothing else', () => {
  expect(policiesFor('https://a.example:8443/kiosk/')).toMatchObject({
    URLAllowlist: ['a.example:8443', 'chrome://print', 'chrome-untrusted://print'],
    URLBlocklist: expect.arrayContaining(['*', 'chrome://*', 'file://*']),
    DownloadRestrictions: 3,
  });
});

test.each([
  [{ idleMs: patienceMs, runMs: patienceMs + 1000 }, true],
  [{ idleMs: patienceMs - 1, runMs: 2 * patienceMs }, false],
  // Nobody came since it started.
  [{ idleMs: 9 * patienceMs, runMs: 2 * patienceMs }, false],
])('a page that someone left: %j', (seen, expected) => {
  expect(isLeft(seen)).toBe(expected);
});
