import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptStart, longestFragment } from '../../src/core/links/start/acceptStart.ts';
import { encodeStart } from '../../src/core/links/start/encodeStart.ts';
import { publicHalves } from '../../src/core/links/start/publicHalves.ts';
import { occasions, type StartLink } from '../../src/core/links/start/StartLink.ts';
import { splitSignature } from '../../src/core/links/start/splitSignature.ts';
import { phoneRegistry } from '../../src/export/phone/phoneRegistry.ts';
import { checkStart } from '../../src/export/sealed/checkStart.ts';
import { makeOrganisationKeys } from '../../src/export/sealed/makeOrganisationKeys.ts';
import { signStart } from '../../src/export/sealed/signStart.ts';
import { runs } from './runs.ts';

const ours = await makeOrganisationKeys('2026-11-23');
const keys = [publicHalves(ours).sign];
const questionnaires = ['life-now', 'self-reliance-matrix', 'contact'];
const everything = { languages: ['nl', 'en', 'ar'], questionnaires, organisations: [1] };
const opens = (fragment: string) => acceptStart(everything, phoneRegistry, fragment).ok;

const someLink: fc.Arbitrary<StartLink> = fc.record({
  language: fc.constantFrom(...everything.languages),
  organisation: fc.constant(1),
  occasion: fc.constantFrom(...occasions),
  day: fc.constantFrom('', '2026-12-03'),
  questionnaires: fc.shuffledSubarray(questionnaires),
  route: fc.constantFrom('full', 'short'),
  domains: fc.constant([]),
  largePrint: fc.boolean(),
});
const signed = await Promise.all(
  fc.sample(someLink, { numRuns: 40, seed: 1 }).map((link) => signStart(encodeStart(phoneRegistry, link), ours.sign)),
);
const oneOf = fc.constantFrom(...signed);

/** What a page may believe: a signature that holds and a text that opens. */
const isVouchedFor = async (fragment: string) => {
  const checked = await checkStart(fragment, keys);
  expect(['no', 'yes', 'wrong']).toContain(checked.signed);
  return checked.signed === 'yes' && opens(checked.text);
};

describe('a signed start link', () => {
  test('is vouched for as it was made', async () => {
    for (const fragment of signed) {
      expect(fragment.length).toBeLessThan(longestFragment);
      expect(await isVouchedFor(fragment)).toBe(true);
    }
  });

  test('is wrong or refused with any one bit turned', async () => {
    await fc.assert(
      fc.asyncProperty(oneOf, fc.nat(), fc.integer({ min: 0, max: 6 }), async (fragment, chance, bit) => {
        const at = chance % fragment.length;
        const turned = String.fromCharCode(fragment.charCodeAt(at) ^ (1 << bit));
        const spoiled = fragment.slice(0, at) + turned + fragment.slice(at + 1);
        const { text, signed: said } = await checkStart(spoiled, keys);
        // Where the dot itself turned nothing is signed any more, and then the text does not open.
        expect(said === 'wrong' || !opens(text), spoiled).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('is wrong or refused cut off anywhere, but for where its signature begins: then nobody signed it', async () => {
    await fc.assert(
      fc.asyncProperty(oneOf, fc.nat(), async (fragment, chance) => {
        const at = chance % fragment.length;
        const { text, signed: said } = await checkStart(fragment.slice(0, at), keys);
        if (fragment[at] === '.') expect([said, opens(text)]).toEqual(['no', true]);
        else expect(said === 'wrong' || !opens(text), `cut at ${at}`).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('lends its signature to no other', async () => {
    await fc.assert(
      fc.asyncProperty(oneOf, oneOf, async (one, other) => {
        const [text = ''] = one.split('.');
        const [otherText, signature = ''] = other.split('.');
        expect((await checkStart(`${text}.${signature}`, keys)).signed).toBe(text === otherText ? 'yes' : 'wrong');
      }),
      { numRuns: runs },
    );
  });

  test('is split in one way or not at all, whatever someone makes up', () => {
    const signs = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_..');
    const madeUp = fc.array(signs, { minLength: 80, maxLength: 120 }).map((list) => `1${list.join('')}`);
    const near = fc.tuple(oneOf, signs).map(([fragment, sign]) => fragment.slice(0, -1) + sign);
    fc.assert(
      fc.property(fc.oneof(madeUp, near, fc.string({ unit: 'binary', maxLength: 400 })), (fragment) => {
        const split = splitSignature(fragment);
        if (split?.signature === undefined) return;
        expect(`${split.text}.${split.signature}`).toBe(fragment);
        expect(Buffer.from(split.signature, 'base64url').toString('base64url')).toBe(split.signature);
      }),
      { numRuns: runs },
    );
  });
});
