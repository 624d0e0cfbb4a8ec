import type { Say } from '../../i18n/format.ts';
import { Contact } from './Contact.tsx';

export interface CorrectionProps {
  readonly id: string;
  readonly say: Say;
  /** Address of who keeps the list. */
  readonly editor: string;
  readonly demo: boolean;
  readonly linked: boolean;
}

/** How to say that something is wrong: the name by which the list knows this row goes along, and nothing of the person. */
export function Correction({ id, say, editor, demo, linked }: CorrectionProps) {
  const subject = encodeURIComponent(say('nearby:card.wrongSubject', { id }));
  return (
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
  );
}
