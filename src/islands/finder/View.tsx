import type { Hit, HitGroup, Match } from '../../core/finder/matchServices.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { FinderAction, FinderState } from './reducer.ts';
import { ServiceCard } from './ServiceCard.tsx';

export interface FinderProps {
  readonly say: Say;
  readonly language: string;
  readonly today: string;
  readonly demo: boolean;
  readonly linked: boolean;
  readonly match: Match;
  /** How many groups to draw; the others come a moment later. */
  readonly drawn: number;
  /** Four digits to the name of that place. */
  readonly places: Readonly<Record<string, { readonly name: string }>>;
  readonly paths: { readonly questionnaire: string; readonly report: string };
  readonly state: FinderState;
  readonly dispatch: (action: FinderAction) => void;
}

/** Cards of a group that show before someone asks for more. */
export const shownAtFirst = 3;

/** What fits this person's answers, with the reason for each; everything else stands below it on the page. */
export function FinderView(props: FinderProps) {
  const { say, match, drawn, paths, state } = props;
  return (
    <>
      <PlaceField {...props} />
      <p>{say(`nearby:by.${match.by}`)}</p>
      {match.by === 'nothing' ? (
        <p>
          <a class="button primary" href={paths.questionnaire}>
            {say('nearby:toQuestions')}
          </a>
        </p>
      ) : null}
      {match.by !== 'nothing' && match.by !== 'well' && match.groups.length === 0 ? <p>{say('nearby:none')}</p> : null}
      {match.groups.slice(0, drawn).map((group, index) => (
        <Group key={group.id} group={group} isLast={index > 0 && index === match.groups.length - 1} {...props} />
      ))}
      {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
      {state.pins.length > 0 && drawn >= match.groups.length ? (
        <p>
          <a class="button primary" href={paths.report}>
            {say('nearby:toReport', { count: state.pins.length })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The postcode is looked up here, in a table that came with the page: no one is asked and no one is told. */
function PlaceField({ say, state, places, dispatch }: FinderProps) {
  const known = places[state.place];
  const isUnknown = !known && state.typed.trim().length >= 4;
  const message = known
    ? say('nearby:place.known', { place: known.name })
    : isUnknown
      ? say('nearby:place.unknown')
      : '';
  return (
    <div class="field">
      <label for="place">{say('nearby:place.title')}</label>
      <p class="hint" id="place-help">
        {say('nearby:place.help')}
      </p>
      <input
        id="place"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        size={8}
        maxLength={8}
        aria-describedby="place-help place-said"
        value={state.typed}
        onInput={(event) => dispatch({ type: 'typed', text: event.currentTarget.value, known: Object.keys(places) })}
      />
      <p id="place-said" role="status">
        {message}
      </p>
    </div>
  );
}

function Group({ group, isLast, ...props }: FinderProps & { group: HitGroup; isLast: boolean }) {
  const { say, state, dispatch } = props;
  const isOpen = state.opened.includes(group.id) || group.hits.length <= shownAtFirst;
  const hits = isOpen ? group.hits : group.hits.slice(0, shownAtFirst);
  const together = isLast ? 'nearby:together.last' : 'nearby:together.first';
  return (
    <section id={`group-${group.id}`}>
      <h2>{say(group.id === 'together' ? together : `domains:${group.id}.name`)}</h2>
      {hits.map((hit) => (
        <HitView key={hit.service.id} hit={hit} {...props} />
      ))}
      {isOpen ? null : (
        <button type="button" class="button" onClick={() => dispatch({ type: 'opened', group: group.id })}>
          {say('nearby:more', { count: group.hits.length - hits.length })}
        </button>
      )}
    </section>
  );
}

function HitView({ hit, say, state, dispatch, ...card }: FinderProps & { hit: Hit }) {
  const { id } = hit.service;
  const isPinned = state.pins.includes(id);
  return (
    <ServiceCard service={hit.service} say={say} heading="h3" {...card}>
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
