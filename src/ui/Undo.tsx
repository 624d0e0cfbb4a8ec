import type { Say } from '../i18n/format.ts';

interface UndoProps {
  readonly say: Say;
  /** Says what was taken away. */
  readonly text: string;
  readonly putBack: () => void;
  /** Where two may stand on one page. */
  readonly id?: string;
}

/**
 * The offer to put back what was taken away, in the place where it stood. Whoever took it away sends the focus to its button,
 * which the line describes: so it is said once, and no live region says it a second time.
 */
export function Undo({ say, text, putBack, id = 'undo' }: UndoProps) {
  return (
    <div class="notice info undo screen-only">
      <p id={`${id}-what`}>{text}</p>
      <button type="button" class="button" id={id} aria-describedby={`${id}-what`} onClick={putBack}>
        {say('undo:back')}
      </button>
    </div>
  );
}
