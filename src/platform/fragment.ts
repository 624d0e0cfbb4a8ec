/** Places within a page; whatever else stands behind the # was sent. */
const places = ['', '#main'];

/**
 * What an address carries behind its #, taken out of the address bar and this tab's history at once. Undefined when there
 * is nothing, or only a place on the page.
 */
export function takeFragment(): string | undefined {
  const fragment = location.hash;
  if (places.includes(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

/** Calls back with each fragment that comes while the page stands there: someone may scan again. */
export function onFragment(take: (fragment: string) => void): void {
  addEventListener('hashchange', () => {
    const fragment = takeFragment();
    if (fragment !== undefined) take(fragment);
  });
}

/** What an address carries behind its #, which stays where it is: a start link is public, and may be loaded again. */
export function readFragment(): string {
  return places.includes(location.hash) ? '' : location.hash.slice(1);
}

/** Calls back with each fragment that comes while the page stands there, and leaves it there. */
export function onChanged(take: (fragment: string) => void): void {
  addEventListener('hashchange', () => {
    if (!places.includes(location.hash)) take(readFragment());
  });
}

/** Lets these links lead on with the same fragment, such as those to the page in another language. */
export function sendAlong(links: Iterable<HTMLAnchorElement>, fragment: string): void {
  for (const link of links) link.hash = fragment;
}
