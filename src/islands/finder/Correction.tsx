import type { Say } from '../../i18n/format.ts';
import { Contact } from './Contact.tsx';

export interface CorrectionProps {
  readonly id: string;
  readonly say: Say;
  /** Address of who keeps the list. */
  readonly editor: string;
  readonly demo: boolean;
  readonly linked: boolean;
  /** What stands on the door, for who hears the button by itself. */
  readonly name: string;
  /** Prints a note about this service; absent on a page that the build drew. */
  readonly printNote?: (id: string) => void;
}

/** How to say that something is wrong: the name by which the list knows this row goes along, and nothing of the person. */
export function Correction({ id, name, say, editor, demo, linked, printNote }: CorrectionProps) {
  const subject = encodeURIComponent(say('nearby:card.wrongSubject', { id }));
  return (
    <>
      <p class="hint">
        {say('nearby:card.wrong', { id })}{' '}
        <Contact
          kind="email"
          text={editor}
          query={`?subject=${subject}`}
          mark={say('nearby:card.demo')}
          demo={demo}
          linked={linked}
        />
      </p>
      {printNote ? (
        <p>
          <button type="button" class="quiet" onClick={() => printNote(id)}>
            {say('nearby:note.print')}
            <span class="unseen" lang="nl">
              {`: ${name}`}
            </span>
          </button>
        </p>
      ) : null}
    </>
  );
}
