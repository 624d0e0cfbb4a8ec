import { without } from '../../core/finder/Filters.ts';
import { Contact } from './Contact.tsx';
import type { FinderProps } from './View.tsx';

/** Nothing was found: says so, shows what to let go of, and names someone to call. */
export function Nothing({ say, state, finding, phone, demo, linked, dispatch }: FinderProps) {
  const key = finding.isFilteredAway
    ? 'nearby:none.filtered'
    : finding.by === 'words'
      ? 'nearby:none.words'
      : 'nearby:none';
  return (
    <div class="notice info">
      <p>{say(key)}</p>
      {finding.isFilteredAway ? (
        <ul class="plain">
          {finding.wider.map(({ filter, count }) => (
            <li key={filter}>
              <button
                type="button"
                class="button"
                onClick={() => dispatch({ type: 'filtered', filters: without(state.filters, filter) })}
              >
                {say('nearby:none.without', { filter: say(`nearby:filter.${filter}`), count })}
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="button" onClick={() => dispatch({ type: 'cleared' })}>
              {say('nearby:filters.clear')}
            </button>
          </li>
        </ul>
      ) : null}
      <p>
        {say('nearby:none.call')}{' '}
        <Contact kind="phone" text={phone} mark={say('nearby:card.demo')} {...{ demo, linked }} />
      </p>
    </div>
  );
}
