/** Ways to the parts of a long page. */
export function Jumps({ label, to }: { readonly label: string; readonly to: readonly { id: string; name: string }[] }) {
  return (
    <nav aria-label={label} class="jumps screen-only">
      <p aria-hidden="true">{label}</p>
      <ul>
        {to.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
