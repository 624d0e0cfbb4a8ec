export interface PictogramProps {
  /** One path on a grid of 48 by 48: one of the tables beside this file. */
  readonly path: string;
}

/**
 * One pictogram of our own set, as lines in the colour of the text: so it follows dark and forced colours. It never stands
 * without words, so it says nothing itself.
 */
export function Pictogram({ path }: PictogramProps) {
  return (
    <svg class="pictogram" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
