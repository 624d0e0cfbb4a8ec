import { cutFont, isFontName } from './cutFonts.ts';
import { codeOf, standInFor } from './standIns.ts';

/** As much of a Vite plugin as this is. */
interface PartsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string, importer?: string) => Promise<string | undefined>;
  readonly load: (id: string) => string | undefined;
}

const prefix = 'font:';

/**
 * Gives the PDF its fonts, cut to what is needed (import `font:` and its name), and leaves out of its library what
 * it never uses.
 */
export function pdfParts(): PartsPlugin {
  return {
    name: 'pdf-parts',
    enforce: 'pre',
    resolveId: async (id, importer) => {
      if (!id.startsWith(prefix)) return standInFor(id, importer);
      const name = id.slice(prefix.length);
      if (!isFontName(name)) throw new Error(`There is no font “${name}”: src/build/cutFonts.ts knows them`);
      return `${await cutFont(name)}?url`;
    },
    load: codeOf,
  };
}
