import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says, besides the topic `plan`. */
export const planTexts = [
  'report:date',
  'report:plan.lookBack',
  'pages:report.question',
  'pages:report.questionHelp',
  'questions:characters',
  'questions:notKept',
  'talk:to',
  'undo:removed',
  'undo:back',
] as const satisfies readonly MessageKey[];

/** The steps of the talk, in their order. */
export const agenda = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** What the page for after the talk says besides. */
export const afterTexts = [
  'talk:after.title',
  'talk:after.said',
  'talk:after.saidHelp',
  'talk:after.print',
  'talk:after.printText',
  'talk:after.toPlan',
] as const satisfies readonly MessageKey[];
