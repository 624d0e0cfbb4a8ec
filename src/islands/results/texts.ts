import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences that this island says, besides those of domains and levels, which its page adds. */
export const resultsTexts = [
  'pages:result.empty',
  'pages:result.start',
  'pages:result.strengths',
  'pages:result.strengthsNone',
  'pages:result.keep',
  'pages:result.change',
  'pages:result.changeMaybe',
  'pages:result.talk',
  'pages:result.leans',
  'pages:result.leansText',
  'pages:result.all',
  'pages:result.unanswered',
  'pages:result.edit',
  'pages:result.step',
  'pages:result.table',
  'pages:result.tableTopic',
  'pages:result.tableStep',
  'pages:result.tableWords',
  'pages:result.next',
  'pages:result.nextText',
  'pages:result.toNearby',
  'pages:result.toReport',
  'pages:result.notATest',
] as const satisfies readonly MessageKey[];
