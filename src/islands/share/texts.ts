import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says, besides the topics `report`, `domains` and `talk`. */
export const shareTexts = [
  'common:parts',
  'pages:report.questionHelp',
  'pages:report.choose',
  'pages:report.chooseHelp',
  'pages:report.sensitive',
  'pages:report.preview',
  'pages:report.previewHelp',
  'pages:report.previewEmpty',
  'pages:report.print',
  'questions:characters',
  'questions:notKept',
] as const satisfies readonly MessageKey[];
