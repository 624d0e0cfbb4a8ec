import type { ComponentChildren } from 'preact';

/** A fact with its name. Without a value it is not shown: empty fields annoy, and are read out. */
export function Fact({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
