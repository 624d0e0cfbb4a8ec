/**
 * CSS as a browser takes it apart (CSS Syntax 3, §4): a text in quotes ends at its line, and within an address without
 * quotes nothing is a comment. What looks for addresses in another way can be led past them.
 */
const tokens =
  /(?<comment>\/\*[\s\S]*?(?:\*\/|$))|url\(\s*(?<bare>[^"'\s)][^)]*)|"(?<double>[^"\n\r\f]*)"?|'(?<single>[^'\n\r\f]*)'?/gi;

/** A piece of a theme with where it begins. */
interface Piece {
  readonly text: string;
  readonly index: number;
}

/** A theme with its comments blanked, as long as it was, and all that may be an address: between quotes, or in `url()`. */
export function readTheme(css: string): { readonly plain: string; readonly addresses: readonly Piece[] } {
  const addresses: Piece[] = [];
  let plain = '';
  let end = 0;
  for (const { 0: whole, index, groups = {} } of css.matchAll(tokens)) {
    const { comment, bare, double, single } = groups;
    plain += css.slice(end, index) + (comment === undefined ? whole : comment.replaceAll(/[^\n]/g, ' '));
    end = index + whole.length;
    const text = bare ?? double ?? single;
    if (text !== undefined) addresses.push({ text: text.trim(), index });
  }
  return { plain: plain + css.slice(end), addresses };
}

const here = 'https://theme.invalid';

/** Whether a browser that meets this address in a theme would ask another site. What it fetches nothing for may stand. */
export function leadsAway(address: string): boolean {
  if (!URL.canParse(address, here)) return /^\s*[\w+.-]*:?\/\//.test(address);
  const { protocol, origin } = new URL(address, here);
  return /^(?:https?|wss?|ftp|file|blob):$/.test(protocol) && origin !== here;
}
