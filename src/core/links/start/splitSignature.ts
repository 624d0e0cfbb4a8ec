import { longestFragment } from './acceptStart.ts';
import { isBase64Url } from './isBase64Url.ts';

/** What a start link says, for `acceptStart`, and who vouches for it. */
export interface SplitStart {
  readonly text: string;
  /** 64 bytes of Ed25519 in base64url; undefined where nobody signed. */
  readonly signature: string | undefined;
}

const signatureSigns = 86;

/**
 * The two parts of a fragment `text.signature`. Undefined where a signature stands that is none: another length, written in
 * another way, or more than one dot; where it stands behind signs that no start text has; and for a fragment that is longer than
 * any of ours.
 */
export function splitSignature(fragment: string): SplitStart | undefined {
  if (fragment.length > longestFragment) return undefined;
  const [text = '', signature, ...more] = fragment.split('.');
  if (signature === undefined) return { text, signature };
  const isSignature = signature.length === signatureSigns && isBase64Url(signature);
  const isSound = isSignature && more.length === 0 && /^[\w-]+$/.test(text);
  return isSound ? { text, signature } : undefined;
}
