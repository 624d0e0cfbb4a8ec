import { maxFileLength } from '../../core/file/acceptFile.ts';
import { findKeepBlock } from '../keepHtml/keepBlock.ts';
import { acceptSealed, type Sealed } from '../sealed/acceptSealed.ts';
import { findInPdf } from './findInPdf.ts';

/** In bytes. Of this a keep file itself takes at most a part (`maxFileLength`); pages and PDFs hold more. */
export const maxFileBytes = 5_000_000;
/** UTF-8 takes up to three bytes for what counts as one in a text. */
const maxKeepBytes = 3 * maxFileLength;

/** Why nothing was found: each has its own sentence with a remedy (`open:problem.<name>`). */
export const findingProblems = ['too-large', 'page-without', 'pdf-without'] as const;

/** A keep file as text, for `acceptFile` to judge; or one under a seal, of which nobody can say more yet. */
export type FoundFile =
  | { readonly kind: 'plain'; readonly text: string }
  /** By its digits, or by the key of an organisation. */
  | { readonly kind: 'sealed'; readonly by: Sealed['by']; readonly token: string }
  | { readonly kind: 'problem'; readonly problem: (typeof findingProblems)[number] };

/** Finds the keep file in whatever someone opens: by what is in it, because names of files change on their way. */
export async function findKeepFile(bytes: Uint8Array<ArrayBuffer>): Promise<FoundFile> {
  if (bytes.length > maxFileBytes) return { kind: 'problem', problem: 'too-large' };
  if (isPdf(bytes)) {
    const text = await findInPdf(bytes, maxKeepBytes);
    return text === undefined ? { kind: 'problem', problem: 'pdf-without' } : { kind: 'plain', text };
  }
  return findInText(new TextDecoder().decode(bytes));
}

/** The same for what was pasted. */
export function findInText(text: string): FoundFile {
  if (text.length > maxFileBytes) return { kind: 'problem', problem: 'too-large' };
  if (text.trimStart().startsWith('<')) {
    const block = findKeepBlock(text);
    return block === undefined ? { kind: 'problem', problem: 'page-without' } : { kind: 'plain', text: block };
  }
  const sealed = acceptSealed(text);
  return sealed === undefined ? { kind: 'plain', text } : { kind: 'sealed', ...sealed };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}
