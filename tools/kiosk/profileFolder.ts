import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'eigenblik-kiosk-';

/** In memory where the system has a place there: what stands in memory is gone when the power is. */
export function placeOfProfiles(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

/**
 * A new, empty folder for one run of the browser. What an earlier run left behind, which ended by a power cut or was killed, is
 * taken away first: at most one kiosk runs on a computer.
 */
export function freshProfile(place = placeOfProfiles()): string {
  for (const name of readdirSync(place)) if (name.startsWith(prefix)) removeProfile(join(place, name));
  return mkdtempSync(join(place, prefix));
}

/** A browser that is ending may still write for a moment, hence the tries. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
