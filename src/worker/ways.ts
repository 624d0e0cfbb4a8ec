/** What the worker looks at of a request. */
type Asked = Pick<Request, 'cache' | 'method' | 'mode' | 'url'> & { readonly headers: Pick<Headers, 'has'> };

/** The path of an address below `base`, without query and fragment; undefined for one that is not of this portal. */
export function pathOf(url: string, origin: string, base: string): string | undefined {
  const asked = new URL(url);
  return asked.origin === origin && asked.pathname.startsWith(base) ? asked.pathname.slice(base.length) : undefined;
}

/**
 * How a request is answered: a page from the host first, a file of the build from what is kept first. Undefined: the worker
 * stays out of it, as with whatever is sent, what is asked for in parts or straight from the host (by the page that checks that
 * host), other hosts, and files that no list names.
 */
export function wayOf(asked: Asked, path: string | undefined, isListed: boolean): 'page' | 'file' | undefined {
  if (path === undefined || asked.method !== 'GET' || asked.headers.has('range') || asked.cache === 'no-store')
    return undefined;
  if (asked.mode === 'navigate') return 'page';
  return isListed || path.startsWith('build/') ? 'file' : undefined;
}

/** Which of the languages a path is in, if any. */
export function languageOf(path: string | undefined, languages: Readonly<Record<string, unknown>>): string | undefined {
  const [first = ''] = path?.split('/') ?? [];
  return Object.hasOwn(languages, first) ? first : undefined;
}
