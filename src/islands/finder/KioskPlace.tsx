import { Choice } from '../../ui/Choice.tsx';
import type { FinderProps } from './View.tsx';

/** Where to look from, by pressing: in a kiosk nobody types. It begins around the place where the kiosk stands. */
export function KioskPlace({ say, state, places, areas, kiosk, dispatch }: FinderProps) {
  const choose = (place: string) => dispatch({ type: 'typed', text: place, known: Object.keys(places) });
  const from = places[state.place];
  // Of a whole country only what is near: nobody looks through four thousand buttons.
  const known = areas && kiosk ? areas.around(kiosk.place) : Object.keys(places);
  const others = known.filter((place) => place !== kiosk?.place);
  const one = (place: string, text: string) => (
    <Choice key={place} type="radio" name="place" checked={state.place === place} onChange={() => choose(place)}>
      {text}
    </Choice>
  );
  return (
    <>
      <fieldset class="choices places">
        <legend>{say('nearby:kiosk.title')}</legend>
        {kiosk
          ? one(kiosk.place, say('nearby:kiosk.here', { name: kiosk.name, place: nameOf(places, kiosk.place) }))
          : null}
        {others.map((place) => one(place, nameOf(places, place) || place))}
        {one('', say('nearby:kiosk.all'))}
      </fieldset>
      <p id="place-said" role="status">
        {from ? say('nearby:kiosk.from', { place: from.name }) : ''}
      </p>
    </>
  );
}

const nameOf = (places: FinderProps['places'], place: string): string => places[place]?.name ?? '';
