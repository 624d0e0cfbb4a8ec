import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toDigits } from '../../../../src/export/phone/digits.ts';
import { toPayload } from '../../../../src/export/phone/payload.ts';
import { readFragment } from '../../../../src/export/phone/readPhoneCode.ts';
import { judgeSealed, seal, unseal } from '../../../../src/export/phone/seal.ts';
import { chanceFrom } from '../../../qr.ts';
import { packedBy } from './carried.ts';

const isDeep = process.env['DEEP'] === '1';
const code = '314159265358';
const headBits = 17 * 8;

// A key takes its time on purpose. It hangs on salt and code alone, so here it is made once for each salt.
const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
const keys = new Map<string, Promise<CryptoKey>>();

beforeEach(() => {
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((...given) => {
    const { salt } = given[0] as Pbkdf2Params;
    const name = Buffer.from(salt as Uint8Array).toString('hex');
    const key = keys.get(name) ?? derive(...given);
    keys.set(name, key);
    return key;
  });
});

async function sealedOne(): Promise<Uint8Array<ArrayBuffer>> {
  const payload = await toPayload(packedBy('carer-worn-out'));
  return seal(payload ?? new Uint8Array(), code, new Uint8Array(16).fill(7));
}

async function isRefused(spoiled: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return judgeSealed(spoiled) !== 'sound' || (await unseal(spoiled, code)) === undefined;
}

/** The same digits but for one, at every place: every other digit there, or one of them. */
function* withOneOther(digits: string, all: boolean): Generator<string> {
  const chance = chanceFrom(1);
  for (let at = 0; at < digits.length; at++) {
    const others = [...'0123456789'].filter((digit) => digit !== digits[at]);
    const some = all ? others : [others[Math.floor(chance() * others.length)]];
    for (const digit of some) yield `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
  }
}

describe('whatever was changed is refused', () => {
  test('but not what was not', async () => {
    expect(await isRefused(await sealedOne())).toBe(false);
  });

  test('one bit, any of them', { timeout: 600_000 }, async () => {
    const sealed = await sealedOne();
    const bits = Array.from({ length: sealed.length * 8 }, (_, bit) => bit);
    // Each bit of the salt costs a key.
    const tried = bits.filter((bit) => isDeep || bit < 8 || bit >= headBits || bit % 8 === 3);
    const taken: number[] = [];
    for (const bit of tried) {
      const spoiled = new Uint8Array(sealed);
      spoiled[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (!(await isRefused(spoiled))) taken.push(bit);
    }
    expect(tried.length).toBeGreaterThan(2000);
    expect(taken).toEqual([]);
  });

  test('one digit, at any place', { timeout: 1_200_000 }, async () => {
    const tried = [...withOneOther(toDigits(await sealedOne()), isDeep)];
    const taken: string[] = [];
    for (const digits of tried) {
      const read = readFragment(`#${digits}`);
      if (read.ok && !(await isRefused(read.sealed))) taken.push(digits);
    }
    expect(tried.length).toBeGreaterThan(isDeep ? 7000 : 800);
    expect(taken).toEqual([]);
  });

  test('a piece cut off, and a piece put on', async () => {
    const sealed = await sealedOne();
    for (const length of [0, 1, 17, 32, 33, 34, sealed.length - 1])
      expect(await isRefused(sealed.slice(0, length)), `${length} bytes`).toBe(true);
    expect(await isRefused(new Uint8Array([...sealed, 0]))).toBe(true);
  });
});
