import type { Hit } from '../../core/finder/Hit.ts';
import { layOutMap } from '../../core/finder/map/layOutMap.ts';
import { dotRadius, type MapLayout, mapWidth, mostPlaces } from '../../core/finder/map/MapLayout.ts';
import { placesOnMap } from '../../core/finder/map/placesOnMap.ts';
import { type Text, toText } from '../../core/text.ts';
import { shownHits } from './shownHits.ts';
import type { FinderProps } from './View.tsx';

/** Where the places of the list are. The list comes first and is complete: whoever sees no map misses nothing. */
export function PlacesMap(props: FinderProps) {
  const { say, state, dispatch } = props;
  return (
    <details class="more map" onToggle={(event) => dispatch({ type: 'unfolded', map: event.currentTarget.open })}>
      <summary>{say('nearby:map.title')}</summary>
      {state.map ? <MapFigure {...props} /> : null}
    </details>
  );
}

function MapFigure(props: FinderProps) {
  const { say, state, finding, places, outline, areas } = props;
  const hits = shownHits(finding, state.opened);
  const from = places[state.place];
  const layout = layOutMap({
    places: placesOnMap(hits.map(({ service }) => service)),
    outline,
    // Names of a whole country would cover the drawing.
    areas: areas ? [] : Object.values(places),
    ...(from ? { from } : {}),
  });
  const { dots, you, missing } = layout;
  return (
    <figure>
      <figcaption>
        <p class="hint">{say('nearby:map.help', { most: mostPlaces })}</p>
      </figcaption>
      <p id="map-said">
        {say('nearby:map.said', { count: dots.length })} {sayNearest(props, hits, layout)}
      </p>
      <Drawing say={say} layout={layout} />
      {you ? <p>{say(import.meta.env.PORTAL_PROFILE === 'kiosk' ? 'nearby:kiosk.you' : 'nearby:map.you')}</p> : null}
      {dots.some(({ at }) => at) ? <p>{say('nearby:map.moved')}</p> : null}
      {missing > 0 ? <p>{say('nearby:map.missing', { count: missing })}</p> : null}
      <Legend {...props} hits={hits} layout={layout} />
    </figure>
  );
}

/** Which number is what: the names lead to the cards, the dots of the drawing to nothing. */
function Legend({ say, language, dispatch, hits, layout }: FinderProps & { hits: readonly Hit[]; layout: MapLayout }) {
  return (
    <ol class="legend">
      {layout.dots.map(({ id }) => {
        const hit = hits.find(({ service }) => service.id === id);
        const { nl, [language]: own = nl } = hit?.service.words ?? {};
        const km = hit?.distanceKm;
        return (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => dispatch({ type: 'sought', id })}>
              <bdi {...(own === nl ? { lang: 'nl' } : {})}>{own?.name}</bdi>
            </button>
            {km === undefined ? null : <span class="hint">{say(toDistance(km))}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Drawing({ say, layout }: Pick<FinderProps, 'say'> & { layout: MapLayout }) {
  const { height, outline, you, labels, dots } = layout;
  return (
    <svg
      viewBox={`0 0 ${mapWidth} ${height}`}
      role="img"
      aria-label={say('nearby:map.name')}
      aria-describedby="map-said"
    >
      {outline ? <path class="outline" d={outline} /> : null}
      {you ? <circle class="you" cx={you.x} cy={you.y} r={you.r} /> : null}
      {labels.map(({ text, x, y }) => (
        <text key={text} class="area" x={x} y={y}>
          {text}
        </text>
      ))}
      {dots.map(({ id, x, y, at }) =>
        at ? <path key={id} class="aside" d={`M${x} ${y}L${at.x} ${at.y}m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0`} /> : null,
      )}
      {dots.map(({ id, number, x, y }) => (
        <g key={id}>
          <circle class="place" cx={x} cy={y} r={dotRadius} />
          <text class="number" x={x} y={y + 6}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

function sayNearest({ say }: FinderProps, hits: readonly Hit[], { dots }: MapLayout): string | null {
  const all = hits.filter(({ service }) => dots.some(({ id }) => id === service.id));
  const kms = all.flatMap(({ distanceKm }) => (distanceKm === undefined ? [] : [distanceKm]));
  return kms.length > 0 ? say('nearby:map.nearest', { distance: toDistance(Math.min(...kms)) }) : null;
}

/** As rough as it is known: from the middle of a postcode area. */
function toDistance(km: number): Text {
  if (km < 0.95) return toText('nearby:map.m', { m: Math.max(100, Math.round(km * 10) * 100) });
  return toText('nearby:map.km', { km: Math.round(km * 10) / 10 });
}
