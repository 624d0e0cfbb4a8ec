import type { MessageKey } from '../../i18n/keys.ts';

/** The sentences around the other forms of the paper. */
export const formatDoorTexts = [
  'formats:title',
  'formats:text',
  'formats:about',
  'formats:open',
  'formats:text.title',
  'formats:text.text',
  'formats:text.button',
  'formats:text.copied',
  'formats:text.selected',
  'formats:text.label',
  'formats:share.title',
  'formats:share.text',
  'formats:share.button',
  'formats:share.done',
  'formats:html.title',
  'formats:html.text',
  'formats:html.button',
  'formats:file.title',
  'formats:file.text',
  'formats:file.button',
  'formats:sealed.title',
  'formats:sealed.text',
  'formats:sealed.button',
  'formats:csv.title',
  'formats:csv.text',
  'formats:csv.button',
  'formats:fhir.title',
  'formats:fhir.text',
  'formats:fhir.button',
  'formats:fhir.none',
  'formats:saved',
  'formats:failed',
] as const satisfies readonly MessageKey[];

/** What the forms say themselves, in each language of the paper. */
export const formatTexts = [
  'formats:csv.section',
  'formats:csv.line',
  'formats:csv.own',
  'formats:csv.language',
  'formats:fhir.what',
  'formats:fhir.by.self',
  'formats:fhir.by.together',
  'formats:fhir.by.view',
] as const satisfies readonly MessageKey[];
