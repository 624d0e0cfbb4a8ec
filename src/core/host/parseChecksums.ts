import { hostFiles, missingPage } from './hostHeaders.ts';

/** A line of SHA256SUMS. */
interface Listed {
  /** From the root of the build: `nl/index.html`. */
  readonly file: string;
  readonly hash: string;
}

/**
 * What a host should give to who asks for it, of a list as `sha256sum` writes it. The page for what is not there and the
 * files for hosts are left out: those have no address of their own. Undefined for a text that is no such list.
 */
export function parseChecksums(text: string): readonly Listed[] | undefined {
  const all: Listed[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, hash, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || file === undefined) return undefined;
    all.push({ file, hash });
  }
  const unasked: readonly string[] = [...hostFiles, missingPage];
  return all.length > 0 ? all.filter(({ file }) => !unasked.includes(file)) : undefined;
}
