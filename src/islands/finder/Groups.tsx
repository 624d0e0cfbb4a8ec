import type { Hit, HitGroup } from '../../core/finder/Hit.ts';
import { type TierHits, tiersOf } from '../../core/finder/tiersOf.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { HitView } from './HitView.tsx';
import type { FinderProps } from './View.tsx';

/** How many cards show before someone asks for more: few of each step of the ladder, more of one list. */
export function shownAtFirst(id: string): number {
  return id === 'words' ? 10 : 3;
}

/** What someone sees above a group, and finds it by. */
export function groupTitle({ id }: HitGroup, isLast: boolean): MessageKey {
  if (id === 'together') return isLast ? 'nearby:together.last' : 'nearby:together.first';
  if (id === 'words') return 'nearby:list';
  return id === 'all' ? 'nearby:all' : `domains:${id}.name`;
}

/** One group: its steps of the ladder, each with its first cards and a button for the others. */
export function Group({ group, isLast, ...props }: FinderProps & { group: HitGroup; isLast: boolean }) {
  const { say } = props;
  const title = <h2>{say(groupTitle(group, isLast))}</h2>;
  if (group.id === 'together' || group.id === 'words') {
    return (
      <section id={`group-${group.id}`}>
        {title}
        <Cards id={group.id} hits={group.hits} heading="h3" {...props} />
      </section>
    );
  }
  return (
    <section id={`group-${group.id}`}>
      {title}
      {tiersOf(group.hits).map((tier) => (
        <TierView key={tier.tier} id={`${group.id}-${tier.tier}`} {...tier} {...props} />
      ))}
    </section>
  );
}

function TierView({ id, tier, hits, ...props }: FinderProps & TierHits & { id: string }) {
  return (
    <section id={`group-${id}`}>
      <h3 class="tier">{props.say(`nearby:tier.${tier}`)}</h3>
      <Cards id={id} hits={hits} heading="h4" {...props} />
    </section>
  );
}

interface CardsProps extends FinderProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly heading: 'h3' | 'h4';
}

/** The first cards, and a button that brings all others. */
export function Cards({ id, hits, heading, ...props }: CardsProps) {
  const { say, state, dispatch } = props;
  const most = shownAtFirst(id);
  const isOpen = state.opened.includes(id) || hits.length <= most;
  const shown = isOpen ? hits : hits.slice(0, most);
  return (
    <>
      {shown.map((hit) => (
        <HitView key={hit.service.id} hit={hit} heading={heading} {...props} />
      ))}
      {isOpen ? null : (
        <button type="button" class="button" onClick={() => dispatch({ type: 'opened', group: id })}>
          {say('nearby:more', { count: hits.length - shown.length })}
        </button>
      )}
    </>
  );
}
