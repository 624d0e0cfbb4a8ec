import { isRecord } from '../../isRecord.ts';
import type { RegistryLine } from '../Registry.ts';
import { acceptStart, type StartContext } from './acceptStart.ts';
import { longestName, mostSaved, type SavedStart } from './SavedStart.ts';
import { toSavedName } from './toSavedName.ts';

/**
 * Reads what the device kept: a list of names, each with the fragment of a link. Whatever is not exactly that is left out, as
 * are a name that comes twice, a link without a questionnaire of this portal, and all beyond `mostSaved`.
 */
export function acceptSaved(context: StartContext, lines: readonly RegistryLine[], raw: unknown): SavedStart[] {
  const saved: SavedStart[] = [];
  for (const one of Array.isArray(raw) ? raw.slice(0, mostSaved) : []) {
    if (!isRecord(one)) continue;
    const { name, fragment } = one;
    // A sign may take two places; what is longer is not looked at.
    if (typeof name !== 'string' || typeof fragment !== 'string' || name.length > 2 * longestName) continue;
    if (name === '' || name !== toSavedName(name) || saved.some((other) => other.name === name)) continue;
    const accepted = acceptStart(context, lines, fragment);
    if (accepted.ok && accepted.link.questionnaires.length > 0) saved.push({ name, link: accepted.link });
  }
  return saved;
}
