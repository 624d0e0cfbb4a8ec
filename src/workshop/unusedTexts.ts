import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands between quotes in the code and begins as a key does: `topic:name`, or `topic:name.${…}`. */
function quoted(topics: readonly string[]): RegExp {
  return new RegExp(`(['"\`])((?:${topics.join('|')}):(?:\\$\\{[^}]*\\}|[\\w.-])+)\\1`, 'g');
}

/** A key that the code names, with a pattern for the keys that it means. */
export interface NamedKey {
  readonly key: string;
  readonly pattern: RegExp;
}

/** Keys that the code below `root` names. */
export function namedKeys(root: string, topics: readonly string[]): readonly NamedKey[] {
  const found = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(quoted(topics))].map(([, , key = '']) => key),
  );
  return [...new Set(found)].map((key) => ({ key, pattern: patternOf(key) }));
}

function patternOf(key: string): RegExp {
  return new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\\?\{[^}]*\}/g, '[\\w.-]+')}$`);
}

/** Keys, forms of counts folded into one, that no code names. */
export function unusedTexts(root: string, topics: readonly string[], keys: readonly string[]): string[] {
  const named = namedKeys(root, topics).map(({ key }) => key);
  // `Sections.astro` puts a heading above each text that it is given.
  const headings = named.filter((key) => /^(about:|safety:page)/.test(key)).map((key) => `${key}.title`);
  const patterns = [...named, ...headings].map(patternOf);
  return [...new Set(keys)].filter((key) => !patterns.some((pattern) => pattern.test(key)));
}
