import { TextLine } from '../../ui/TextLine.tsx';
import type { FinderProps } from './View.tsx';

/** The postcode is looked up here, in a table that came with the page: no one is asked and no one is told. */
export function PlaceField({ say, state, places, areas, dispatch }: FinderProps) {
  const known = places[state.place];
  const isUnknown = !known && state.typed.trim().length >= 4;
  const unknown = say(areas ? 'areas:place.unknown' : 'nearby:place.unknown');
  return (
    <>
      <TextLine
        name="place"
        type="text"
        label={say('nearby:place.title')}
        help={say(areas ? 'areas:place.help' : 'nearby:place.help')}
        value={state.typed}
        onInput={(text) => dispatch({ type: 'typed', text, known: Object.keys(places) })}
        control={{ inputMode: 'numeric', size: 8, maxLength: 8, 'aria-describedby': 'place-help place-said' }}
      />
      <p id="place-said" role="status">
        {known ? sayFound(say, known.name) : isUnknown ? unknown : ''}
      </p>
    </>
  );
}

/** Names of a long table come a moment later. */
function sayFound(say: FinderProps['say'], place: string): string {
  return place ? say('nearby:place.known', { place }) : say('areas:place.found');
}
