import type { Content } from './loadContent.ts';
import { hasOwnNumber } from './parseHelplines.ts';

/**
 * ISO day to how many services and real telephone lines were checked on it for the last time. No names: it goes onto a page
 * that weighs it against a later today.
 */
export function countCheckedOn({
  services,
  helplines,
}: Pick<Content, 'services' | 'helplines'>): Record<string, number> {
  const lines = helplines.lines.filter(hasOwnNumber).flatMap(({ checkedOn }) => checkedOn ?? []);
  const counts: Record<string, number> = {};
  for (const day of [...services.map(({ checkedOn }) => checkedOn), ...lines].sort())
    counts[day] = (counts[day] ?? 0) + 1;
  return counts;
}
