interface UndoProps {
  /** Says what was taken away. */
  readonly text: string;
  /** What stands on its button. */
  readonly back: string;
  readonly putBack: () => void;
  /** Where two may stand on one page. */
  readonly id?: string;
}

/**
 * The offer to put back what was taken away, in the place where it stood. Whoever took it away sends the focus to its button,
 * which the line describes: so it is said once, and no live region says it a second time.
 */
export function Undo({ text, back, putBack, id = 'undo' }: UndoProps) {
  return (
    <div class="notice info undo screen-only">
      <p id={`${id}-what`}>{text}</p>
      <button type="button" class="button" id={id} aria-describedby={`${id}-what`} onClick={putBack}>
        {back}
      </button>
    </div>
  );
}
