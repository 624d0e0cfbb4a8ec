import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says. */
export const questionsTexts = [
  'questions:choose.title',
  'questions:choose.help',
  'questions:choose.all',
  'questions:choose.missing',
  'questions:start',
  'questions:where',
  'questions:next',
  'questions:back',
  'questions:done',
  'questions:chosenTopics',
  'questions:clear',
  'questions:notKept',
  'questions:skip.title',
  'questions:characters',
] as const satisfies readonly MessageKey[];
