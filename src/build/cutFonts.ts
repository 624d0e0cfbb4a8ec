import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Letters from one code point up to and including another. */
function letters(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}

const ascii = letters(0x20, 0x7e);
const signs = '‐‑‒–—‘’‚“”„•…‹›€™−≤≥→←↑↓✓№';
/** Latin as Europe, Turkey and Vietnam write it, Greek, and Cyrillic: also who writes own words in another language than the page's. */
const latin = [
  ascii,
  letters(0xa0, 0x17f),
  'ƏəƠơƯưǍǎȘșȚțʼˆ˙˚˛˜˝',
  letters(0x300, 0x304),
  '\u0306\u0309\u030c\u031b\u0323',
  letters(0x1e80, 0x1e85),
  'ẞ',
  letters(0x1ea0, 0x1ef9),
  letters(0x386, 0x3ce),
  letters(0x400, 0x45f),
  'Ґґ',
  signs,
].join('');
const arabic = [
  // A space within Arabic words is of their font.
  ' \u00a0«»،؛؟٪٫٬ٰٱ',
  letters(0x621, 0x63a),
  letters(0x640, 0x652),
  letters(0x660, 0x669),
  letters(0x6f0, 0x6f9),
  'پچژڤکگڭھہۀیئېےۓ',
].join('');

const noto = 'noto-sans/{}/NotoSans_{}.ttf';
const vazirmatn = 'vazirmatn/{}/Vazirmatn_{}.ttf';

/** The fonts of the PDF, cut from the packages of @expo-google-fonts: name to source and letters. */
const fonts = {
  latin: { from: noto.replaceAll('{}', '400Regular'), letters: latin },
  latinBold: { from: noto.replaceAll('{}', '700Bold'), letters: latin },
  // Noto's Arabic fonts paint dots as glyphs of their own, which breaks the text that is read out of a PDF.
  arabic: { from: vazirmatn.replaceAll('{}', '400Regular'), letters: arabic },
  arabicBold: { from: vazirmatn.replaceAll('{}', '700Bold'), letters: arabic },
} as const;

export type FontName = keyof typeof fonts;
export function isFontName(name: string): name is FontName {
  return name in fonts;
}

/** What shapes and places letters; small capitals and the like are half of a font. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'curs'];

const packages = 'node_modules/@expo-google-fonts';
const cache = 'node_modules/.cache/eigenblik';

/**
 * Cuts a font to the letters that people here write, as TrueType without hints, and gives its file. What was cut before
 * is not cut again.
 */
export async function cutFont(name: FontName): Promise<string> {
  const { from, letters: wanted } = fonts[name];
  const whole = await readFile(join(packages, from));
  const mark = createHash('sha256').update(whole).update(wanted).update(keepFeatures.join()).digest('hex').slice(0, 12);
  const folder = join(process.cwd(), cache, mark);
  const file = join(folder, `${name}.ttf`);
  if ((await readFile(file).catch(() => undefined)) === undefined) {
    // The licence travels in the names of the font (13 and 14), beside its text (`fontLicences`).
    const options = { targetFormat: 'truetype', noHinting: true, keepFeatures, preserveNameIds: [0, 13, 14] } as const;
    const cut = await subsetFont(whole, wanted, options);
    await mkdir(folder, { recursive: true });
    // Written under another name first: somebody else may be reading.
    await writeFile(`${file}.${process.pid}`, cut);
    await rename(`${file}.${process.pid}`, file);
  }
  return file;
}

/** The licences of the fonts (SIL Open Font License 1.1), which must go wherever the fonts go. */
export async function fontLicences(): Promise<string> {
  const texts = ['noto-sans', 'vazirmatn'].map((one) => readFile(join(packages, one, 'LICENSE_FONT'), 'utf8'));
  return (await Promise.all(texts)).join(`\n${'-'.repeat(60)}\n\n`);
}
