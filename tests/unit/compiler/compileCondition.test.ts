import { describe, expect, test } from 'vitest';
import { type ConditionKey, compileCondition } from '../../../src/compiler/compileCondition.ts';
import { Reader } from '../../../src/compiler/Reader.ts';
import { Scope } from '../../../src/compiler/Scope.ts';

const choices = (...values: unknown[]) => ({ choices: values.map((value) => ({ value })) });
const scope = new Scope({
  pages: [
    {
      name: 'page',
      elements: [
        { type: 'radiogroup', name: 'level', ...choices(1, 2, 3), showNoneItem: true },
        { type: 'checkbox', name: 'who', ...choices('self', 'around') },
        { type: 'comment', name: 'note' },
        { type: 'radiogroup', name: 'colour', ...choices('Red', 'Blue') },
        { type: 'text', name: 'age', inputType: 'number' },
        { type: 'boolean', name: 'sure' },
        { type: 'boolean', name: 'agrees', valueTrue: 'Yes', valueFalse: 'No' },
        { type: 'panel', name: 'home', elements: [{ type: 'comment', name: 'street' }] },
      ],
    },
  ],
  calculatedValues: [{ name: 'total', expression: '1' }],
});

function compile(expression: unknown, key: ConditionKey = 'visibleIf', within: readonly string[] = []) {
  const reader = new Reader('nl');
  const condition = compileCondition(reader, 'here', { [key]: expression }, key, scope.findFrom(within));
  return { condition, problems: reader.problems };
}

describe('compileCondition', () => {
  test.each([
    ['{level} = 1', ['equal', 'level', 1]],
    ['{LEVEL} = 1', ['equal', 'level', 1]],
    ["{level} <> 'none'", ['notequal', 'level', 'none']],
    ['{level} != 1', ['notequal', 'level', 1]],
    ['{level} > 1', ['greater', 'level', 1]],
    ['{level} <= 2', ['lessorequal', 'level', 2]],
    ["{who} contains 'self'", ['contains', 'who', 'self']],
    ["{who} anyof ['self', 'around']", ['anyof', 'who', ['self', 'around']]],
    ['{level} noneof [1, 2]', ['noneof', 'level', [1, 2]]],
    ['{note} notempty', ['notempty', 'note']],
    ['{who} empty', ['empty', 'who']],
    ['!({level} = 1)', ['not', ['equal', 'level', 1]]],
    ['{age} >= 18', ['greaterorequal', 'age', 18]],
    ['{sure} = true', ['equal', 'sure', true]],
    [
      '{level} = 1 and {who} empty or {note} notempty',
      ['or', ['and', ['equal', 'level', 1], ['empty', 'who']], ['notempty', 'note']],
    ],
    [
      '{level} = 1 and ({who} empty or {note} notempty)',
      ['and', ['equal', 'level', 1], ['or', ['empty', 'who'], ['notempty', 'note']]],
    ],
  ])('compiles %s for the small evaluator', (expression, condition) => {
    expect(compile(expression)).toEqual({ condition, problems: [] });
  });

  test.each([
    ['a function', "iif({level} = 1, 'a', 'b') = 'a'"],
    ['arithmetic', '{level} + 1 = 2'],
    ['another question on the right', '{level} = {who}'],
    ['a value on the left', '1 = {level}'],
    ['a value that cannot be', '{level} = 4'],
    ['a number written as text', "{level} = '1'"],
    ['one impossible value among others', "{who} anyof ['self', 'me']"],
    ['own words', "{note} = 'help'"],
    ['an order of lists', "{who} > 'self'"],
    ['a single choice that contains', '{level} contains 1'],
    ['a single choice that is any of one', '{level} anyof 1'],
    ['a value that may be written in two ways', "{colour} = 'Red'"],
    ['a calculated value', '{total} > 3'],
    ['yes under a value of its own', "{agrees} = 'Yes'"],
    ['nothing at all', '{level} = undefined'],
    ['a question alone', '{sure}'],
  ])('leaves %s to the full evaluator', (_what, expression) => {
    expect(compile(expression)).toEqual({ condition: ['isTrue', expect.any(Array)], problems: [] });
  });

  test('is as strict as SurveyJS about what comes out, by the kind of condition', () => {
    const keys = ['visibleIf', 'requiredIf', 'enableIf', 'choicesVisibleIf', 'choicesEnableIf'] as const;
    expect(keys.map((key) => compile('{sure}', key).condition?.[0])).toEqual([
      'isTrue',
      'isTrue',
      'isNotFalse',
      'isLikeTrue',
      'isLikeTrue',
    ]);
  });

  test('finds a question beside it in the same panel, and only there', () => {
    expect(compile('{panel.street} notempty', 'visibleIf', ['page', 'home']).condition).toEqual(['notempty', 'street']);
    expect(compile('{panel.note} notempty', 'visibleIf', ['page', 'home']).problems).toHaveLength(1);
    expect(compile('{panel.street} notempty', 'visibleIf', ['page']).problems).toHaveLength(1);
  });

  test.each([undefined, '', '  '])('has nothing to compile in %j', (expression) => {
    expect(compile(expression)).toEqual({ condition: undefined, problems: [] });
  });

  test.each([
    ['a function that we do not have', 'round({level}) = 1', 'uses the function round()'],
    ['a function that nobody has', 'score({level}) = 1', 'uses the function score()'],
    ['an unknown question', '{levl} = 1', 'asks after {levl}, which is no question or calculated value'],
    ['an unknown question that may be empty', '{levl} empty', 'asks after {levl}, which is no question'],
    ['a part of a question', '{level.a} = 1', 'asks after {level.a}, which is no question'],
    ['one of several', '{who[0]} = 1', 'asks after {who[0]}, which is no question'],
    ['a property of a question', '{$level.isVisible} = true', 'asks after {$level.isVisible}, which is no question'],
    ['a variable of SurveyJS itself', '{pageno} = 1', 'asks after {pageno}, which is no question'],
    ['a value as it is', "{#level} = '1'", 'asks after {#level}; leave the # out'],
    ['nothing within a list', '{who} anyof [1, undefined]', 'has “undefined” or “null” where'],
    ['nothing within a call', 'iif({sure}, null, 1) = 1', 'has “undefined” or “null” where'],
    ['something that cannot be read', '{level} = ', 'cannot be read'],
    ['something that is no text', 12, 'cannot be read'],
  ])('refuses %s by name', (_what, expression, message) => {
    const { condition, problems } = compile(expression);
    expect(condition).toBeUndefined();
    expect(problems).toEqual([
      {
        file: 'survey.json',
        where: 'here',
        message: expect.stringContaining(`visibleIf “${expression}” ${message}`),
        remedy: expect.stringContaining('Supported: {question}, {calculated value}, equal '),
      },
    ]);
  });

  test('names both sides of an “and” that cannot be compiled', () => {
    expect(compile('{a} = 1 and {b} = 1').problems.map(({ message }) => message.match(/\{.\},/)?.[0])).toEqual([
      '{a},',
      '{b},',
    ]);
  });
});
