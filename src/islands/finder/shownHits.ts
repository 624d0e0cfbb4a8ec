import type { Finding } from '../../core/finder/findServices.ts';
import type { Hit } from '../../core/finder/Hit.ts';
import { tiersOf } from '../../core/finder/tiersOf.ts';
import { shownAtFirst } from './Groups.tsx';

/** The hits whose cards stand on the page now, from top to bottom; a service may have several. */
export function shownHits({ groups, unsure }: Finding, opened: readonly string[]): Hit[] {
  const shown = (id: string, hits: readonly Hit[]) => (opened.includes(id) ? hits : hits.slice(0, shownAtFirst(id)));
  const inGroups = groups.flatMap(({ id, hits }) =>
    id === 'together' || id === 'words'
      ? shown(id, hits)
      : tiersOf(hits).flatMap((tier) => shown(`${id}-${tier.tier}`, tier.hits)),
  );
  return [...inGroups, ...shown('unsure', unsure)];
}
