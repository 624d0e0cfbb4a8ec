import { type CopyContent, deviceCopyVersion } from './readCopy.ts';

interface ToCopy {
  /** ISO day from the clock outside. */
  readonly savedOn: string;
  /** Digits and dashes that no other write has. */
  readonly revision: string;
  readonly content: CopyContent;
}

/** Writes what a device keeps as text, for `readCopy`. */
export function toCopy({ savedOn, revision, content }: ToCopy): string {
  const { kind: _kind, ...kept } = content;
  return JSON.stringify({ version: deviceCopyVersion, savedOn, revision, ...kept });
}
