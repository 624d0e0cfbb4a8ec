import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says. */
export const openTexts = [
  'open:choose',
  'open:chooseHelp',
  'open:found',
  'open:foundTopics',
  'open:refused',
  'open:replaces',
  'open:take',
  'open:leave',
  'open:taken',
  'open:go',
  'open:toResult',
  'open:problem.too-large',
  'open:problem.not-json',
  'open:problem.not-ours',
  'open:problem.too-new',
  'open:problem.damaged',
  'open:where',
  'questions:notKept',
] as const satisfies readonly MessageKey[];
