import { Note } from './Note.tsx';
import { type FinderProps, FinderView } from './View.tsx';

/** The page, and what is printed in its place when someone asked for a note about one service. */
export function WithNote(props: FinderProps) {
  const { services, state } = props;
  const about = services.find(({ id }) => id === state.note);
  return (
    <>
      <div class={about ? 'screen-only' : ''}>
        <FinderView {...props} />
      </div>
      {about ? <Note service={about} {...props} /> : null}
    </>
  );
}
