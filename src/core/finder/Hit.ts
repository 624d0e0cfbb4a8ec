import type { LifeDomain } from '../domains.ts';
import type { Text } from '../text.ts';
import type { Rung, Service } from './Service.ts';

/** Step of the ladder under which a hit stands, or `acute`: what cannot wait, for someone at level 1. */
export type Tier = Rung | 'acute';

/** A service that was found, and why. */
export interface Hit {
  readonly service: Service;
  /** What was asked for and it covers, in the person's order. */
  readonly domains: readonly LifeDomain[];
  readonly tier: Tier;
  readonly distanceKm: number | undefined;
  /** Never empty. */
  readonly reasons: readonly Text[];
}

/** Services for one domain, one place that looks at several problems at once (`together`), or one list of what was found. */
export interface HitGroup {
  readonly id: LifeDomain | 'together' | 'words' | 'all';
  readonly hits: readonly Hit[];
}
