import type { MessageKey } from '../../i18n/keys.ts';

/** What the section says that takes things along on a phone. */
export const phoneTexts = [
  'phone:make.title',
  'phone:make.text',
  'phone:make.button',
  'phone:make.scan',
  'phone:make.image',
  'phone:make.type',
  'phone:make.wipe',
  'phone:make.secret',
  'phone:make.large',
  'phone:make.tooMuch',
  'phone:make.stillTooMuch',
  'phone:make.leave',
  'phone:make.cannot',
  'phone:left',
  'phone:part.notes',
  'phone:part.circle',
  'phone:part.plan',
  'phone:part.talk',
  'phone:part.moments',
  'phone:part.marks',
  'common:loading',
  'common:wipe',
  'common:wipeQuestion',
] as const satisfies readonly MessageKey[];
