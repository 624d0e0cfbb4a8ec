import { readFileSync } from 'node:fs';
import { cutFont, type FontName } from '../../src/build/cutFonts.ts';
import { buildPdf } from '../../src/export/pdf/buildPdf.ts';
import type { MadePdf, PdfFonts, PdfOrder } from '../../src/export/pdf/PdfOrder.ts';

const font = async (name: FontName) => new Uint8Array(readFileSync(await cutFont(name)));

/** The fonts that the pages of a language have, cut as the build cuts them. */
async function fontsFor(dir: 'ltr' | 'rtl'): Promise<PdfFonts> {
  const plain = { latin: await font('latin'), latinBold: await font('latinBold'), arabic: await font('arabic') };
  return dir === 'ltr' ? plain : { ...plain, arabicBold: await font('arabicBold') };
}

/** A PDF made as the page makes it. */
export async function madePdf(order: Pick<PdfOrder, 'blocks' | 'language'> & Partial<PdfOrder>): Promise<MadePdf> {
  const dir = order.language === 'ar' ? 'rtl' : 'ltr';
  const usual = { dir, pageLabel: '{page} / {pages}', letters: 'normal', madeOn: '2026-11-21' } as const;
  return buildPdf({ ...usual, ...order }, await fontsFor(order.dir ?? dir));
}
