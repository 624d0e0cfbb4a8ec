import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Window } from 'happy-dom';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { type Route, routes, slugOf } from '../../src/i18n/routes.ts';
import { listsByArea, listsByTheme } from '../../src/loaders/serviceLists.ts';

/** One page of the build, as text and as a document. */
export type BuiltPage = { file: string; html: string; document: Document };

export type Site = { root: string; base: string; files: string[]; pages: BuiltPage[] };

const toDocument = (html: string): Document => {
  const { DOMParser } = new Window();
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
};

/** Reads a build; `base` is where it hangs. */
export function readSite(folder: string, base: string): Site {
  const root = resolve(import.meta.dirname, '../..', folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => posix.relative(root, join(entry.parentPath, entry.name))).sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      let document: Document | undefined;
      // Read when first looked at: every test file would else read all pages of six languages.
      return {
        file,
        html,
        get document() {
          document ??= toDocument(html);
          return document;
        },
      };
    });
  if (pages.length === 0) throw new Error(`${folder} holds no pages. Remedy: npx astro build.`);
  return { root, base, files, pages };
}

export const dist = readSite(process.env['PORTAL_OUT'] ?? 'dist', '/');

/** Pages in a language: not the choice of languages, nor the page that is not there. */
export const inLanguages = dist.pages.filter(({ file }) => /^[a-z]{2}\//.test(file));

/** Folders of `questionnaires/`. */
export const questionnaireIds = readdirSync(resolve(import.meta.dirname, '../../questionnaires'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The file that a kind of page has in the build. */
export function addressOf(route: Route, language: Language, id = ''): string {
  return posix.join(language, slugOf(route, language, id), 'index.html');
}

/** What the pages of a kind are about, one page for each. */
const idsOf: Partial<Record<Route, readonly string[]>> = {
  questionnaire: questionnaireIds,
  booklet: questionnaireIds,
  theme: listsByTheme().map(({ id }) => id),
  area: listsByArea().map(({ id }) => id),
};

const kinds = new Map(
  languages.flatMap((language) =>
    routes.flatMap((route) => {
      const ids = idsOf[route] ?? [''];
      return ids.map((id) => [addressOf(route, language, id), route] as const);
    }),
  ),
);

/** Which kind of page this is; undefined for one that no route speaks of. */
export const kindOf = ({ file }: BuiltPage): Route | undefined => kinds.get(file);

export const languageOf = ({ file }: BuiltPage): string => file.slice(0, 2);

export const read = (file: string, site = dist): string => readFileSync(join(site.root, file), 'utf8');

/** As a file travels, whatever is in it. */
export function brotliSizeOf(file: string, site = dist): number {
  return brotliSize(readFileSync(join(site.root, file)));
}

export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function attributes(page: BuiltPage, selector: string, name: string): string[] {
  return [...page.document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
}

/** Modules that a page asks for, fetched ahead or started, from the root of the build; none where there is no page. */
export function modulesOf(page: BuiltPage | undefined, { base } = dist): string[] {
  if (!page) return [];
  const addresses = [
    ...attributes(page, 'script[src]', 'src'),
    ...attributes(page, 'link[rel="modulepreload"], link[rel="preload"][as="script"]', 'href'),
  ];
  return [...new Set(addresses.map((address) => address.slice(base.length)))];
}
