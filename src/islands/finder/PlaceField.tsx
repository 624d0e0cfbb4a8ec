import { TextLine } from '../../ui/TextLine.tsx';
import type { FinderProps } from './View.tsx';

/** The postcode is looked up here, in a table that came with the page: no one is asked and no one is told. */
export function PlaceField({ say, state, places, dispatch }: FinderProps) {
  const known = places[state.place];
  const isUnknown = !known && state.typed.trim().length >= 4;
  const message = known
    ? say('nearby:place.known', { place: known.name })
    : isUnknown
      ? say('nearby:place.unknown')
      : '';
  return (
    <>
      <TextLine
        name="place"
        type="text"
        label={say('nearby:place.title')}
        help={say('nearby:place.help')}
        value={state.typed}
        onInput={(text) => dispatch({ type: 'typed', text, known: Object.keys(places) })}
        control={{ inputMode: 'numeric', size: 8, maxLength: 8, 'aria-describedby': 'place-help place-said' }}
      />
      <p id="place-said" role="status">
        {message}
      </p>
    </>
  );
}
