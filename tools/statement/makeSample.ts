import { createHash } from 'node:crypto';
import { dirOf, type Language } from '../../src/i18n/languages.ts';
import { type Route, routes, slugOf } from '../../src/i18n/routes.ts';
import { documents, kioskStates, processes, waysOfLooking } from './processes.ts';
import { alsoRightToLeft, templates } from './templates.ts';

/** What a build is about: its languages, and the ids of the pages of which there is one for each. */
export interface Site {
  readonly name: string;
  readonly url: string;
  readonly languages: readonly Language[];
  readonly ids: Readonly<Partial<Record<Route, readonly string[]>>>;
}

/** A page to look at. `path` begins where the portal hangs. */
export interface SamplePage {
  readonly route: Route | 'language' | 'link-without-language' | 'not-found';
  readonly language?: Language;
  readonly path: string;
}

export interface Sample {
  readonly method: 'WCAG-EM';
  readonly standard: 'WCAG 2.2 AA';
  readonly site: Pick<Site, 'name' | 'url'>;
  /** Pages from which was drawn. */
  readonly pagesInAll: number;
  readonly structured: readonly (SamplePage & { readonly why: string; readonly look: readonly string[] })[];
  readonly processes: readonly {
    readonly id: string;
    readonly name: string;
    readonly pages: readonly string[];
    readonly end: string;
  }[];
  readonly documents: readonly { readonly from: string; readonly what: string; readonly look: string }[];
  /** Looked at in a build of its own: `PORTAL_PROFILE=kiosk`. */
  readonly kiosk: { readonly pages: readonly string[]; readonly states: readonly string[] };
  readonly ways: readonly string[];
  readonly random: { readonly seed: string; readonly pages: readonly SamplePage[] };
}

/** Pages without a language: they are always in the sample. */
export const rootPages: Sample['structured'] = [
  { route: 'language', path: '', why: 'Keuze van taal, zonder taal van zichzelf.', look: [] },
  { route: 'link-without-language', path: 's/', why: 'Hier opent een startlink.', look: ['zonder JavaScript'] },
  { route: 'not-found', path: 'nl/er-is-hier-niets/', why: 'De bladzijde die er niet is.', look: [] },
];

function pageOf(route: Route, language: Language, id = ''): SamplePage {
  const slug = slugOf(route, language, id);
  return { route, language, path: slug ? `${language}/${slug}/` : `${language}/` };
}

/** Every page of a build for home. */
export function allPages({ languages, ids }: Site): readonly SamplePage[] {
  return languages.flatMap((language) =>
    routes.flatMap((route) => (ids[route] ?? ['']).map((id) => pageOf(route, language, id))),
  );
}

/** SHA-256 of word and path: anyone can work out the same order, and a page more or less leaves the rest as it is. */
const lotOf = ({ path }: SamplePage, seed: string) => createHash('sha256').update(`${seed} ${path}`).digest('hex');

/**
 * What an auditor looks at (WCAG-EM, step 3): each kind of page with its reason, roads from start to end, papers, the
 * kiosk, and a tenth as many drawn by lot. The lot falls by `seed`: the same text always draws the same pages.
 */
export function makeSample(site: Site, seed: string): Sample {
  const first = (route: Route, language: Language) => pageOf(route, language, site.ids[route]?.[0]).path;
  const rightToLeft = site.languages.find((language) => dirOf(language) === 'rtl');
  const entry = (route: Route, language: Language) => {
    const { why, look } = templates[route];
    return { ...pageOf(route, language, site.ids[route]?.[0]), why, look };
  };
  const structured = [
    ...rootPages,
    ...routes.map((route) => entry(route, 'nl')),
    ...(rightToLeft ? alsoRightToLeft.map((route) => entry(route, rightToLeft)) : []),
  ];
  const chosen = new Set(structured.map(({ path }) => path));
  const pages = allPages(site);
  const drawn = pages
    .filter(({ path }) => !chosen.has(path))
    .sort((a, b) => (lotOf(a, seed) < lotOf(b, seed) ? -1 : 1))
    .slice(0, Math.ceil(structured.length / 10));
  const inKiosk = [...routes, 'staff' as const].filter((route) => templates[route].kiosk);
  return {
    method: 'WCAG-EM',
    standard: 'WCAG 2.2 AA',
    site: { name: site.name, url: site.url },
    pagesInAll: pages.length + rootPages.length,
    structured,
    processes: processes.map((one) => ({ ...one, pages: one.pages.map((route) => first(route, 'nl')) })),
    documents: documents.map((one) => ({ ...one, from: first(one.from, 'nl') })),
    kiosk: { pages: inKiosk.map((route) => first(route, 'nl')), states: kioskStates },
    ways: waysOfLooking,
    random: { seed, pages: drawn },
  };
}
