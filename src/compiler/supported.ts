import { skips } from '../core/questionnaire/Questionnaire.ts';

const condition = ['visibleIf', 'enableIf', 'requiredIf', 'isRequired', 'requiredErrorText'] as const;
const question = ['type', 'name', 'title', 'description', ...condition, 'defaultValue', 'validators'] as const;
const select = [
  'choices',
  'choicesVisibleIf',
  'choicesEnableIf',
  'showNoneItem',
  'noneText',
  'showDontKnowItem',
  'dontKnowText',
  'showRefuseItem',
  'refuseText',
] as const;

/** What this compiler knows of SurveyJS, by element; anything else is ignored with a reason (ignored.ts) or refused by name. */
export const supportedKeys = {
  survey: ['title', 'description', 'pages', 'calculatedValues', 'maxTextLength', 'showQuestionNumbers', 'locale'],
  page: ['name', 'title', 'description', 'elements', ...condition],
  panel: ['type', 'name', 'title', 'description', 'elements', 'state', ...condition],
  radiogroup: [...question, ...select],
  dropdown: [...question, ...select, 'placeholder'],
  checkbox: [...question, ...select],
  rating: [
    ...question,
    'rateMin',
    'rateMax',
    'rateStep',
    'rateCount',
    'rateValues',
    'autoGenerate',
    'minRateDescription',
    'maxRateDescription',
  ],
  boolean: [...question, 'labelTrue', 'labelFalse', 'valueTrue', 'valueFalse'],
  comment: [...question, 'maxLength', 'rows', 'placeholder'],
  text: [
    ...question,
    'inputType',
    'maxLength',
    'min',
    'max',
    'step',
    'minErrorText',
    'maxErrorText',
    'stepErrorText',
    'placeholder',
  ],
  choice: ['value', 'text', 'visibleIf', 'enableIf'],
  rate: ['value', 'text'],
  'calculated value': ['name', 'expression', 'includeIntoResult'],
  'numeric validator': ['type', 'text', 'minValue', 'maxValue'],
  'text validator': ['type', 'text', 'minLength', 'maxLength', 'allowDigits'],
  'regex validator': ['type', 'text', 'regex', 'caseInsensitive'],
  'email validator': ['type', 'text'],
  'expression validator': ['type', 'text', 'expression'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof supportedKeys;

export const questionTypes = ['radiogroup', 'checkbox', 'dropdown', 'rating', 'boolean', 'comment', 'text'] as const;
export type QuestionType = (typeof questionTypes)[number];
export const supportedTypes = [...questionTypes, 'panel'] as const;
export const inputTypes = ['text', 'email', 'number', 'date'] as const;

/** Property pairs of the special items, in the order of `skips`. */
export const specialItems = [
  { value: 'none', show: 'showNoneItem', text: 'noneText' },
  { value: 'dontknow', show: 'showDontKnowItem', text: 'dontKnowText' },
  { value: 'refused', show: 'showRefuseItem', text: 'refuseText' },
] as const;

export const questionNamePattern = /^[a-z][A-Za-z0-9_]*$/;

/** Names that SurveyJS answers itself before it looks for a question, or that lead into every object. */
export const reservedNames: readonly string[] = [
  ...['pageno', 'pagecount', 'questioncount', 'correctedanswers', 'correctanswers', 'correctedanswercount'],
  ...['incorrectedanswers', 'incorrectanswers', 'incorrectedanswercount', 'locale'],
  ...['item', 'choice', 'self', 'panel', 'row', 'survey', 'length', 'no', 'require', 'title'],
  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
];

/** Values of which SurveyJS knows only one way to write: for these the small evaluator is enough. */
export const plainValuePattern = /^[a-z][a-z0-9_-]*$/;

/** Words that mean something else to SurveyJS or to us. */
export const reservedValues: readonly string[] = [...skips, 'other', 'true', 'false', 'null', 'undefined'];
