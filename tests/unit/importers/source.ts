import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Draft, type Dropped, type Importer, type Mapped, SourceError } from '../../../src/importers/Mapped.ts';

export const context = { today: '2026-11-21', sourceName: 'bron' };

const folder = mkdtempSync(join(tmpdir(), 'eigenblik-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A file with this in it, until the tests of this file are over. */
export function fileOf(content: string | Uint8Array, name = 'bron.txt'): string {
  const path = join(mkdtempSync(join(folder, `${count++}-`)), name);
  writeFileSync(path, content);
  return path;
}

/** The same file with something else in it: a property that tries thousands leaves one behind. */
export function rewritten(content: string): string {
  const path = join(folder, 'bron.txt');
  writeFileSync(path, content);
  return path;
}

/** All that an importer makes of a file. */
export async function allOf(importer: Importer, path: string): Promise<Mapped[]> {
  const found: Mapped[] = [];
  for await (const one of importer(path, context)) found.push(one);
  return found;
}

/** Why an importer does not read a file: what it says and what to do, in Dutch. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'not refused';
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.problems.map(({ at, says, remedy }) => `${at}: ${says.nl} ${remedy.nl}`).join('\n');
  }
}

export function isDraft(one: Mapped): one is Draft {
  return 'cells' in one;
}

export function isDropped(one: Mapped): one is Dropped {
  return 'dropped' in one;
}
