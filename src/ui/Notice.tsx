import type { ComponentChildren } from 'preact';

/** A message in a box; the kind is also said by its words, never by colour alone. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: 'info' | 'warning';
  readonly children: ComponentChildren;
}) {
  return <div class={`notice ${kind}`}>{children}</div>;
}
