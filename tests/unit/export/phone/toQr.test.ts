import { beforeAll, describe, expect, test } from 'vitest';
import type { PhonePart } from '../../../../src/core/file/phoneParts.ts';
import { type PhoneCode, toPhoneCode } from '../../../../src/export/phone/toPhoneCode.ts';
import { easyVersion, mostVersion, toQr } from '../../../../src/export/phone/toQr.ts';
import { chanceFrom, modulesOf, photograph, readQr, type View } from '../../../qr.ts';
import { packedBy, personas } from './carried.ts';

const isDeep = process.env['DEEP'] === '1';
const page = 'https://zonnewaard.example/nl/telefoon/';

const tilted = { turned: 7, leaning: 0.15, blur: 0.8, noise: 10 };
const views: Readonly<Record<string, View>> = {
  'straight from the screen': { pixelsPerModule: 6 },
  'tilted, turned, soft and grainy, 3 pixels a module': { pixelsPerModule: 3, ...tilted },
  'the same from further off, 2.5 pixels a module': { pixelsPerModule: 2.5, ...tilted },
  'from far, 2 pixels a module': { pixelsPerModule: 2 },
  'far out of focus': { pixelsPerModule: 4, blur: 1.6 },
};

const all: readonly PhonePart[] = ['notes', 'circle', 'plan', 'talk', 'moments', 'marks'];
const lefts: readonly (readonly PhonePart[])[] = isDeep ? [[], ['talk', 'marks'], all] : [[]];
const cases = personas.flatMap((persona) => lefts.map((left) => ({ persona, left: left.join(' '), parts: left })));

describe.each(cases)('the code of $persona without «$left»', ({ persona, parts }) => {
  const chance = chanceFrom(parts.length + personas.indexOf(persona));
  const salt = Uint8Array.from({ length: 16 }, () => Math.floor(chance() * 256));
  let made: PhoneCode | undefined;
  beforeAll(async () => {
    made = await toPhoneCode(packedBy(persona, parts), page, { code: '271828182845', salt });
  });

  test.each(Object.entries(views))('is read by a camera %s', async (_how, view) => {
    expect(made?.qr.version).toBeLessThanOrEqual(mostVersion);
    const read = made && (await readQr(photograph(modulesOf(made.qr), view, chance)));
    expect(read?.text).toBe(made?.address);
    expect(read?.version).toBe(String(made?.qr.version));
    expect(['M', 'Q', 'H']).toContain(read?.level);
  });
});

describe('a code', () => {
  // ISO/IEC 18004: at M, version 15 holds 415 bytes of which 39 are the address, and 10 bits go for 3 digits.
  test.each([
    [700, easyVersion],
    [1400, mostVersion],
  ])('packs %d digits behind the address within version %d', (digits, most) => {
    const qr = toQr(`${page}#${'7'.repeat(digits)}`);
    expect(qr?.version).toBeLessThanOrEqual(most);
    expect(qr?.size).toBe(17 + 4 * (qr?.version ?? 0));
  });

  test('is not made where cameras begin to fail', () => {
    expect(toQr(`${page}#${'7'.repeat(2000)}`)).toBeUndefined();
  });
});
