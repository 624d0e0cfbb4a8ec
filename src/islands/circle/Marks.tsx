import { tieKinds } from '../../core/plan/Circle.ts';
import { askShape, shapes } from './shapes.ts';
import type { CircleProps } from './View.tsx';
import { capital, kindText } from './words.ts';

/** What the shapes in the picture mean: only those that stand in it. */
export function Marks({ say, state }: Pick<CircleProps, 'say' | 'state'>) {
  const { circle } = state;
  const kinds = tieKinds.filter((kind) => circle.some((tie) => tie.kind === kind));
  const marks = kinds.map((kind) => ({ id: kind as string, text: kindText(say, kind), path: shapes[kind] }));
  if (circle.some((tie) => tie.ask)) marks.push({ id: 'ask', text: say('circle:picture.ask'), path: askShape });
  return (
    <section class="marks" aria-labelledby="marks">
      <h3 id="marks">{say('circle:picture.marks')}</h3>
      <ul class="plain">
        {marks.map(({ id, text, path }) => (
          <li key={id}>
            <svg viewBox={id === 'ask' ? '0 -30 36 36' : '-18 -18 36 36'} width="28" height="28" aria-hidden="true">
              <path class={`shape ${id}`} d={path} />
            </svg>
            {capital(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
