/** Reads the page's data block. It is written by the build, and data to the browser. */
export function readPageData<T>(): T {
  return JSON.parse(document.getElementById('data')?.textContent ?? 'null') as T;
}

/** Reads the block that stands behind the modules: undefined while it is on its way, null where it did not come whole. */
export function readLateData<T>(): T | null | undefined {
  if (document.readyState === 'loading') return undefined;
  try {
    return JSON.parse(document.getElementById('late-data')?.textContent ?? 'null') as T | null;
  } catch {
    return null; // The line broke off within it.
  }
}

/** The element that an island fills. */
export function rootElement(): HTMLElement {
  const root = document.getElementById('app');
  if (!root) throw new Error('This page has no #app');
  return root;
}

/** Tells the stylesheet that the module runs, so that it stops showing everything as a fallback. */
export function sayRunning(): void {
  document.documentElement.dataset['on'] = '';
}

/** Ends this piece of work, so that the browser can draw and hear a tap before the next: an old phone needs that often. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/**
 * Draws piece by piece: at one go it would hold an old phone up for a quarter of a second. `draw` is told how many pieces
 * to draw and says how many there are. Rounds grow, because each looks at all pieces again.
 */
export async function drawInPieces(draw: (pieces: number) => number): Promise<void> {
  let pieces = 0;
  while (draw(pieces) > pieces) {
    await breathe();
    pieces = Math.ceil(pieces * 1.5) + 1;
  }
}

/**
 * Whether this page was opened anew. After back or reload a browser may have filled in what an earlier person ticked,
 * so only then may marks in the form be taken for this person's.
 */
export function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

/** Moves focus and view to a heading, for those who hear the page as well as those who see it. */
export function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
