import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptKeys } from '../../src/core/links/start/acceptKeys.ts';
import { publicHalves } from '../../src/core/links/start/publicHalves.ts';
import { toKeysFile } from '../../src/core/links/start/toKeysFile.ts';
import { acceptSealed } from '../../src/export/sealed/acceptSealed.ts';
import { makeOrganisationKeys } from '../../src/export/sealed/makeOrganisationKeys.ts';
import { openWithKey } from '../../src/export/sealed/openWithKey.ts';
import { sealTo } from '../../src/export/sealed/sealTo.ts';
import { runs } from './runs.ts';
import { anywhere, spoil, spoiling } from './spoiling.ts';

const ours = await makeOrganisationKeys('2026-11-23');
const { seal } = publicHalves(ours);
const sealed = await sealTo('{"format":"eigenblik-share"}', seal);
/** Without its content, so that header, key and check are met more often. */
const ends = (token: string) => [...token].flatMap((_, at) => (at < 620 || at > token.length - 40 ? [at] : []));

const opens = async (text: string) => {
  const found = acceptSealed(text);
  if (found?.by !== 'key') return false;
  return (await openWithKey(found.token, ours.seal)).ok;
};

describe('a file that is sealed to a key', () => {
  test('opens as it was made', async () => {
    expect(await opens(sealed)).toBe(true);
  });

  test('never opens with one bit turned, wherever that bit is', async () => {
    const places = fc.oneof(
      anywhere.map((at) => Math.floor(at * sealed.length)),
      fc.constantFrom(...ends(sealed)),
    );
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 0, max: 6 }), async (at, bit) => {
        const turned = String.fromCharCode(sealed.charCodeAt(at) ^ (1 << bit));
        expect(await opens(sealed.slice(0, at) + turned + sealed.slice(at + 1)), `${at}, bit ${bit}`).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  test('never opens when a piece of it is gone', async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, anywhere, async (first, second) => {
        const [from = 0, to = 0] = [first, second]
          .map((at) => Math.floor(at * sealed.length))
          .toSorted((a, b) => a - b);
        expect(await opens(sealed.slice(0, from)), `cut at ${from}`).toBe(false);
        expect(await opens(sealed.slice(0, from) + sealed.slice(to + 1)), `${from} to ${to}`).toBe(false);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

describe('a file with keys', () => {
  const text = toKeysFile(ours);

  test('is refused or holds whole keys, however it was spoiled', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(spoiling, (ways) => {
        const accepted = acceptKeys(spoil(text, ways));
        const end = accepted.ok ? 'ok' : accepted.problem;
        seen.set(end, (seen.get(end) ?? 0) + 1);
        // What is taken is exactly what would be written.
        if (accepted.ok) expect(acceptKeys(toKeysFile(accepted.keys))).toEqual(accepted);
      }),
      { numRuns: runs },
    );
    for (const end of ['ok', 'not-keys', 'damaged']) expect(seen.get(end) ?? 0, end).toBeGreaterThan(runs / 1000);
  });

  test('is refused whatever else it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (made) => {
        expect(acceptKeys(made)).toEqual({ ok: false, problem: 'not-keys' });
      }),
      { numRuns: runs },
    );
  });
});
