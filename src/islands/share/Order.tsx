import type { Say } from '../../i18n/format.ts';
import type { ListName, Place } from './reducer.ts';

interface OrderProps<T extends string> {
  readonly list: ListName;
  readonly title: string;
  readonly items: readonly { readonly id: T; readonly name: string }[];
  readonly say: Say;
  readonly moved: Place | undefined;
  readonly move: (id: T, by: 1 | -1) => void;
}

/** A list that someone orders by hand, with buttons: dragging is for nobody who cannot see or hold still. */
export function Order<T extends string>({ list, title, items, say, moved, move }: OrderProps<T>) {
  const { place, of } = moved ?? { place: 0, of: 0 };
  const name = moved?.list === list ? items.find(({ id }) => id === moved.id)?.name : undefined;
  return (
    <details class="more">
      <summary>{title}</summary>
      <ol class="order">
        {items.map((item, at) => (
          <li key={item.id}>
            <span>{item.name}</span>
            <Move id={`up-${item.id}`} sign="↑" says={say('talk:order.up')} about={item.name} isOff={at === 0}>
              {() => move(item.id, -1)}
            </Move>
            <Move
              id={`down-${item.id}`}
              sign="↓"
              says={say('talk:order.down')}
              about={item.name}
              isOff={at === items.length - 1}
            >
              {() => move(item.id, 1)}
            </Move>
          </li>
        ))}
      </ol>
      <p role="status" class="hint">
        {name ? say('talk:order.said', { name, place, of }) : ''}
      </p>
    </details>
  );
}

interface MoveProps {
  readonly id: string;
  readonly sign: string;
  readonly says: string;
  readonly about: string;
  readonly isOff: boolean;
  readonly children: () => void;
}

function Move({ id, sign, says, about, isOff, children }: MoveProps) {
  return (
    <button type="button" class="button" id={id} disabled={isOff} onClick={children}>
      <span aria-hidden="true">{sign}</span> {says}
      <span class="unseen"> {about}</span>
    </button>
  );
}
