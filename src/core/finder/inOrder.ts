/**
 * Puts a list in order of one number each, lowest first; equals stay in the order in which they came. For numbers of
 * which there are few different ones: then this is quicker than comparing two and two.
 */
export function inOrder<One>(list: readonly One[], keyOf: (one: One) => number): One[] {
  const alike = new Map<number, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    const others = alike.get(key);
    if (others) others.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.keys()].sort((a, b) => a - b).flatMap((key) => alike.get(key) ?? []);
}
