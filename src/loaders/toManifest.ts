import { dirOf, type Language } from '../i18n/languages.ts';

interface ToManifest {
  readonly language: Language;
  readonly words: { readonly name: string; readonly description: string };
  /** Address of the home page in this language, and of where the portal hangs. */
  readonly start: string;
  readonly base: string;
  /** Our tokens, with the municipality's theme behind them. */
  readonly css: string;
}

/**
 * What a browser needs to put the portal among someone's apps (W3C Web Application Manifest). Minimal-ui: whoever opens it
 * keeps a way back and sees the address, as on any site; the exit is a link and works there too (ADR 0035).
 */
export function toManifest({ language, words, start, base, css }: ToManifest) {
  return {
    id: base,
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: language,
    dir: dirOf(language),
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    theme_color: colourOf(css, '--utrecht-page-header-background-color'),
    background_color: colourOf(css, '--utrecht-document-background-color'),
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${base}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** The colour of a token as it is by day: the last that was said counts, and another token is followed. */
export function colourOf(css: string, token: string): string {
  const value = [...css.matchAll(new RegExp(`${token}:\\s*([^;]+);`, 'g'))].at(-1)?.[1]?.trim() ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other) return colourOf(css, other);
  return /^light-dark\(\s*([^,]+?)\s*,/.exec(value)?.[1] ?? value;
}
