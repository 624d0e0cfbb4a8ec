import { type Check, checks } from '../../core/host/Finding.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** Checks that can end badly: whether a browser keeps the portal is up to who uses it. */
const mayBeWrong = checks.filter((one): one is Exclude<Check, 'keeps'> => one !== 'keeps');

/** What says itself why it cannot be seen; the others were not answered. */
export const ownUnseen = ['https', 'files', 'keeps'] as const satisfies readonly Check[];

export const checkTexts = [
  'check:go',
  'check:again',
  'check:print',
  'check:busy',
  'check:busy.count',
  'check:done.title',
  'check:done.where',
  'check:done.good',
  'check:done.wrong',
  'check:verdict.good',
  'check:verdict.wrong',
  'check:verdict.unseen',
  'check:counted',
  'check:remedy',
  'check:nothing',
  'check:more',
  'check:list.title',
  'check:list.text',
  'check:unseen.rest',
  ...checks.map((one) => `check:${one}` as const),
  ...checks.map((one) => `check:${one}.good` as const),
  ...mayBeWrong.flatMap((one) => [`check:${one}.wrong`, `check:${one}.remedy`] as const),
  ...ownUnseen.map((one) => `check:${one}.unseen` as const),
] as const satisfies readonly MessageKey[];
