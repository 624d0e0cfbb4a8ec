import { toCopy } from '../../../core/file/device/toCopy.ts';
import { parseJson } from '../../../core/file/parseJson.ts';
import { isRecord } from '../../../core/isRecord.ts';
import { toBase64Url } from '../../../core/links/start/base64url.ts';
import { randomBytes, randomDigits } from '../../../platform/chance.ts';
import { today } from '../../../platform/clock.ts';
import { writeCopyText } from '../../../platform/device/copy.ts';
import { newRevision, notebookText, writeMark } from '../../../platform/device/mark.ts';

export type StartedKeeping =
  /** `digits` in groups, to be written down; empty for what is open to read. */
  | { readonly ok: true; readonly digits: string }
  /** `seal`: this browser cannot. `full`: it has no room, or forbids it. */
  | { readonly ok: false; readonly problem: 'seal' | 'full' };

/** Writes what stands in this tab on the device, in the place of what was there. Whoever asked has been asked about that. */
export async function startKeeping(kind: 'plain' | 'sealed'): Promise<StartedKeeping> {
  const notebook = parseJson(notebookText() ?? '{}');
  if (!isRecord(notebook)) return { ok: false, problem: 'full' };
  if (kind === 'plain') return put(toCopyNow({ kind, notebook }), '');
  try {
    const { sealFile } = await import('../../../export/sealed/sealFile.ts');
    const { sealCopy } = await import('../../../export/sealed/sealCopy.ts');
    const { inGroups, passphraseLength } = await import('../../../export/sealed/passphrase.ts');
    const digits = randomDigits(passphraseLength);
    const key = toBase64Url(randomBytes(32));
    const lock = await sealFile(JSON.stringify(key), digits);
    const token = await sealCopy(JSON.stringify(notebook), key);
    return put(toCopyNow({ kind, lock, token }), inGroups(digits), { key, lock });
  } catch {
    return { ok: false, problem: 'seal' };
  }
}

function toCopyNow(content: Parameters<typeof toCopy>[0]['content']) {
  const revision = newRevision();
  return { revision, text: toCopy({ savedOn: today(), revision, content }) };
}

function put(
  { revision, text }: ReturnType<typeof toCopyNow>,
  digits: string,
  seal?: { readonly key: string; readonly lock: string },
): StartedKeeping {
  const isKept = writeCopyText(text) && writeMark({ revision, ...(seal ? { seal } : {}) });
  return isKept ? { ok: true, digits } : { ok: false, problem: 'full' };
}
