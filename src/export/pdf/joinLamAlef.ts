import type { KeptFont } from './fontsIn.ts';

const lam = 0x644;
/** Alef, with what it carries, to the one sign in Unicode for lam and that alef. */
const joined: Readonly<Record<number, number>> = { 1570: 0xfef5, 1571: 0xfef7, 1573: 0xfef9, 1575: 0xfefb };

/**
 * Lam and alef are painted as one glyph. Named as two letters, the viewers of Chrome, Firefox and poppler give them back
 * the wrong way round; named as one sign they give what was written.
 */
export function joinLamAlef({ all }: { readonly all: readonly KeptFont[] }): void {
  for (const { unicode = [] } of all) {
    unicode.forEach((letters, glyph) => {
      const [first, second = 0, ...more] = letters ?? [];
      const sign = joined[second];
      if (first === lam && sign && more.length === 0) unicode[glyph] = [sign];
    });
  }
}
