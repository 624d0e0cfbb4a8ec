import { cutFont, isFontName } from './cutFonts.ts';

/** As much of a Vite plugin as this is. */
interface PartsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string) => Promise<string | undefined>;
  readonly load: (id: string) => string | undefined;
}

/** Parts of libraries that no PDF of ours comes to: pictures, fonts in WOFF2, lines cut by the library, encryption. */
const unused = ['png-js', 'brotli/decompress.js', 'linebreak', '@noble/ciphers/aes'];
const stub = '\0unused';
const prefix = 'font:';

/**
 * Gives the PDF its fonts, cut to what is needed (import `font:` and its name), and leaves out of its library what
 * it never uses.
 */
export function pdfParts(): PartsPlugin {
  return {
    name: 'pdf-parts',
    enforce: 'pre',
    resolveId: async (id) => {
      if (unused.includes(id)) return stub;
      if (!id.startsWith(prefix)) return undefined;
      const name = id.slice(prefix.length);
      if (!isFontName(name)) throw new Error(`There is no font “${name}”: src/build/cutFonts.ts knows them`);
      return `${await cutFont(name)}?url`;
    },
    load: (id) =>
      id === stub ? 'export default undefined; export const cbc = undefined, ecb = undefined;' : undefined,
  };
}
