/** Parts of a cell with semicolons in between, each once. */
export function listIn(cell: string | undefined): readonly string[] {
  const parts = (cell ?? '').split(';').map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}
