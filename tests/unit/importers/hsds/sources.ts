import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { importHsds } from '../../../../src/importers/hsds/importHsds.ts';
import { type Draft, type Importer, type Mapped, SourceError } from '../../../../src/importers/Mapped.ts';

const folder = mkdtempSync(join(tmpdir(), 'source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const context = { today: '2026-11-21', sourceName: 'bron' };

/** Everything that an importer gives. */
export async function mappedBy(importer: Importer, path: string): Promise<Mapped[]> {
  return Array.fromAsync(importer(path, context));
}

/** Writes a source and gives where it is. */
export function writeSource(text: unknown, name = 'bron.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text));
  return path;
}

export const read = (text: unknown) => mappedBy(importHsds, writeSource(text));

/** The problems for which a source is refused; none when it is taken. */
export async function refusals(importer: Importer, path: string): Promise<[string, string][]> {
  try {
    await mappedBy(importer, path);
    return [];
  } catch (error) {
    if (error instanceof SourceError) return error.problems.map(({ at, says }) => [at, says.nl]);
    throw error;
  }
}

/** A service with nothing wrong, in Zonnewaard. */
export const service = {
  id: '5c9d3d1e-0000-4000-8000-000000000001',
  name: 'Buurttafel',
  description: 'Samen eten, met buren. Elke dinsdag om zes uur.',
  status: 'active',
  url: 'https://buurttafel.example.org',
  organization: { id: 'o', name: 'Welzijn Zonnewaard', description: 'x' },
};

export const location = {
  id: 'l1',
  location_type: 'physical',
  latitude: 52.3078,
  longitude: 5.2169,
  addresses: [
    { address_1: 'Zonnekade 12', city: 'Waterend', postal_code: '1292za', country: 'NL', address_type: 'physical' },
  ],
};

/** The only row of a service that differs from a good one. */
export async function rowOf(other: object): Promise<Draft> {
  const [row] = await read({ ...service, ...other });
  if (!row || 'dropped' in row) throw new Error('no row');
  return row;
}

/** The notes of a row, as column and Dutch sentence. */
export const notesOf = ({ notes }: Draft) => notes.map(({ field, says }) => `${field}: ${says.nl}`);
