export interface ReadAloudProps {
  readonly text: string;
  /** What is read, for who hears the button by itself; absent where it stands alone on the page. */
  readonly what?: string;
  readonly lang?: string | undefined;
  /** Given the button; the place for messages stands right behind it. */
  readonly onPress: (button: HTMLElement) => void;
}

/** A button that reads aloud what it stands in. What it becomes while it reads is not drawn here (platform/reading). */
export function ReadAloud({ text, what, lang, onPress }: ReadAloudProps) {
  return (
    <>
      <button type="button" class="quiet read scripted" onClick={(event) => onPress(event.currentTarget)}>
        {text}
        {what ? <span class="unseen" lang={lang}>{`: ${what}`}</span> : null}
      </button>
      <p class="hint reader" role="status" />
    </>
  );
}
