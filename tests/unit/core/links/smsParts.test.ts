import { describe, expect, test } from 'vitest';
import { smsParts } from '../../../../src/core/links/smsParts.ts';

/** The default alphabet as the standard lays it out, less the escape (3GPP TS 23.038, 6.2.1), by number from 0 to 127. */
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

describe('a text message', () => {
  test('knows 127 signs that take one place', () => {
    expect(new Set(alphabet).size).toBe(127);
    for (const sign of alphabet) expect([smsParts(sign.repeat(160)), smsParts(sign.repeat(161))], sign).toEqual([1, 2]);
  });

  test.each([...'\f^{}\\[~]|€'])('counts %j twice', (sign) => {
    expect([smsParts(sign.repeat(80)), smsParts(sign.repeat(81))]).toEqual([1, 2]);
  });

  test.each([...'ëïêçŌ’–“\tأ'])('with “%s” in it has room for 70', (sign) => {
    expect([smsParts(sign + 'a'.repeat(69)), smsParts(sign + 'a'.repeat(70))]).toEqual([1, 2]);
  });

  test.each([
    ['', 1],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['a'.repeat(459), 3],
    ['a'.repeat(460), 4],
    ['ا'.repeat(134), 2],
    ['ا'.repeat(135), 3],
    // The escape and its sign go to the next part together, and so do both halves of a pair.
    [`${'a'.repeat(152)}€${'a'.repeat(151)}`, 2],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    [`${'ا'.repeat(66)}🙂${'ا'.repeat(65)}`, 2],
    [`${'ا'.repeat(66)}🙂${'ا'.repeat(66)}`, 3],
  ])('%#: is counted by its parts', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
