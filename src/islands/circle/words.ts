import { type Ring, type TieKind, tieKinds } from '../../core/plan/Circle.ts';
import type { Say } from '../../i18n/format.ts';

/** What stands by itself, as a choice does, begins with a capital. */
export function capital(text: string): string {
  const [first = '', ...others] = text;
  return first.toUpperCase() + others.join('');
}

export const kindText = (say: Say, kind: TieKind): string => say(`circle:kind.${kind}`);
export const ringText = (say: Say, ring: Ring): string => say(`circle:ring.${ring}`);

/** Kinds as options of a list; "someone else" is what stands there as long as nothing is chosen. */
export function kindOptions(say: Say): { readonly value: string; readonly text: string; readonly disabled: boolean }[] {
  return tieKinds
    .filter((kind) => kind !== 'other')
    .map((kind) => ({ value: kind, text: capital(kindText(say, kind)), disabled: false }));
}

/** Back from what a list of kinds holds. */
export function toKind(value: string): TieKind {
  return tieKinds.find((kind) => kind === value) ?? 'other';
}
