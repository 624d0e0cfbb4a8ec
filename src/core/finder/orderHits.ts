import type { Outcome } from '../outcomes/Outcome.ts';
import type { Hit } from './Hit.ts';
import { inOrder } from './inOrder.ts';
import { rungOrder } from './rungOrder.ts';

/** More than there are domains, rungs or places in any one of the keys below. */
const base = 32;

/**
 * Orders the hits of one group, lexicographically and without weights (ADR 0012): what cannot wait, rung by level, primary
 * before secondary domain, domains covered; equals stay as they come, which is as they stand (`standingsOf`).
 * `outcome`: of the group's domain; absent for those for several problems.
 */
export function orderHits(hits: readonly Hit[], outcome: Pick<Outcome, 'domain' | 'level'> | undefined): Hit[] {
  const order = rungOrder(outcome?.level);
  return inOrder(hits, (hit) => {
    const rung = order.indexOf(hit.service.rung);
    const step = hit.tier === 'acute' ? 0 : 1 + rung;
    const breadth = base - 1 - hit.domains.length;
    return ((step * base * base + placeOf(hit, outcome)) * base + rung) * base + breadth;
  });
}

/**
 * Within a domain: primary before secondary. Of those for several problems: who covers most of what was chosen, then
 * whose primary domain the person named first.
 */
function placeOf({ service, domains }: Hit, outcome: Pick<Outcome, 'domain'> | undefined): number {
  const [primary] = service.domains;
  if (outcome) return primary === outcome.domain ? 0 : 1;
  const at = primary ? domains.indexOf(primary) : -1;
  return (base - 1 - domains.length) * base + (at < 0 ? domains.length : at);
}
