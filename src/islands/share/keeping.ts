import { buildOverview } from '../../core/file/buildOverview.ts';
import { toKeepFile } from '../../core/file/toKeepFile.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import type { EvaluatorFor } from '../../core/questionnaire/evaluator.ts';
import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import type { Voice } from '../../export/blocks/Voice.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { handSealed } from './handSealed.ts';

/** A plain file to go on with; a page that also reads by itself; or a file that opens with a passphrase alone. */
export const keepKinds = ['file', 'page', 'sealed'] as const;
export type KeepKind = (typeof keepKinds)[number];

export interface KeepState {
  readonly kind: KeepKind;
  readonly stage: 'ready' | 'busy' | 'failed';
  /** Of the file that was handed out last; empty before. */
  readonly name: string;
  /** Of the sealed file that was handed out last: it stands on the page until the next, and nowhere else. */
  readonly passphrase: string;
}

export const startKeep: KeepState = { kind: 'file', stage: 'ready', name: '', passphrase: '' };

export interface ToKeep {
  readonly questionnaires: readonly Questionnaire[];
  readonly notebook: Notebook;
  readonly evaluatorFor: EvaluatorFor | undefined;
  readonly serviceIds: readonly string[];
  /** The citizen's own. */
  readonly voice: Voice;
  /** Without an ending. */
  readonly fileName: string;
}

/** Hands out the file. Rejects where this browser cannot seal, or where a module that this takes does not come. */
export async function keepAs(kind: KeepKind, toKeep: ToKeep): Promise<Pick<KeepState, 'name' | 'passphrase'>> {
  const { questionnaires, notebook, evaluatorFor, fileName } = toKeep;
  const json = toKeepFile(questionnaires, notebook, today(), evaluatorFor);
  if (kind === 'file') return hand(json, `${fileName}.json`, 'application/json');
  if (kind === 'page') return hand(await makePage(json, toKeep), `${fileName}.html`, 'text/html');
  return await handSealed(json, fileName);
}

async function makePage(json: string, { questionnaires, notebook, serviceIds, evaluatorFor, voice }: ToKeep) {
  const { toKeepHtml } = await import('../../export/keepHtml/toKeepHtml.ts');
  const overview = buildOverview(questionnaires, notebook, serviceIds, evaluatorFor);
  return toKeepHtml({ ...voice, savedOn: today(), overview, json });
}

function hand(content: string, name: string, type: string): Pick<KeepState, 'name' | 'passphrase'> {
  download(content, name, type);
  return { name, passphrase: '' };
}
