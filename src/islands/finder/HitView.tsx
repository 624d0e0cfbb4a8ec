import type { Hit } from '../../core/finder/Hit.ts';
import { askToRead } from '../../platform/askToRead.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ReadAloud } from '../../ui/ReadAloud.tsx';
import { Agenda } from './Agenda.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import type { FinderProps } from './View.tsx';

/** One service that was found: its facts, why it stands here, and a box to remember it. */
export function HitView({
  hit,
  heading,
  say,
  state,
  dispatch,
  ...card
}: FinderProps & { hit: Hit; heading: 'h3' | 'h4' }) {
  const { id } = hit.service;
  const words = hit.service.words[card.language] ?? hit.service.words['nl'];
  const isPinned = state.pins.includes(id);
  return (
    <ServiceCard
      service={hit.service}
      say={say}
      heading={heading}
      agenda={<Agenda service={hit.service} say={say} state={state} dispatch={dispatch} {...card} />}
      {...card}
    >
      <div class="listen">
        <ReadAloud
          text={say('questions:readAloud')}
          what={words?.name ?? ''}
          lang={words === hit.service.words['nl'] ? 'nl' : undefined}
          onPress={(button) => askToRead(button, say('speech:failed'))}
        />
      </div>
      <div class="why">
        <p>{say('nearby:why')}</p>
        <ul>
          {hit.reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{say(reason)}</li>
          ))}
        </ul>
      </div>
      <Choice type="checkbox" checked={isPinned} onChange={(on) => dispatch({ type: 'pinned', id, on })}>
        {say(isPinned ? 'nearby:pinned' : 'nearby:pin')}
      </Choice>
    </ServiceCard>
  );
}
