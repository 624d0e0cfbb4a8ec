import { undated } from '../core/host/Answer.ts';
import type { Content } from './loadContent.ts';
import { hasOwnNumber } from './parseHelplines.ts';

/**
 * ISO day, or `undated`, to how many services and real telephone lines were checked on it for the last time. No names: it
 * goes onto a page that weighs it against a later today.
 */
export function countCheckedOn({
  services,
  helplines,
}: Pick<Content, 'services' | 'helplines'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { checkedOn } of [...services, ...helplines.lines.filter(hasOwnNumber)]) {
    const day = checkedOn ?? undated;
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
