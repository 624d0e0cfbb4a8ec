import { nearest } from './nearest.ts';

/** Languages that a service here may well speak: for a suggestion when a name stands where a code belongs. */
const usual = (
  'nl en ar tr uk pl ru de fr es pt it ro bg hu el so ti am fa prs ps ku ckb ary zgh rif pap srn zh vi th ' +
  'hi ur pa ta bn id ms tl sq sr hr bs sk cs lt lv et fi sv da no he ja ko sw hy ka az fy'
).split(' ');

const names = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' });
const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

let byName: ReadonlyMap<string, string> | undefined;

/** Whether the site can name the language with this code (BCP 47). */
export function isSpokenCode(code: string): boolean {
  return nameOf(code, names) !== undefined;
}

/** The code of the language that was probably meant, by a name in Dutch or English or a code in capitals. */
export function nearestSpokenCode(typed: string): string | undefined {
  const small = typed.toLowerCase();
  if (isSpokenCode(small)) return small;
  byName ??= new Map(
    [names, englishNames].flatMap((list) => usual.map((code) => [nameOf(code, list) ?? code, code] as const)),
  );
  const near = nearest(typed, byName.keys());
  return near === undefined ? undefined : byName.get(near);
}

function nameOf(code: string, list: Intl.DisplayNames): string | undefined {
  try {
    // A code in small letters: the engine would also take NL, which no page could look up.
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? list.of(code) : undefined;
  } catch {
    return undefined;
  }
}
