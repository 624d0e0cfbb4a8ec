import { skips } from '../core/questionnaire/Questionnaire.ts';

/** What this compiler knows of SurveyJS, by element; anything else is refused by name. */
export const supportedKeys = {
  survey: ['title', 'description', 'pages', 'showQuestionNumbers', 'locale'],
  page: ['name', 'title', 'elements', 'visibleIf'],
  panel: ['type', 'name', 'title', 'elements', 'visibleIf', 'state'],
  radiogroup: [
    'type',
    'name',
    'title',
    'description',
    'choices',
    'visibleIf',
    'showNoneItem',
    'noneText',
    'showDontKnowItem',
    'dontKnowText',
    'showRefuseItem',
    'refuseText',
  ],
  checkbox: ['type', 'name', 'title', 'description', 'choices', 'visibleIf'],
  comment: ['type', 'name', 'title', 'description', 'visibleIf', 'maxLength', 'rows'],
  choice: ['value', 'text'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof supportedKeys;

export const supportedTypes = ['radiogroup', 'checkbox', 'comment', 'panel'] as const;

/** Property pairs of a radiogroup's special items, in the order of `skips`. */
export const specialItems = [
  { value: 'none', show: 'showNoneItem', text: 'noneText' },
  { value: 'dontknow', show: 'showDontKnowItem', text: 'dontKnowText' },
  { value: 'refused', show: 'showRefuseItem', text: 'refuseText' },
] as const;

export const questionNamePattern = /^[a-z][a-z0-9_]*$/;

/** SurveyJS holds “Yes” and “yes”, “a” and “a ”, 1 and “01” for the same, so that we allow only one way to write each. */
export const choiceValuePattern = /^[a-z][a-z0-9_-]*$/;

/** Words that mean something else to SurveyJS or to us. */
export const reservedValues: readonly string[] = [...skips, 'other', 'true', 'false', 'null', 'undefined'];
