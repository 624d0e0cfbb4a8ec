// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCopy } from '../../../../src/core/file/device/readCopy.ts';
import { toCopy } from '../../../../src/core/file/device/toCopy.ts';
import { toBase64Url } from '../../../../src/core/links/start/base64url.ts';
import { openCopy } from '../../../../src/export/sealed/openCopy.ts';
import { sealFile } from '../../../../src/export/sealed/sealFile.ts';
import { startMirror } from '../../../../src/islands/device/mirror.ts';
import { readCopyText, removeCopy, writeCopyText } from '../../../../src/platform/device/copy.ts';
import { onNotebookWritten } from '../../../../src/platform/device/events.ts';
import { readMark, removeMark, writeMark } from '../../../../src/platform/device/mark.ts';
import { markExample } from '../../../../src/platform/example.ts';
import { showMarks } from '../../../../src/platform/showMarks.ts';
import { openStore } from '../../../../src/platform/store.ts';

const store = openStore<unknown>((raw) => raw);
const digits = '4821903755660142';
const said: string[] = [];
const copyNow = () => readCopy(readCopyText() ?? null);
const put = (revision: string, notebook = {}) =>
  writeCopyText(toCopy({ savedOn: '2026-11-01', revision, content: { kind: 'plain', notebook } }));
const kept = () => {
  const copy = copyNow();
  return copy.kind === 'copy' && copy.content.kind === 'plain' ? copy.content.notebook : undefined;
};

/** A mirror that writes already; this environment has no locks. */
async function start() {
  const mirror = startMirror((state) => said.push(state));
  mirror.write();
  await Promise.resolve();
  await Promise.resolve();
  return mirror;
}

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  said.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the mirror', () => {
  test('writes nothing for who did not ask', async () => {
    store.write({ a: 1 });
    await start();
    expect(localStorage.length).toBe(0);
  });

  test('writes what stands in the tab at its start, and each change at once', async () => {
    put('1');
    writeMark({ revision: '1' });
    store.write({ a: 1 });
    const mirror = await start();
    expect(kept()).toEqual({ a: 1 });
    onNotebookWritten(mirror.write);
    store.write({ a: 2 });
    expect(kept(), 'before anything else runs').toEqual({ a: 2 });
    expect(copyNow()).toMatchObject({ revision: readMark()?.revision });
  });

  test('leaves the day as it is where nothing changed', async () => {
    put('1', { a: 1 });
    writeMark({ revision: '1' });
    store.write({ a: 1 });
    await start();
    expect(copyNow()).toMatchObject({ savedOn: '2026-11-01', revision: '1' });
  });

  test('never writes over what another tab wrote', async () => {
    put('2', { other: true });
    writeMark({ revision: '1' });
    store.write({ a: 1 });
    await start();
    expect(kept()).toEqual({ other: true });
    expect(said.at(-1)).toBe('changed');
  });

  test('brings nothing back that was taken away', async () => {
    put('1');
    writeMark({ revision: '1' });
    store.write({ a: 1 });
    const mirror = await start();
    removeCopy();
    store.write({ a: 2 });
    mirror.write();
    expect(readCopyText()).toBeNull();
    expect(readMark()).toBeUndefined();
    expect(said.at(-1)).toBe('gone');
  });

  test('keeps an example in its tab', async () => {
    put('1', { mine: true });
    writeMark({ revision: '1' });
    markExample();
    store.write({ example: true });
    await start();
    expect(kept()).toEqual({ mine: true });
  });

  test('seals in order: of many quick changes the last is what stays, and the device never holds one unsealed', async () => {
    const key = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    const lock = await sealFile(JSON.stringify(key), digits, 1000);
    writeCopyText(toCopy({ savedOn: '2026-11-01', revision: '1', content: { kind: 'sealed', lock, token: 'x' } }));
    writeMark({ revision: '1', seal: { key, lock } });
    store.write({ canary: 0 });
    const mirror = await start();
    for (let at = 1; at <= 20; at++) {
      store.write({ canary: at });
      mirror.write();
      if (at % 5 === 0) await new Promise((done) => setTimeout(done, 3));
    }
    const opened = async () => {
      const copy = copyNow();
      if (copy.kind !== 'copy' || copy.content.kind !== 'sealed') return undefined;
      return (await openCopy(copy.content.lock, copy.content.token, digits))?.text.trim();
    };
    await vi.waitFor(async () => expect(await opened()).toBe('{"canary":20}'), 5000);
    expect(readCopyText()).not.toContain('canary');
  });

  test('a seal that is on its way when all is wiped leaves nothing behind', async () => {
    const key = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    writeCopyText(toCopy({ savedOn: '2026-11-01', revision: '1', content: { kind: 'sealed', lock: 'l', token: 'x' } }));
    writeMark({ revision: '1', seal: { key, lock: 'l' } });
    store.write({ a: 1 });
    await start();
    removeMark();
    removeCopy();
    await new Promise((done) => setTimeout(done, 200));
    expect(readCopyText()).toBeNull();
  });
});

test('the first module of a page knows the mark, and asks for the module only then', () => {
  document.documentElement.dataset['device'] = '/build/x.js';
  expect(showMarks(document.documentElement.dataset)).toBeUndefined();
  writeMark({ revision: '1' });
  expect(showMarks(document.documentElement.dataset)).toBe('/build/x.js');
});
