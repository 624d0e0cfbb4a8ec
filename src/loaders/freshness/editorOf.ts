import { isEmail } from '../../core/finder/begin/contactRules.ts';
import { cellOf, type RawRow } from '../readServiceFiles.ts';
import type { EditorGroup } from './Freshness.ts';
import { oneLine } from './factsOf.ts';

/** Who is asked to look at a row. Rows with the same `key` go into one mail. */
export interface Editor extends Pick<EditorGroup, 'kind' | 'name' | 'to'> {
  readonly key: string;
}

/** The portal's own people: for helplines, and for what nobody is named for. */
export const portalKey = 'portal';

/**
 * Who looks at this row: whom `column` names; else, when that is `beheerder`, the organisation by its own public address;
 * else undefined, and the portal's own people do. One mailbox gets one mail, however it came to be named.
 */
export function editorOf(row: RawRow, column: string): Editor | undefined {
  const named = oneLine(cellOf(row, column));
  if (named !== '') return toEditor('team', named, isEmail(named) ? named : null);
  const email = cellOf(row, 'email');
  if (column !== 'beheerder' || !isEmail(email)) return undefined;
  return toEditor('organisation', oneLine(cellOf(row, 'organisatie')) || email, email);
}

function toEditor(kind: Editor['kind'], name: string, to: string | null): Editor {
  return { kind, name, to, key: to === null ? `name ${name.toLowerCase()}` : mailKey(to) };
}

/** The same for the same mailbox. */
export function mailKey(address: string): string {
  return `mail ${address.toLowerCase()}`;
}
