import type { JSX } from 'preact';
import { type Ring, rings, type Tie } from '../../core/plan/Circle.ts';
import { plainName } from '../../core/plan/tieWords.ts';
import { askShape, shapes } from './shapes.ts';
import type { CircleProps } from './View.tsx';
import { kindText, ringText } from './words.ts';

type DotProps = CircleProps & {
  readonly tie: Tie;
  readonly at: { readonly x: number; readonly y: number };
  readonly drop: () => void;
};

type PointerOf = JSX.TargetedPointerEvent<SVGGElement>;

/** A slider says more when it stands higher: 3 is nearest. */
const nearness = (ring: Ring): number => rings.length + 1 - ring;

/**
 * Someone in the drawing: a slider from far to near, because that is what it does. Arrows move, a pointer drags, and a tap
 * or click chooses, so that the buttons below the drawing can move.
 */
export function Dot({ say, tie, at, isRtl, state, dispatch, drop }: DotProps) {
  const { id, kind, ring, ask } = tie;
  const isHeld = state.held?.id === id;
  const name = say(ask ? 'circle:picture.whoAsk' : 'circle:picture.who', {
    name: plainName(tie) || kindText(say, kind),
    kind: kindText(say, kind),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = ringByKey(event.key, ring, isRtl);
    if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    dispatch({ type: 'moved', id, ring: wanted });
  };
  const onPointerMove = (event: PointerOf) => {
    // Without a press this is but a mouse that passes by.
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const point = toDrawing(event);
    if (point && (isHeld || Math.hypot(point.x - at.x, point.y - at.y) > slack))
      dispatch({ type: 'held', id, ...point });
  };
  return (
    <g
      class={id === state.chosen ? 'dot chosen' : 'dot'}
      id={`dot-${id}`}
      transform={`translate(${at.x} ${at.y})`}
      tabIndex={0}
      role="slider"
      aria-label={name}
      aria-valuemin={1}
      aria-valuemax={rings.length}
      aria-valuenow={nearness(ring)}
      aria-valuetext={ringText(say, ring)}
      aria-orientation="vertical"
      onKeyDown={onKeyDown}
      onFocus={() => dispatch({ type: 'chose', id })}
      onClick={() => dispatch({ type: 'chose', id })}
      // A finger on a dot moves the dot, and beside it the page. `touch-action` does nothing within a drawing (Chromium).
      onTouchMove={(event) => event.preventDefault()}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onPointerUp={drop}
      onPointerCancel={() => dispatch({ type: 'letGo' })}
    >
      <circle class="around" r="22" />
      <path class={`shape ${kind}`} d={shapes[kind]} />
      {ask ? <path class="shape ask" d={askShape} transform={isRtl ? 'scale(-1 1)' : undefined} /> : null}
    </g>
  );
}

/** So many units a finger may tremble before it drags. */
const slack = 12;

/** Up and towards the end of the line is nearer, as on any slider; undefined for keys that do nothing here. */
function ringByKey(key: string, ring: Ring, isRtl: boolean): number | undefined {
  const [forward, back] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowUp' || key === forward) return ring - 1;
  if (key === 'ArrowDown' || key === back) return ring + 1;
  if (key === 'Home') return 3;
  if (key === 'End') return 1;
  return undefined;
}

/** Where a pointer is in the units of the drawing, however large it is drawn. */
function toDrawing(event: PointerOf): { x: number; y: number } | undefined {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
  if (!matrix) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
