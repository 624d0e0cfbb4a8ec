import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../../src/compiler/compileCondition.ts';
import { Reader } from '../../../src/compiler/Reader.ts';

const known = new Map([
  ['level', { kind: 'radiogroup', values: [1, 2, 3, 'none'] }],
  ['who', { kind: 'checkbox', values: ['self', 'around'] }],
  ['note', { kind: 'comment', values: [] }],
] as const);
function compile(expression: string) {
  const reader = new Reader('nl');
  const condition = compileCondition(reader, 'here', expression, (name) => known.get(name as 'level'));
  return { condition, problems: reader.problems };
}

describe('compileCondition', () => {
  test.each([
    ['{level} = 1', ['equal', 'level', 1]],
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
    [
      '{level} = 1 and {who} empty or {note} notempty',
      ['or', ['and', ['equal', 'level', 1], ['empty', 'who']], ['notempty', 'note']],
    ],
    [
      '{level} = 1 and ({who} empty or {note} notempty)',
      ['and', ['equal', 'level', 1], ['or', ['empty', 'who'], ['notempty', 'note']]],
    ],
  ])('compiles %s', (expression, condition) => {
    expect(compile(expression)).toEqual({ condition, problems: [] });
  });

  test.each([
    ['a function', "iif({level} = 1, 'a', 'b') = 'a'", 'has no question on the left'],
    ['a bare function', 'today()', 'uses the function today()'],
    ['arithmetic', '{level} + 1 = 2', 'has no question on the left'],
    ['arithmetic on the right', '{level} = 1 + 1', 'has no fixed value on the right'],
    ['another question on the right', '{level} = {who}', 'has no fixed value on the right'],
    ['yes or no on the right', '{level} = true', 'has no fixed value on the right'],
    ['a value on the left', '1 = {level}', 'has no question on the left'],
    ['an unknown question', '{levl} = 1', 'asks after {levl}, which is no question'],
    ['an unknown question that may be empty', '{levl} empty', 'asks after {levl}, which is no question'],
    ['a part of a question', '{level.a} = 1', 'asks after {level.a}, which is no question'],
    ['a value that cannot be', '{level} = 4', 'compares {level} with 4, which it can never be'],
    ['a number written as text', "{level} = '1'", 'compares {level} with "1", which it can never be'],
    ['one impossible value among others', "{who} anyof ['self', 'me']", 'with "me", which it can never be'],
    ['own words', "{note} = 'help'", 'compares the own words of {note}'],
    ['an order of lists', "{who} > 'self'", 'orders the list {who}; use anyof or allof'],
    ['a single choice that contains', '{level} contains 1', 'treats {level} as a list'],
    ['a single choice that lacks', '{level} notcontains 1', 'treats {level} as a list'],
    ['a single choice that is all of', '{level} allof [1, 2]', 'treats {level} as a list'],
    ['a single choice that is any of one', '{level} anyof 1', 'treats {level} as a list'],
    ['a single choice that is none of one', '{level} noneof 1', 'treats {level} as a list'],
    ['a question alone', '{level}', 'is a bare variable'],
    ['something that cannot be read', '{level} = ', 'cannot be read'],
  ])('refuses %s by name', (_what, expression, message) => {
    const { condition, problems } = compile(expression);
    expect(condition).toBeUndefined();
    expect(problems).toEqual([
      {
        file: 'survey.json',
        where: 'here',
        message: expect.stringContaining(`visibleIf “${expression}” ${message.startsWith('with') ? '' : message}`),
        remedy: expect.stringContaining('Supported: {question} equal | '),
      },
    ]);
    expect(problems[0]?.message).toContain(message);
  });

  test('names both sides of an “and” that cannot be compiled', () => {
    expect(compile('{a} = 1 and {b} = 1').problems.map(({ message }) => message.match(/\{.\},/)?.[0])).toEqual([
      '{a},',
      '{b},',
    ]);
  });
});
