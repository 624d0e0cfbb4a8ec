/** Those that were ordered by hand come first, and the others follow as they stood. */
export function inOrder<T>(all: readonly T[], byHand: readonly T[]): T[] {
  return [...byHand.filter((one) => all.includes(one)), ...all.filter((one) => !byHand.includes(one))];
}

/** The list with this one so many places further on; as it is where that leads out of it. */
export function moved<T>(list: readonly T[], one: T, by: number): T[] {
  const at = list.indexOf(one);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return [...list];
  const others = list.filter((other) => other !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
