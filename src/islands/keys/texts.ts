import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says, beside those of `OpenKey`. */
export const keysTexts = [
  'keys:start.title',
  'keys:start.who',
  'keys:start.nobody',
  'keys:start.help',
  'keys:start.go',
  'keys:start.busy',
  'keys:start.failed',
  'keys:made.title',
  'keys:made.file',
  'keys:made.again',
  'keys:made.digits',
  'keys:made.write',
  'keys:made.lost',
  'keys:try.title',
  'keys:try.text',
  'keys:try.right',
  'keys:open.title',
  'keys:open.text',
  'keys:open.done',
  'keys:public.title',
  'keys:public.text',
  'keys:public.address',
  'keys:public.mail',
  'keys:public.copyMail',
  'keys:public.meaning',
  'keys:public.linesTitle',
  'keys:public.linesHelp',
  'keys:public.lines',
  'keys:public.copyLines',
  'keys:public.copied',
  'keys:public.selected',
] as const satisfies readonly MessageKey[];

/** What the mail says. It goes to a Dutch municipality, and so is in Dutch on every page. */
export const mailTexts = [
  'keys:mail.hello',
  'keys:mail.ask',
  'keys:mail.where',
  'keys:mail.new',
  'keys:mail.replace',
  'keys:mail.check',
  'keys:mail.never',
] as const satisfies readonly MessageKey[];
