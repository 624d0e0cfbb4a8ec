import * as v from 'valibot';
import type { Refusal } from '../answers/Refusal.ts';
import { isDay } from '../isDay.ts';
import { isRecord } from '../isRecord.ts';
import { acceptNotebook, type NotebookContext } from '../notebook/acceptNotebook.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import { keepFileSchema } from './keepFileSchema.ts';
import { keepFileVersion } from './keepFileVersion.ts';
import { migrate } from './migrate.ts';
import { parseJson } from './parseJson.ts';

/** In UTF-16 units; a full notebook takes about a twentieth of this. */
export const maxFileLength = 1_000_000;

export type AcceptedFile =
  | { readonly ok: true; readonly notebook: Notebook; readonly savedOn: string; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: FileProblem; readonly where?: string };

/** Why a file was not taken: each has its own sentence with a remedy (`open:problem.<name>`). */
export const fileProblems = ['too-large', 'not-json', 'not-ours', 'too-new', 'damaged'] as const;
export type FileProblem = (typeof fileProblems)[number];

/**
 * Takes a keep file as text. All or nothing: a file that breaks the schema is refused whole, with the place where it
 * breaks; a sound file of another edition is taken, and answers that this edition does not know are named.
 */
export function acceptFile(context: NotebookContext, text: string): AcceptedFile {
  if (text.length > maxFileLength) return { ok: false, problem: 'too-large' };
  const raw = parseJson(text);
  if (raw === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(raw) || raw['format'] !== 'eigenblik-keep') return { ok: false, problem: 'not-ours' };
  if (typeof raw['version'] === 'number' && raw['version'] > keepFileVersion) return { ok: false, problem: 'too-new' };
  const file = v.safeParse(keepFileSchema, migrate(raw));
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]);
    return { ok: false, problem: 'damaged', ...(where ? { where } : {}) };
  }
  if (!isDay(file.output.savedOn)) return { ok: false, problem: 'damaged', where: 'savedOn' };
  const { notebook, refused } = acceptNotebook(context, file.output.notebook);
  return { ok: true, notebook, savedOn: file.output.savedOn, refused };
}
