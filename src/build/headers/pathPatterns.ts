interface Pattern {
  /** `/:part/plan/`: `:part` stands for one part of a path. */
  readonly path: string;
  readonly policy: string;
}

/**
 * The fewest patterns found, each for pages with one policy alone, most pages first; where they serve as many, the shortest
 * first. A page may be met by two patterns when these say the same.
 */
export function pathPatterns(policyOf: ReadonlyMap<string, string>): readonly Pattern[] {
  const met = new Map<string, string[]>();
  for (const path of policyOf.keys())
    for (const pattern of patternsOf(path)) met.set(pattern, [...(met.get(pattern) ?? []), path]);
  const allowed = [...met].filter(([, paths]) => new Set(paths.map((path) => policyOf.get(path))).size === 1);
  const left = new Set(policyOf.keys());
  const chosen: Pattern[] = [];
  const gainOf = (paths: readonly string[]) => paths.filter((path) => left.has(path)).length;
  while (left.size > 0) {
    const best = allowed
      .map(([path, paths]) => ({ path, paths, gain: gainOf(paths) }))
      .sort((one, other) => other.gain - one.gain || one.path.split('/').length - other.path.split('/').length)
      .at(0);
    if (!best) break;
    chosen.push({ path: best.path, policy: policyOf.get(best.paths[0] ?? '') ?? '' });
    for (const path of best.paths) left.delete(path);
  }
  return chosen;
}

/** The path itself, and all that it becomes when parts of it may be anything. A file’s own name stays. */
function patternsOf(path: string): readonly string[] {
  return path
    .split('/')
    .map((part) => (part === '' || part.includes('.') ? [part] : [part, ':part']))
    .reduce<readonly string[]>(
      (before, choices) => before.flatMap((start) => choices.map((part) => `${start}/${part}`)),
      [''],
    )
    .map((joined) => joined.slice(1));
}
