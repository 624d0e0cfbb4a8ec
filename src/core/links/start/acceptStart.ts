import type { Refusal } from '../../answers/Refusal.ts';
import { PackReader, Unsound } from '../PackReader.ts';
import { type RegistryLine, readRegistry } from '../Registry.ts';
import { fromBase64Url } from './base64url.ts';
import { encodeStart, linesWidth, startVersion } from './encodeStart.ts';
import type { StartLink } from './StartLink.ts';
import { startCode } from './startCode.ts';

/** What this portal has: a link may come from another municipality, or from last year. */
export interface StartContext {
  readonly languages: readonly string[];
  readonly questionnaires: readonly string[];
  /** Codes of the organisations in the municipality's file. */
  readonly organisations: readonly number[];
}

export type AcceptedStart =
  | { readonly ok: true; readonly link: StartLink; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: 'empty' | 'damaged' | 'too-new' };

/** No link of ours is longer; whatever is, is refused unread. */
export const longestFragment = 300;
const checkLength = 4;

/**
 * Reads the fragment of a start link. What is not exactly as `encodeStart` writes it is refused whole. What this portal
 * does not have is left out and named, with what stands for it: an id of a public list, or the number of an organisation.
 */
export function acceptStart(context: StartContext, lines: readonly RegistryLine[], fragment: string): AcceptedStart {
  if (fragment === '') return { ok: false, problem: 'empty' };
  if (fragment.length > longestFragment) return { ok: false, problem: 'damaged' };
  if (/^[2-9]/.test(fragment)) return { ok: false, problem: 'too-new' };
  const read = readStart(lines, fragment);
  return typeof read === 'string' ? { ok: false, problem: read } : { ok: true, ...keepKnown(context, read) };
}

function readStart(lines: readonly RegistryLine[], fragment: string): StartLink | 'damaged' | 'too-new' {
  const bytes = fragment.startsWith(startVersion) ? fromBase64Url(fragment.slice(1)) : undefined;
  if (!bytes || bytes.length < checkLength) return 'damaged';
  try {
    const from = new PackReader({ bits: bytes.subarray(0, -checkLength), words: '' });
    const count = from.number(linesWidth);
    // Later lines may have made lists longer than this edition can read.
    if (count > lines.length) return 'too-new';
    const link = startCode(readRegistry(lines, count)).read(from);
    // Its check bytes too are written again: nothing can be written in two ways.
    return encodeStart(lines.slice(0, count), link) === fragment ? link : 'damaged';
  } catch (error) {
    if (error instanceof Unsound || error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function keepKnown(context: StartContext, link: StartLink): { link: StartLink; refused: Refusal[] } {
  const unknown = (path: string): Refusal => ({ path, reason: 'unknown' });
  const questionnaires = link.questionnaires.filter((id) => context.questionnaires.includes(id));
  const hasLanguage = context.languages.includes(link.language);
  const hasOrganisation = link.organisation === 0 || context.organisations.includes(link.organisation);
  return {
    link: {
      ...link,
      language: hasLanguage ? link.language : (context.languages[0] ?? link.language),
      organisation: hasOrganisation ? link.organisation : 0,
      questionnaires,
    },
    refused: [
      ...(hasLanguage ? [] : [unknown(`language.${link.language}`)]),
      ...(hasOrganisation ? [] : [unknown(`organisation.${link.organisation}`)]),
      ...link.questionnaires.filter((id) => !questionnaires.includes(id)).map((id) => unknown(`questionnaires.${id}`)),
    ],
  };
}
