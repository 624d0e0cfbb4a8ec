import { describe, expect, test } from 'vitest';
import { corpus, problemsIn } from './corpus.ts';

/** What is refused in each survey that we do not take: all of it, and nothing else. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'refused-choices': [
    'country: “choicesByUrl” is not supported on a dropdown',
    'country: “choices” is not a list of objects',
    'country: has no choices',
    'base: “choicesOrder”: "random" is not supported on a checkbox',
    'base: “showSelectAllItem”: true is not supported on a checkbox',
    'base: “maxSelectedChoices” is not supported on a checkbox',
    'copy: “choicesFromQuestion” is not supported on a radiogroup',
    'copy: “hideIfChoicesEmpty”: true is not supported on a radiogroup',
  ],
  'refused-expression': [
    'a: “defaultValueExpression” is not supported on a text',
    'a: “setValueExpression” is not supported on a text',
    'b: “defaultValue”: "=today()" is no answer to this question',
    'sum: the question type “expression” is not supported',
    'day: “minValueExpression” is not supported on a text',
    'day: “max”: "=today(3)" is no bound of a date',
  ],
  'refused-files': [
    'cv: the question type “file” is not supported',
    'sign: the question type “signaturepad” is not supported',
  ],
  'refused-functions': [
    'b: uses the function score()',
    'c: uses the function round()',
    'c: uses the function currentDate()',
    'd: asks after {unknown}, which is no question or calculated value',
    'd: asks after {a.b}, which is no question or calculated value',
    'e: cannot be read',
    'f: uses the function isContainerReady()',
    'v: uses the function displayValue()',
    'x: is worked out in a circle: {x}, {y}',
  ],
  'refused-inputs': [
    'a: the input type “color” is not supported',
    'b: “maskType”: "pattern" is not supported on a text',
    'b: “maskSettings” is not supported on a text',
    'c: “dataList” is not supported on a text',
    'c: the input type “datetime-local” is not supported',
    'd: has no maxLength from 1 to 2000',
    'e: “min”: "2026-01-01" is no bound of a number',
    'f.validators.0: the validator “answercount” is not supported',
    'f.validators.1: the pattern cannot be read: Invalid regular expression: /(/: Unterminated group',
  ],
  'refused-matrix': [
    'grid: the question type “matrix” is not supported',
    'cells: the question type “matrixdropdown” is not supported',
    'more: the question type “matrixdynamic” is not supported',
  ],
  'refused-names': [
    'survey: “clearInvisibleValues”: "onHidden" is not supported on a survey',
    'survey: “textUpdateMode”: "onTyping" is not supported on a survey',
    'survey: “storeDataAsText” is not supported on a survey',
    'p: “questionOrder”: "random" is not supported on a page',
    'Big: is not a good name',
    'with space: is not a good name',
    'pageno: is a name with a meaning of its own',
    'kept: “valueName” is not supported on a text',
    'kept: “clearIfInvisible”: "onHidden" is not supported on a text',
    'kept: “readOnly”: true is not supported on a text',
    'kept: “visible”: false is not supported on a text',
    'kept: “titleLocation”: "hidden" is not supported on a text',
    'twice: is the name of two questions',
  ],
  'refused-other': [
    'a: “showOtherItem”: true is not supported on a radiogroup',
    'a: “otherText” is not supported on a radiogroup',
    'b: “hasOther” is not supported on a checkbox',
    'b: “showCommentArea”: true is not supported on a checkbox',
    'b: “commentText” is not supported on a checkbox',
    'c.choices.0: “other” is not a good value',
    'c.choices.1: “showCommentArea”: true is not supported on a choice',
  ],
  'refused-pictures': [
    'pages.0.elements.0.html: holds markup (HTML)',
    'survey: “logo” is not supported on a survey',
    'survey: “backgroundImage” is not supported on a survey',
    'news: the question type “html” is not supported',
    'logo: the question type “image” is not supported',
    'pick: the question type “imagepicker” is not supported',
  ],
  'refused-quiz': [
    'survey: “showTimer”: true is not supported on a survey',
    'survey: “timeLimit” is not supported on a survey',
    'survey: “firstPageIsStartPage”: true is not supported on a survey',
    'survey: “autoAdvanceEnabled”: true is not supported on a survey',
    'survey: “questionsOnPageMode”: "singlePage" is not supported on a survey',
    'survey: “showPreviewBeforeComplete”: "showAllQuestions" is not supported on a survey',
    'p: “timeLimit” is not supported on a page',
    'a: “correctAnswer” is not supported on a radiogroup',
  ],
  'refused-ranking': [
    'order: the question type “ranking” is not supported',
    'tags: the question type “tagbox” is not supported',
    'slide: the question type “slider” is not supported',
  ],
  'refused-repeating': [
    'people: the question type “paneldynamic” is not supported',
    'several: the question type “multipletext” is not supported',
  ],
  'refused-texts': [
    'a: “choices” is not a list of objects',
    'a: has no choices',
    'a.title: has no texts by language code',
    'b.choices.0.text: has no nl text',
    'b.title: has no nl text',
    'c.title: has no texts by language code',
    'd.title: says {wie} back, which is no question or calculated value',
    'survey.description: has no texts by language code',
  ],
  'refused-triggers': [
    'completedHtml.nl: holds markup (HTML)',
    'completedHtml.en: holds markup (HTML)',
    'survey: “triggers” is not supported on a survey',
    'survey: “completedHtml” is not supported on a survey',
    'survey: “navigateToUrl” is not supported on a survey',
    'survey: “completeText” is not supported on a survey',
    'survey: “completedHtmlOnCondition” is not supported on a survey',
    'survey: “cookieName” is not supported on a survey',
    'p: “navigationTitle” is not supported on a page',
    'stop: “setValueIf” is not supported on a boolean',
    'stop: “resetValueIf” is not supported on a boolean',
  ],
};

describe('a survey from elsewhere with what we do not take', () => {
  const refused = corpus.filter((id) => id.startsWith('refused'));

  test('there are fourteen of them', () => {
    expect(refused.length).toBeGreaterThanOrEqual(14);
    expect(refused.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(refused)('%s is refused by name, all at once, each with a remedy', (id) => {
    // SurveyJS's own linter says some of it first, and what is no question has no meaning either.
    const problems = problemsIn(id).filter((one) => one.file === 'survey.json' && !one.remedy.startsWith('Rule '));
    const names = problems.map(({ where, message }) => `${where}: ${message.replace(/^\w+ “[^”]*” (?!is)/, '')}`);
    expect(names).toEqual(expected[id]);
    for (const { remedy } of problems) expect(remedy.length).toBeGreaterThan(10);
  });
});
