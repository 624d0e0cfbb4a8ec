import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptStart, longestFragment } from '../../src/core/links/start/acceptStart.ts';
import { encodeStart } from '../../src/core/links/start/encodeStart.ts';
import { phoneRegistry } from '../../src/export/phone/phoneRegistry.ts';
import { runs } from './runs.ts';
import { everything, someLink } from './startLinks.ts';

const read = (fragment: string) => acceptStart(everything, phoneRegistry, fragment);

describe('a start link', () => {
  test('gives back exactly what was put in, and is never long', () => {
    fc.assert(
      fc.property(someLink, (link) => {
        const fragment = encodeStart(phoneRegistry, link);
        expect(fragment.length).toBeLessThanOrEqual(110);
        expect(read(fragment)).toEqual({ ok: true, link, refused: [] });
      }),
      { numRuns: runs },
    );
  });

  test('is refused with one bit turned, cut off anywhere, or with anything behind it', () => {
    fc.assert(
      fc.property(someLink, fc.nat(), (link, chance) => {
        const fragment = encodeStart(phoneRegistry, link);
        const at = chance % fragment.length;
        const turned = String.fromCharCode(fragment.charCodeAt(at) ^ (1 << (chance % 7)));
        for (const spoiled of [
          fragment.slice(0, at) + turned + fragment.slice(at + 1),
          fragment.slice(0, at),
          fragment + turned,
          `${fragment}=`,
        ])
          expect(read(spoiled).ok, spoiled).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  test('is taken in one way of writing only, whatever someone makes up', () => {
    const signs = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
    const madeUp = fc.array(signs, { maxLength: 60 }).map((list) => `1${list.join('')}`);
    fc.assert(
      fc.property(fc.oneof(madeUp, fc.string({ unit: 'binary', maxLength: 400 })), (fragment) => {
        const accepted = read(fragment);
        if (accepted.ok) expect(encodeStart(phoneRegistry, accepted.link)).toBe(fragment);
        else expect(['empty', 'damaged', 'too-new']).toContain(accepted.problem);
      }),
      { numRuns: runs },
    );
  });

  test('of ten million signs is refused unread', () => {
    const began = performance.now();
    expect(read('1'.repeat(10_000_000))).toEqual({ ok: false, problem: 'damaged' });
    expect(performance.now() - began).toBeLessThan(50);
    expect(read('1'.repeat(longestFragment)).ok).toBe(false);
  });
});
