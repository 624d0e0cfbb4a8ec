import * as v from 'valibot';
import { acceptAnswers } from '../../answers/acceptAnswers.ts';
import type { Refusal } from '../../answers/Refusal.ts';
import { isDay } from '../../isDay.ts';
import { isRecord } from '../../isRecord.ts';
import type { Questionnaire } from '../../questionnaire/Questionnaire.ts';
import { type FileProblem, maxFileLength } from '../acceptFile.ts';
import { parseJson } from '../parseJson.ts';
import { acceptBlocks } from './acceptBlocks.ts';
import { isDeep } from './isDeep.ts';
import type { Knows } from './isSentence.ts';
import type { SharedReport } from './SharedReport.ts';
import { shareFileSchema } from './shareFileSchema.ts';
import { shareFileVersion } from './shareFileVersion.ts';

/** What this build knows, against which a share file is held. */
export interface ShareContext {
  readonly questionnaires: readonly Questionnaire[];
  readonly knows: Knows;
}

export type AcceptedShare =
  | { readonly ok: true; readonly report: SharedReport; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: FileProblem; readonly where?: string };

/**
 * Takes a share file as text. Never throws. All or nothing on its form, as with a keep file; lines and answers that this
 * edition cannot say are left out, each named by its key.
 */
export function acceptShareFile({ questionnaires, knows }: ShareContext, text: string): AcceptedShare {
  if (text.length > maxFileLength) return { ok: false, problem: 'too-large' };
  const raw = parseJson(text);
  if (raw === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(raw) || raw['format'] !== 'eigenblik-share') return { ok: false, problem: 'not-ours' };
  if (typeof raw['version'] === 'number' && raw['version'] > shareFileVersion) return { ok: false, problem: 'too-new' };
  if (isDeep(raw)) return { ok: false, problem: 'damaged', where: 'blocks' };
  const file = v.safeParse(shareFileSchema, raw);
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]);
    return { ok: false, problem: 'damaged', ...(where ? { where } : {}) };
  }
  const { madeOn, language, author } = file.output;
  if (!isDay(madeOn)) return { ok: false, problem: 'damaged', where: 'madeOn' };
  const paper = acceptBlocks(file.output.blocks, knows);
  if (!paper) return { ok: false, problem: 'damaged', where: 'blocks' };
  const { answers, refused } = acceptAnswers(questionnaires, file.output.answers);
  return {
    ok: true,
    report: { madeOn, language, author, blocks: paper.blocks, answers },
    refused: [...paper.refused, ...refused],
  };
}
