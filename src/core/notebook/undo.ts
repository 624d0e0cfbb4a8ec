/** Something that was taken out of a list, and what stood before it: it finds its place though the list changed since. */
export interface Taken<T> {
  readonly entry: T;
  /** Keys of what stood before it, the nearest first. */
  readonly after: readonly string[];
}

/** What stood in a list before and stands there no more, in its order. Each has a key of its own. */
export function takenFrom<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (entry: T) => string,
): readonly Taken<T>[] {
  const left = new Set(now.map(keyOf));
  return before.flatMap((entry, at) =>
    left.has(keyOf(entry)) ? [] : [{ entry, after: before.slice(0, at).map(keyOf).reverse() }],
  );
}

/**
 * The list with what was taken out back in its place: after the nearest of those it stood after that is still there. All that
 * stands there now stays as it is and in its order. What came back by another way meanwhile is newer, and stays; and
 * nothing comes beyond `most`.
 */
export function putBack<T>(
  now: readonly T[],
  taken: readonly Taken<T>[],
  keyOf: (entry: T) => string,
  most = Number.POSITIVE_INFINITY,
): readonly T[] {
  return taken.reduce((list, { entry, after }) => {
    const keys = list.map(keyOf);
    if (keys.includes(keyOf(entry)) || list.length >= most) return list;
    const near = after.find((key) => keys.includes(key));
    const at = near === undefined ? 0 : keys.indexOf(near) + 1;
    return [...list.slice(0, at), entry, ...list.slice(at)];
  }, now);
}
