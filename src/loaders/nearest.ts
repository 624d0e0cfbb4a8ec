/** The known name that someone probably meant: small or capital, a slip in every three letters. Undefined when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const name = fold(typed);
  if (name === '' || name.length > 80) return undefined;
  let best: string | undefined;
  let least = name.length < 2 ? 1 : Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const one of known) {
    const other = fold(one);
    if (Math.abs(other.length - name.length) >= least) continue;
    const slips = slipsBetween(name, other);
    if (slips < least) [best, least] = [one, slips];
  }
  return best;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
}

/** Letters left out, added, changed or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
