import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { toText } from '../text.ts';
import { categories } from './categories.ts';
import type { HitGroup } from './Hit.ts';
import { orderHits } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Placed, Standing } from './standingsOf.ts';
import { toHit } from './toHit.ts';

/**
 * All services about one domain that someone picked, whatever was answered: what is lightest first, unless they said how it
 * goes there. What looks at several problems stands apart, last.
 */
export function matchTheme(
  domain: LifeDomain,
  standings: readonly Standing[],
  outcomes: readonly Outcome[],
): HitGroup[] {
  const outcome: Pick<Outcome, 'domain' | 'level'> = outcomes.find((one) => one.domain === domain) ?? { domain };
  const about = [domain];
  const why = (one: Placed) => [
    toText('reasons:theme', { domain: toText(`domains:${domain}.name`) }),
    ...plainReasons(one),
  ];
  const hits = standings
    .filter(({ service }) => service.domains.includes(domain))
    .map((one) => {
      const { rung, category } = one.service;
      const isAcute = outcome.level === 1 && rung !== 3 && categories[category]?.acute === true;
      return toHit(one, about, isAcute ? 'acute' : rung, why);
    });
  const [own, together] = [hits.filter(({ tier }) => tier !== 3), hits.filter(({ tier }) => tier === 3)];
  const groups: HitGroup[] = [
    { id: domain, hits: orderHits(own, outcome) },
    { id: 'together', hits: orderHits(together, outcome) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}
