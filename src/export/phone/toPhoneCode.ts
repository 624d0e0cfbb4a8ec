import type { Packed } from '../../core/links/Packed.ts';
import { toDigits } from './digits.ts';
import { toPayload } from './payload.ts';
import { seal } from './seal.ts';
import { type Qr, toQr } from './toQr.ts';

/** What chance gives: both new each time. */
export interface Chance {
  readonly code: string;
  readonly salt: Uint8Array<ArrayBuffer>;
}

export interface PhoneCode {
  /** The whole address, what was packed in its fragment. */
  readonly address: string;
  /** Twelve digits, which do not stand in the address. */
  readonly code: string;
  readonly qr: Qr;
}

/** Seals what was packed and draws the address that carries it. Undefined when it is too much for one QR code. */
export async function toPhoneCode(
  packed: Packed,
  page: string,
  { code, salt }: Chance,
): Promise<PhoneCode | undefined> {
  const payload = await toPayload(packed);
  const address = payload ? `${page}#${toDigits(await seal(payload, code, salt))}` : undefined;
  const qr = address === undefined ? undefined : toQr(address);
  return address !== undefined && qr ? { address, code, qr } : undefined;
}
