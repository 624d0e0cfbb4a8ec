/**
 * Settings of SurveyJS that are read over without a word, and why. They say how SurveyJS's own form looks, how its editor
 * keeps the file, or what our pages do in a way of their own; none of them changes data, visibility or a text.
 */
export const ignoredKeys: Readonly<Record<string, readonly string[]>> = {
  'measures and place on the page: our pages have their own layout': [
    ...['width', 'minWidth', 'maxWidth', 'widthMode', 'fitToContainer', 'startWithNewLine', 'indent', 'innerIndent'],
    ...['colCount', 'colSpan', 'gridLayoutEnabled', 'gridLayoutColumns', 'questionTitleWidth', 'descriptionLocation'],
    ...[
      'questionDescriptionLocation',
      'errorLocation',
      'questionErrorLocation',
      'headerView',
      'logoWidth',
      'logoHeight',
    ],
    ...['logoFit', 'logoPosition', 'rateDescriptionLocation', 'displayRateDescriptionsAsExtremeItems'],
  ],
  'the look of a control: the kind of question decides that here': [
    ...[
      'renderAs',
      'displayMode',
      'rateType',
      'rateColorMode',
      'scaleColorMode',
      'swapOrder',
      'separateSpecialChoices',
    ],
    ...['inputSize', 'inputTextAlignment', 'autoGrow', 'allowResize', 'autoGrowComment', 'allowResizeComment'],
    ...['commentAreaRows', 'requiredMark', 'questionTitlePattern', 'backgroundImageFit', 'backgroundImageAttachment'],
    ...['backgroundOpacity', 'searchEnabled', 'searchMode', 'textWrapEnabled', 'autocomplete'],
  ],
  'numbers and progress: every step says which it is and of how many': [
    ...['showProgressBar', 'progressBarLocation', 'progressBarType', 'progressBarShowPageTitles'],
    ...['progressBarShowPageNumbers', 'progressBarInheritWidthFrom', 'progressBarShowNavigationText'],
    ...['progressBarNavigationTextLocation', 'showPageNumbers', 'showNumber', 'questionStartIndex', 'showTOC'],
    ...['tocLocation', 'navigationButtonsLocation', 'autoFocusFirstQuestion', 'autoFocusFirstError'],
  ],
  'taking an answer back: always possible here': ['allowClear'],
  'where the text of “other” goes: “other” itself is refused': ['storeOthersAsComment', 'maxCommentLength'],
  'the editor’s own bookkeeping': ['sjsVersion', '$schema', 'surveyId', 'matrixDragHandleArea', 'showBrandInfo'],
};

/** Settings that may be written out as long as they say what happens anyway. */
export const fixedValues: Readonly<Record<string, readonly unknown[]>> = {
  visible: [true],
  readOnly: [false],
  titleLocation: ['default', 'top', 'bottom', 'left'],
  questionTitleLocation: ['default', 'top', 'bottom', 'left'],
  showTitle: [true],
  showPageTitles: [true],
  showPrevButton: [true],
  showNavigationButtons: [true, 'bottom', 'top', 'both', 'topBottom'],
  clearInvisibleValues: ['onComplete', true],
  clearIfInvisible: ['default', 'onComplete'],
  choicesOrder: ['none'],
  questionOrder: ['default', 'initial'],
  questionsOnPageMode: ['standard'],
  checkErrorsMode: ['onNextPage'],
  textUpdateMode: ['default', 'onBlur'],
  autoAdvanceEnabled: [false],
  firstPageIsStartPage: [false],
  showPreviewBeforeComplete: [false, 'never', 'noPreview'],
  showTimer: [false],
  showOtherItem: [false],
  showSelectAllItem: [false],
  showCommentArea: [false],
  hideIfChoicesEmpty: [false],
  useDisplayValuesInDynamicTexts: [true],
  maskType: ['none'],
  notificationType: ['error'],
};

/** Whether a setting is known and can be read over. */
export function isIgnored(key: string, value: unknown): boolean {
  return Object.values(ignoredKeys).some((keys) => keys.includes(key)) || (fixedOf(key)?.includes(value) ?? false);
}

/** The values with which a setting may be written out; undefined for one that is none, such as `constructor`. */
export function fixedOf(key: string): readonly unknown[] | undefined {
  return Object.hasOwn(fixedValues, key) ? fixedValues[key] : undefined;
}
