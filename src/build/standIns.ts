/** What stands in for parts of libraries that no PDF of ours comes to. */
const nothing = 'export default undefined; export const cbc = undefined, ecb = undefined;';

/**
 * Small things that the library of the PDF has packages for, as code of ours: each package that reaches a browser is one
 * more to trust (ADR 0044). Import to code. A test holds that papers come out the same, byte for byte.
 */
const standIns: Readonly<Record<string, string>> = {
  // Pictures, fonts in WOFF2, lines cut by the library, encryption; and one that is imported and never used.
  'png-js': nothing,
  'brotli/decompress.js': nothing,
  linebreak: nothing,
  '@noble/ciphers/aes': nothing,
  'fast-deep-equal': nothing,
  // Finds syllables in scripts of India and South East Asia, of which no font is here.
  dfa: 'export default class { match() { return []; } }',
  // Three tables of a font, of which one number each is then set.
  clone: 'export default (table) => ({ ...table });',
  'base64-js':
    'export default { toByteArray: (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) };',
  // Asked for with require. The same as fflate does, which packs the PDF.
  'tiny-inflate':
    "const { inflateSync } = require('fflate'); module.exports = (from, to) => inflateSync(from, { out: to });",
  '@swc/helpers/_/_define_property':
    'export const _ = (one, name, value) => Object.defineProperty(one, name, { value, enumerable: true, configurable: true, writable: true });',
  '@swc/helpers/_/_ts_decorate':
    'export const _ = (decorators, one, name) => Object.defineProperty(one, name, decorators.reduceRight((made, decorate) => decorate(one, name, made) ?? made, Object.getOwnPropertyDescriptor(one, name)));',
};

/** Who asks for them: others that do get the package itself. */
const askers = /\/node_modules\/(pdfkit|fontkit|unicode-properties|unicode-trie)\//;
const prefix = '\0standin:';

/** The name under which a bundler gets the stand-in for what is imported; undefined where there is none. */
export function standInFor(id: string, importer = ''): string | undefined {
  return Object.hasOwn(standIns, id) && askers.test(importer) ? `${prefix}${id}` : undefined;
}

/** The code of a stand-in, by the name under which it was given. */
export function codeOf(id: string): string | undefined {
  return id.startsWith(prefix) ? standIns[id.slice(prefix.length)] : undefined;
}
