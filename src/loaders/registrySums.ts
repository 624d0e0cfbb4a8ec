import { createHash } from 'node:crypto';
import type { RegistryLine } from '../core/links/Registry.ts';

/** A line for registry.sum: how many lines the registry has, and a sum over all of them. */
export function sumOf(lines: readonly RegistryLine[]): string {
  return `${lines.length} ${createHash('sha256').update(JSON.stringify(lines)).digest('hex')}`;
}

/** The sums that do not hold any more: some line up to there was changed, moved or taken away. */
export function brokenSums(lines: readonly RegistryLine[], sums: string): string[] {
  const given = sums.split('\n').filter(Boolean);
  return given.filter((sum) => sumOf(lines.slice(0, Number.parseInt(sum, 10))) !== sum);
}
