import { isDay } from '../../isDay.ts';
import { isRecord } from '../../isRecord.ts';
import { parseJson } from '../parseJson.ts';

/** Version of what is kept on a device: an integer of its own, raised only with a migration (ADR 0036). */
export const deviceCopyVersion = 1;

/** What a device keeps: open to read, or under a key (`token`) that is itself under someone's digits (`lock`). */
export type CopyContent =
  | { readonly kind: 'plain'; readonly notebook: Readonly<Record<string, unknown>> }
  | { readonly kind: 'sealed'; readonly lock: string; readonly token: string };

export type ReadCopy =
  | { readonly kind: 'none' }
  /** `too-new`: a later edition of the site wrote it. */
  | { readonly kind: 'problem'; readonly problem: 'damaged' | 'too-new' }
  | {
      readonly kind: 'copy';
      /** ISO day on which it was last kept. */
      readonly savedOn: string;
      /** Another one at each write: whoever holds another than this has not seen what stands here. */
      readonly revision: string;
      readonly content: CopyContent;
    };

const damaged: ReadCopy = { kind: 'problem', problem: 'damaged' };

/**
 * What stands on the device under our key, as text; null where nothing does. Never throws. The notebook in it is any keyed
 * thing: `acceptNotebook` looks at it before anyone sees it.
 */
export function readCopy(text: string | null): ReadCopy {
  if (text === null) return { kind: 'none' };
  const raw = parseJson(text);
  if (!isRecord(raw)) return damaged;
  const { version, savedOn, revision, notebook, lock, token } = raw;
  if (typeof version === 'number' && version > deviceCopyVersion) return { kind: 'problem', problem: 'too-new' };
  if (version !== deviceCopyVersion || typeof savedOn !== 'string' || !isDay(savedOn)) return damaged;
  if (typeof revision !== 'string' || !/^[\d-]{1,64}$/.test(revision)) return damaged;
  const head = { kind: 'copy', savedOn, revision } as const;
  if (isRecord(notebook)) return { ...head, content: { kind: 'plain', notebook } };
  if (typeof lock !== 'string' || typeof token !== 'string') return damaged;
  return { ...head, content: { kind: 'sealed', lock, token } };
}
