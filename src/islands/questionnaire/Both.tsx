/** A text, and once someone asked for it, the same in Dutch below it. */
export function Both({ text, original }: { readonly text: string | undefined; readonly original: string | undefined }) {
  return (
    <>
      {text}
      {original ? (
        <span class="original" lang="nl" dir="ltr">
          {original}
        </span>
      ) : null}
    </>
  );
}
