import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPacked } from '../../../../src/core/file/acceptPacked.ts';
import { deflate } from '../../../../src/export/phone/deflate.ts';
import { fromDigits, toDigits } from '../../../../src/export/phone/digits.ts';
import { fromPayload, mostWordBytes, toPayload } from '../../../../src/export/phone/payload.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { openPhoneCode, readFragment } from '../../../../src/export/phone/readPhoneCode.ts';
import { seal } from '../../../../src/export/phone/seal.ts';
import { toPhoneCode } from '../../../../src/export/phone/toPhoneCode.ts';
import { carriedBy, context, packedBy, personas } from './carried.ts';

const page = 'https://portaal.example/nl/telefoon/';
const code = '314159265358';
const salt = new Uint8Array(16).fill(7);
const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => new Uint8Array(bytes));

describe('bytes as one number', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const sound = bytes.with(0, bytes[0] || 1);
        expect(fromDigits(toDigits(sound), 60)).toEqual(sound);
      }),
      { numRuns: 2000 },
    );
  });

  test('are no number when they begin with 0', () => {
    expect(() => toDigits(new Uint8Array([0, 1]))).toThrow(RangeError);
    expect(() => toDigits(new Uint8Array())).toThrow(RangeError);
  });

  test.each(['', '0', '012', '1a', '-1', '1.5', '１２', '١٢', ' 12', '12\n', '9'.repeat(100_000)])(
    '«%s» is none',
    (text) => {
      expect(fromDigits(text, 60)).toBeUndefined();
    },
  );

  test('are refused beyond the limit, and taken up to it', () => {
    const most = new Uint8Array(60).fill(255);
    expect(fromDigits(toDigits(most), 60)).toEqual(most);
    expect(fromDigits(toDigits(new Uint8Array([1, ...most])), 60)).toBeUndefined();
  });
});

describe('words and bits in one payload', () => {
  test.each([
    ['none', ''],
    ['few, which deflating would make longer', 'rust'],
    ['many', 'rust in huis '.repeat(40)],
    ['in Arabic, with a mark of byte order', '\ufeffهدوء في البيت'],
  ])('come back: %s', async (_what, words) => {
    const bits = new Uint8Array([0, 255, 0]);
    const payload = await toPayload({ bits, words });
    expect(payload?.length).toBeLessThanOrEqual(5 + new TextEncoder().encode(words).length);
    expect(payload && (await fromPayload(payload))).toEqual({ bits, words });
  });

  test('more words than a phone would take are not packed', async () => {
    expect(await toPayload({ bits: new Uint8Array(), words: 'x'.repeat(mostWordBytes) })).toBeDefined();
    expect(await toPayload({ bits: new Uint8Array(), words: 'x'.repeat(mostWordBytes + 1) })).toBeUndefined();
  });

  test('a bomb is stopped before it goes off', async () => {
    const bomb = await deflate(new Uint8Array(3_000_000));
    const payload = new Uint8Array([0x80 | (bomb.length >> 8), bomb.length & 255, ...bomb]);
    expect(payload.length).toBeLessThan(4000);
    const before = performance.now();
    expect(await fromPayload(payload)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(500);
  });

  test.each([
    ['nothing', []],
    ['half a head', [0]],
    ['less than the head says', [0, 2, 65]],
    ['words that are no UTF-8', [0, 1, 0xff]],
    ['words that are no deflate', [0x80, 2, 0xff, 0xff]],
    ['deflate that breaks off', [0x80, 3, 0x4b, 0x4c, 0x4a]],
    ['deflate with something behind it', [0x80, 4, 0x4b, 0x04, 0x00, 0x41]],
  ])('%s is refused', async (_what, bytes) => {
    expect(await fromPayload(new Uint8Array(bytes))).toBeUndefined();
  });
});

describe('a code once sealed', () => {
  const golden = JSON.parse(readFileSync('tests/unit/export/phone/golden.json', 'utf8')) as Record<string, string>[];

  test.each(golden)('opens for good: $persona', async ({ persona = '', code: digits = '', digits: fragment = '' }) => {
    const read = readFragment(`#${fragment}`);
    const packed = read.ok ? await openPhoneCode(read.sealed, digits) : 'damaged';
    expect(typeof packed).toBe('object');
    if (typeof packed === 'string') return;
    expect(acceptPacked(context, phoneRegistry, packed)).toEqual({ ok: true, ...carriedBy(persona), refused: [] });
  });

  test.each(personas)('gives the same back: %s', async (persona) => {
    const made = await toPhoneCode(packedBy(persona), page, { code, salt });
    const [before, fragment = ''] = made?.address.split('#') ?? [];
    expect(before).toBe(page);
    expect(fragment).toMatch(/^[1-9]\d+$/);
    expect(made?.code).toBe(code);
    const read = readFragment(fragment);
    expect(read.ok && (await openPhoneCode(read.sealed, code))).toEqual(packedBy(persona));
  });

  test('is not the same twice, and says nothing of what is in it', async () => {
    const payload = new TextEncoder().encode('x'.repeat(100));
    const [one, other] = await Promise.all([
      seal(payload, code, salt),
      seal(payload, code, new Uint8Array(16).fill(8)),
    ]);
    expect(one.length).toBe(100 + 33);
    expect(one.filter((byte, at) => byte === other[at]).length).toBeLessThan(12);
    expect(Buffer.from(one).includes('xx')).toBe(false);
  });
});

describe('another code', () => {
  test.each(['314159265359', '000000000000', '', '3141 5926 5358', code.slice(1)])(
    '«%s» does not open it',
    async (other) => {
      const sealed = await seal(new Uint8Array([1, 2, 3]), code, salt);
      expect(await openPhoneCode(sealed, other)).toBe('wrong');
    },
  );

  test('sound seals around what no build wrote are damaged', async () => {
    const sealed = await seal(new Uint8Array([9]), code, salt);
    expect(await openPhoneCode(sealed, code)).toBe('damaged');
  });

  test('a version that is not ours yet is named', () => {
    expect(readFragment(`#${toDigits(new Uint8Array(60).fill(3))}`)).toEqual({ ok: false, problem: 'too-new' });
    const older = toDigits(new Uint8Array(60).fill(1));
    expect(readFragment(`#${older}`)).toEqual({ ok: false, problem: 'too-new' });
    expect(readFragment('#1')).toEqual({ ok: false, problem: 'damaged' });
    expect(readFragment('#p1.abc')).toEqual({ ok: false, problem: 'damaged' });
  });
});
