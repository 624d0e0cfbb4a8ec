import { pathOf } from '../core/host/hostHeaders.ts';
import type { Language } from '../i18n/languages.ts';
import { type Route, slugOf } from '../i18n/routes.ts';
import { siteLanguages } from '../loaders/siteLanguages.ts';
import { namedFiles } from './namedFiles.ts';

/** Path as it is asked for (`nl/`) to its file in the build (`nl/index.html`). */
type Paths = ReadonlyMap<string, string>;

interface Kept {
  readonly shell: Paths;
  readonly pages: ReadonlyMap<Language, Paths>;
  readonly noLine: Readonly<Record<string, string>>;
}

/**
 * What nobody needs without a network: lists of services for who has no JavaScript (the finder shows the same), booklets to
 * print beforehand, and what is for who helps people. That is half of the pages.
 */
const leftOut: readonly Route[] = [
  'theme',
  'area',
  'booklet',
  'professional',
  'link',
  'example',
  'received',
  'keys',
  'check',
];

/** Which files of a build are kept for use without a network (ADR 0035). `modulesOf`: page to the modules it asks for. */
export async function fileList(
  root: string,
  files: readonly string[],
  modulesOf: ReadonlyMap<string, readonly string[]>,
): Promise<Kept> {
  const kept = files.filter((file) => isOriginal(file) || (file.endsWith('index.html') && !isLeftOut(file)));
  const named = await namedFiles(
    root,
    kept.flatMap((page) => modulesOf.get(page) ?? []),
    files,
  );
  const noLine = Object.fromEntries(siteLanguages.map((one) => [one, `${one}/${slugOf('noLine', one)}/`]));
  const isShell = (file: string) =>
    Object.values(noLine).includes(pathOf(file)) || !siteLanguages.some((one) => file.startsWith(`${one}/`));
  const paths = (some: Iterable<string>): Paths => new Map([...some].sort().map((file) => [pathOf(file), file]));
  return {
    shell: paths([...kept.filter(isShell), ...named, 'icon.svg']),
    pages: new Map(
      siteLanguages.map((one) => [one, paths(kept.filter((file) => !isShell(file) && file.startsWith(`${one}/`)))]),
    ),
    noLine,
  };
}

/** The Dutch to lay beside a translation: who needs it without a network needs it most. */
function isOriginal(file: string): boolean {
  return siteLanguages.some((one) => file.startsWith(`${one}/original/`));
}

function isLeftOut(file: string): boolean {
  const isOf = (route: Route, language: Language) =>
    new RegExp(`^${language}/${slugOf(route, language, '[^/]+')}/index\\.html$`).test(file);
  return file.startsWith('dev/') || siteLanguages.some((one) => leftOut.some((route) => isOf(route, one)));
}
