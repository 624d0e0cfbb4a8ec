import type { MessageKey } from '../i18n/keys.ts';

/** What a page says that asks for a key. */
export const openKeyTexts = [
  'keys:open.file',
  'keys:open.fileHelp',
  'keys:open.digits',
  'keys:open.digitsHelp',
  'keys:open.go',
  'keys:open.busy',
  'keys:open.close',
  'keys:problem.no-file',
  'keys:problem.too-large',
  'keys:problem.digits',
  'keys:problem.sealed',
  'keys:problem.not-keys',
  'keys:problem.too-new',
  'keys:problem.damaged',
  'keys:problem.unread',
  'keys:problem.other',
] as const satisfies readonly MessageKey[];
