/** A stable number from a text (FNV-1a), so that among equals no one is always first, and no one can buy the place. */
export function tieBreak(id: string, seed: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${id} ${seed}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
