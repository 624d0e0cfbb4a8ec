import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { toText } from '../text.ts';
import { categories } from './categories.ts';
import { distanceTo } from './distanceTo.ts';
import type { HitGroup } from './Hit.ts';
import type { FinderInput } from './matchServices.ts';
import { orderHits } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import { toHit } from './toHit.ts';

/**
 * All services about one domain that someone picked, whatever was answered: what is lightest first, unless they said how it
 * goes there. What looks at several problems stands apart, last.
 */
export function matchTheme(domain: LifeDomain, input: FinderInput): HitGroup[] {
  const outcome: Pick<Outcome, 'domain' | 'level'> = input.outcomes.find((one) => one.domain === domain) ?? { domain };
  const hits = input.services
    .filter(({ domains }) => domains.includes(domain))
    .map((service) => {
      const distanceKm = distanceTo(service, input.from);
      const isAcute = outcome.level === 1 && service.rung !== 3 && categories[service.category]?.acute === true;
      return toHit({ service, domains: [domain], tier: isAcute ? 'acute' : service.rung, distanceKm }, () => [
        toText('reasons:theme', { domain: toText(`domains:${domain}.name`) }),
        ...plainReasons(service, distanceKm),
      ]);
    });
  const [own, together] = [hits.filter(({ tier }) => tier !== 3), hits.filter(({ tier }) => tier === 3)];
  const groups: HitGroup[] = [
    { id: domain, hits: orderHits(own, outcome, input) },
    { id: 'together', hits: orderHits(together, outcome, input) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}
