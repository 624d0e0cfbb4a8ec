import { toText } from '../text.ts';
import type { ChosenBy } from './chosenDomains.ts';
import type { HitGroup } from './Hit.ts';
import { inOrder } from './inOrder.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Placed, Standing } from './standingsOf.ts';
import { toHit } from './toHit.ts';

/**
 * Everything, for whose answers choose nothing: the lightest help first, equals as they stand. `by`: how it came that
 * nothing was chosen, which is the reason that everything is here.
 */
export function matchAll(standings: readonly Standing[], by: ChosenBy): HitGroup[] {
  const why = (one: Placed) => [toText(`reasons:all.${by}`), ...plainReasons(one)];
  const hits = standings.map((one) => toHit(one, one.service.domains, one.service.rung, why));
  return hits.length > 0 ? [{ id: 'all', hits: inOrder(hits, ({ service }) => service.rung) }] : [];
}
