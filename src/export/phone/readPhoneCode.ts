import type { Packed } from '../../core/links/Packed.ts';
import { fromDigits } from './digits.ts';
import { fromPayload } from './payload.ts';
import { judgeSealed, unseal } from './seal.ts';

/** More than any QR code that we make can hold. */
const mostBytes = 700;

export type ReadFragment =
  | { readonly ok: true; readonly sealed: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-new' };

/** Looks at the fragment of an address, with or without its #: something sealed to ask a code for, or a refusal. */
export function readFragment(fragment: string): ReadFragment {
  const sealed = fromDigits(fragment.replace(/^#/, ''), mostBytes);
  const judged = judgeSealed(sealed);
  return sealed && judged === 'sound'
    ? { ok: true, sealed }
    : { ok: false, problem: judged === 'too-new' ? judged : 'damaged' };
}

/** Opens it with the twelve digits: what was packed; `wrong` for another code; `damaged` for what no build of ours wrote. */
export async function openPhoneCode(
  sealed: Uint8Array<ArrayBuffer>,
  code: string,
): Promise<Packed | 'wrong' | 'damaged'> {
  const payload = await unseal(sealed, code);
  if (!payload) return 'wrong';
  return (await fromPayload(payload)) ?? 'damaged';
}
