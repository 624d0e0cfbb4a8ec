import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences about keeping, and those of the page that is kept, besides the topic `keep` and what the report says. */
export const keepTexts = [
  'pages:report.keep',
  'pages:report.keepText',
  'pages:report.keepButton',
  'pages:report.kept',
  'pages:beside.self',
  'pages:beside.together',
  'pages:beside.view',
  'plan:sheet.title',
  'plan:sheet.ideas',
] as const satisfies readonly MessageKey[];
