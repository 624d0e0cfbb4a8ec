import { authors, type Notebook } from '../core/notebook/Notebook.ts';
import type { Say } from '../i18n/format.ts';

interface BesideProps {
  readonly say: Say;
  /** What happens then, and whom it asks about. */
  readonly text: 'open:beside.text' | 'phone:besideText';
  /** Absent where no more can lie there. */
  readonly lay?: (author: Notebook['author']) => void;
}

/** To lay something beside one's own answers, one first says whose view it is: it is the citizen who names it (ADR 0020). */
export function Beside({ say, text, lay }: BesideProps) {
  if (!lay) return <p class="hint">{say('open:beside.full')}</p>;
  return (
    <section class="beside">
      <h2>{say('open:beside.title')}</h2>
      <p>{say(text)}</p>
      <p class="buttons">
        {authors.map((author) => (
          <button key={author} type="button" class="button" onClick={() => lay(author)}>
            {say(`open:beside.${author}`)}
          </button>
        ))}
      </p>
    </section>
  );
}
