import { packNotebook } from '../../core/file/packNotebook.ts';
import { type PhonePart, partsIn, withoutParts } from '../../core/file/phoneParts.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import { phoneRegistry } from '../../export/phone/phoneRegistry.ts';
import { codeLength, saltBytes } from '../../export/phone/seal.ts';
import { type PhoneCode, toPhoneCode } from '../../export/phone/toPhoneCode.ts';
import { easyVersion } from '../../export/phone/toQr.ts';
import { randomBytes, randomDigits } from '../../platform/chance.ts';

export interface ToPhone {
  readonly questionnaires: readonly Questionnaire[];
  /** Tidied, as for the keep file: what its author can no longer see does not travel. */
  readonly notebook: Notebook;
  /** ISO day. */
  readonly savedOn: string;
  /** Whole address of the page that receives. */
  readonly page: string;
}

export interface MadeForPhone {
  /** Absent where all of it is too much for one code. */
  readonly code?: PhoneCode;
  /** What could be left out of a code that is too large, or large; else empty. */
  readonly parts: readonly PhonePart[];
}

/** Makes the QR code and the digits beside it. The module is heavy and comes on a click. */
export async function toPhone(given: ToPhone, left: readonly PhonePart[]): Promise<MadeForPhone> {
  const { questionnaires, savedOn, page } = given;
  const notebook = withoutParts(questionnaires, given.notebook, left);
  const packed = packNotebook(phoneRegistry, { notebook, savedOn, left });
  const code = await toPhoneCode(packed, page, { code: randomDigits(codeLength), salt: randomBytes(saltBytes) });
  const isEasy = code !== undefined && code.qr.version <= easyVersion;
  return { ...(code ? { code } : {}), parts: isEasy ? [] : partsIn(questionnaires, given.notebook) };
}
