import type { Service } from '../../core/finder/Service.ts';
import { Undo } from '../../ui/Undo.tsx';
import { Brief } from './Brief.tsx';
import { Fact } from './Fact.tsx';
import { Place } from './Place.tsx';
import type { FinderAction } from './reducer.ts';
import type { FinderProps } from './View.tsx';

/** All that someone wants to remember, together: whatever is looked for now, it stands here. */
export function Pins(props: FinderProps) {
  const { say, state, services, paths, dispatch } = props;
  const pinned = state.pins.flatMap((id) => services.find((service) => service.id === id) ?? []);
  const gone = state.pins.filter((id) => pinned.every((service) => service.id !== id));
  if (state.pins.length === 0 && !state.dropped) return null;
  return (
    <section id="pins" tabIndex={-1} aria-labelledby="pins-title">
      <h2 id="pins-title">{say('nearby:pins.title')}</h2>
      {state.dropped ? (
        <Undo
          back={say('undo:back')}
          text={say('nearby:pins.removed', { count: state.dropped.length })}
          putBack={() => dispatch({ type: 'restored' })}
        />
      ) : null}
      {pinned.map((service) => (
        <Pinned key={service.id} service={service} {...props} />
      ))}
      {gone.length > 0 ? (
        <p>
          {say('nearby:pins.gone', { count: gone.length })} <Remove ids={gone} say={say} dispatch={dispatch} />
        </p>
      ) : null}
      {pinned.length > 0 ? (
        <p class="buttons">
          <a class="button primary" href={paths.report}>
            {say('nearby:toReport', { count: pinned.length })}
          </a>
          <button type="button" class="button" onClick={() => dispatch({ type: 'unpinned', ids: state.pins })}>
            {say('nearby:pins.clear')}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** One of them, folded: no link leads to its card, because an address would then name it, and it may not be on the page. */
function Pinned({ service, ...props }: FinderProps & { readonly service: Service }) {
  const { language, say, dispatch } = props;
  const words = service.words[language] ?? service.words['nl'];
  if (!words) return null;
  const tongue = service.words[language] ? {} : { lang: 'nl', dir: 'ltr' as const };
  return (
    <details class="more">
      <summary>
        <bdi {...tongue}>{words.name}</bdi>
      </summary>
      <p {...tongue}>{words.summary}</p>
      <Brief {...props} service={service} words={words} tongue={tongue} />
      <dl class="facts">
        <Fact name={say('nearby:card.address')}>
          {service.address || service.secretAddress ? (
            <Place service={service} say={say} linked={props.linked} />
          ) : null}
        </Fact>
      </dl>
      <p>
        <Remove ids={[service.id]} say={say} dispatch={dispatch}>
          {words.name}
        </Remove>
      </p>
    </details>
  );
}

interface RemoveProps extends Pick<FinderProps, 'say'> {
  readonly ids: readonly string[];
  readonly dispatch: (action: FinderAction) => void;
  /** What goes, for who hears the button by itself. */
  readonly children?: string;
}

function Remove({ ids, say, dispatch, children }: RemoveProps) {
  return (
    <button type="button" class="quiet" onClick={() => dispatch({ type: 'unpinned', ids })}>
      {say('plan:entry.remove')}
      {children ? <span class="unseen">{`: ${children}`}</span> : null}
    </button>
  );
}
