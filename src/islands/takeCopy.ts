import { readCopy } from '../core/file/device/readCopy.ts';
import { parseJson } from '../core/file/parseJson.ts';
import { isRecord } from '../core/isRecord.ts';
import { acceptNotebook } from '../core/notebook/acceptNotebook.ts';
import type { Questionnaire } from '../core/questionnaire/Questionnaire.ts';
import { acceptPassphrase } from '../export/sealed/passphrase.ts';
import { readCopyText } from '../platform/device/copy.ts';
import { type DeviceMark, writeMark } from '../platform/device/mark.ts';
import { readQuestionnaires } from '../platform/questionnaires.ts';
import { openStore } from '../platform/store.ts';

/** `digits`: not sixteen of them. `sealed`: they do not open it. `unkept`: this tab keeps nothing. */
export type TakenCopy = 'taken' | 'digits' | 'sealed' | 'damaged' | 'unkept';

/**
 * Puts what the device keeps into this tab, in the place of what stands there, and notes that this tab goes on keeping it.
 * Nothing is changed unless all of it opens. `typed` are the digits as someone typed them, for what is sealed.
 */
export async function takeCopy(
  page: { language: string; languages: readonly string[] },
  typed = '',
): Promise<TakenCopy> {
  const copy = readCopy(readCopyText() ?? null);
  if (copy.kind !== 'copy') return 'damaged';
  const { content, revision } = copy;
  if (content.kind === 'plain') return put(page, content.notebook, { revision });
  const digits = acceptPassphrase(typed);
  if (digits === undefined) return 'digits';
  const { openCopy } = await import('../export/sealed/openCopy.ts');
  const opened = await openCopy(content.lock, content.token, digits);
  if (!opened) return 'sealed';
  return put(page, parseJson(opened.text), { revision, seal: { key: opened.key, lock: content.lock } });
}

function put(page: { language: string; languages: readonly string[] }, raw: unknown, mark: DeviceMark): TakenCopy {
  if (!isRecord(raw)) return 'damaged';
  const context = { ...page, questionnaires: readQuestionnaires<readonly Questionnaire[]>() };
  const { notebook } = acceptNotebook(context, raw);
  // The mark comes last: until it is there this tab writes nothing on the device.
  const isKept = openStore((stored) => stored).write({ ...notebook, language: page.language });
  return isKept && writeMark(mark) ? 'taken' : 'unkept';
}
