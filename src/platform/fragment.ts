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
