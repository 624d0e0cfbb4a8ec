import { rings, type Tie } from '../../core/plan/Circle.ts';
import { meRadius, middle, pictureSize, placeTies, ringAt, ringEnds, ringNameY } from '../../core/plan/placeTies.ts';
import { nameOf, plainName } from '../../core/plan/tieWords.ts';
import { Dot } from './Dot.tsx';
import type { CircleProps } from './View.tsx';
import { kindText, ringText } from './words.ts';

/** The circle as a drawing. Whoever cannot see or move it finds the same in the list below it. */
export function Picture(props: CircleProps) {
  const { say, state, isRtl, dispatch } = props;
  const { circle, held } = state;
  const names = { 1: ringText(say, 1), 2: ringText(say, 2), 3: ringText(say, 3) };
  const wordsOf = (tie: Tie): string => plainName(tie) || kindText(say, tie.kind);
  const places = placeTies(
    circle.map((tie) => ({ id: tie.id, ring: tie.ring, words: wordsOf(tie) })),
    names,
  );
  // The first stands to the end of the line as it is read: the drawing turns with the writing.
  const turned = (x: number) => (isRtl ? pictureSize - x : x);
  const over = held ? ringAt(held.x, held.y) : undefined;
  const drop = () => {
    if (held) dispatch({ type: 'moved', id: held.id, ring: ringAt(held.x, held.y) });
  };
  return (
    <section aria-labelledby="picture" class="circle">
      <h2 id="picture">{say('circle:picture.title')}</h2>
      <p class="hint screen-only" id="picture-help">
        {say('circle:picture.help')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        viewBox={`0 0 ${pictureSize} ${pictureSize}`}
        role="group"
        aria-labelledby="picture"
        aria-describedby="picture-help"
      >
        {[...rings].reverse().map((ring) => (
          <circle key={ring} class={ring === over ? 'ring over' : 'ring'} cx={middle} cy={middle} r={ringEnds[ring]} />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and each dot says its own name */}
        <g aria-hidden="true">
          {rings.map((ring) => (
            <text key={ring} class="ring-name" x={middle} y={ringNameY(ring)}>
              {names[ring]}
            </text>
          ))}
          <circle class="me" cx={middle} cy={middle} r={meRadius} />
          <text class="me-name" x={middle} y={middle + 7}>
            {say('circle:picture.me')}
          </text>
          {places.map(({ id, label }) =>
            held?.id === id ? null : (
              <text key={id} class="tie-name" x={turned(label.x)} y={label.y}>
                {label.text}
              </text>
            ),
          )}
        </g>
        {places.map(({ id, x, y }) => {
          const tie = circle.find((one) => one.id === id);
          const at = held?.id === id ? held : { x: turned(x), y };
          return tie ? <Dot key={id} {...props} tie={tie} at={at} drop={drop} /> : null;
        })}
      </svg>
      <Mover {...props} />
    </section>
  );
}

/** Moves who is chosen in the drawing, for those who tap rather than drag. */
function Mover({ say, state, dispatch }: CircleProps) {
  const tie = state.circle.find((one) => one.id === state.chosen);
  if (!tie) return <p class="mover screen-only">{say('circle:picture.nobody')}</p>;
  const { id, ring } = tie;
  const move = (to: number) => () => dispatch({ type: 'moved', id, ring: to });
  return (
    <div class="mover screen-only">
      <p>
        {say('circle:picture.at', { name: nameOf(tie), ring: ringText(say, ring) })}{' '}
        <a href={`#tie-${id}`}>{say('circle:picture.toList')}</a>
      </p>
      <p class="buttons">
        {/* Not disabled at the end of its way: who presses it twice would lose the focus. */}
        <button type="button" class="button" aria-disabled={ring === 1} onClick={move(ring - 1)}>
          {say('circle:picture.nearer')}
        </button>
        <button type="button" class="button" aria-disabled={ring === 3} onClick={move(ring + 1)}>
          {say('circle:picture.farther')}
        </button>
      </p>
    </div>
  );
}
