import fc from 'fast-check';

/** Words that SurveyJS reads as something else, or nearly does. No quotes within: they end a text in an expression. */
const oddWords = [
  ...['', ' ', 'a', 'A', ' a ', 'ab', 'abc', 'true', 'FALSE', 'undefined', 'null', 'NaN', 'Infinity', '-', '+'],
  ...[
    '0',
    '1',
    '01',
    '007',
    '0.5',
    '0,5',
    '.5',
    '5.',
    '1.10',
    '1,5',
    '1,5,0',
    '1e3',
    '-3',
    '+3',
    ' 5 ',
    '0x1F',
    '0xzz',
  ],
  ...[
    '2*3',
    '3%',
    '1-2',
    '10',
    '100',
    '9',
    '999999999999999',
    '12345678901234567',
    '[]',
    '1,2',
    'a, b',
    '[object Object]',
  ],
  ...['2026-11-22', '2026-11-21', '2000-02-29', '2001-02-29', '1999-12-31', '2026-11-22T10:30', '2026-11-22T00:00:00Z'],
  ...['22-11-2026', '2026', 'Nov 22, 2026', 'years', 'months', 'days', 'hours', 'minutes', 'seconds', 'weeks'],
];
const quoted = ["'a'", '"a"', "''", '"', "'", "'1'", '"true"', '\'a"', "it's"];

/** Few and alike, so that two of them often meet. */
const alike = ['a', 'A', ' a ', 'b', '1', '1.0', '01', ' 1', 'true', 'TRUE', '2026-11-22', '2026-11-23'];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...alike) },
  { weight: 3, arbitrary: fc.constantFrom(...oddWords) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }).filter((one) => !/['"\\]/.test(one)) },
);
const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 10, -1, 0.1, 0.2, 0.3, 1.5, 2.25, 100, 1e21, 1e-7, 5e-324),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
);
const single = fc.oneof(word, fc.constantFrom(...quoted), number, fc.boolean());

/** One of every kind of value, the odd ones most of all. */
export const everyValue: readonly unknown[] = [
  ...[undefined, true, false, 0, 1, -3, 0.1, 1.5, 1e21, ...alike, ...oddWords, ...quoted],
  ...[[], ['a'], ['A', 'b'], ['b', 'a'], [1], ['1', 2], [0.5, 'a'], ['a', 'a']],
];

/** What a question can hold, and what a file from elsewhere might. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: single },
  { weight: 2, arbitrary: fc.array(fc.oneof(word, number), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

export const names = ['one', 'two', 'three', 'four'] as const;
export const anyValues = fc.record(
  Object.fromEntries(names.map((name) => [name, anyValue])) as Record<string, fc.Arbitrary<unknown>>,
  { requiredKeys: [], noNullPrototype: true },
);

const simpleNumber = fc.oneof(fc.integer({ min: -20, max: 200 }), fc.constantFrom(0.1, 1.5, 0.05, 12.75));
const constant = fc.oneof(
  word.map((one) => `'${one}'`),
  simpleNumber.map(String),
  fc.constantFrom('true', 'false', '0x1F', 'abc', "''", '[]'),
);
const variable = fc.constantFrom(...names).map((name) => `{${name}}`);

export const comparisons = [
  ...['=', '==', 'equal', '<>', '!=', 'notequal', '>', 'greater', '<', 'less', '>=', 'greaterorequal', '<='],
  ...['lessorequal', '*=', 'contains', 'contain', 'notcontains', 'notcontain', 'anyof', 'allof', 'noneof'],
];
export const arithmetic = ['+', '-', '*', '/', '%', '^', 'power', 'and', '&&', 'or', '||'];

type Tree = fc.Arbitrary<string>;

/** Expressions over `names` as an author might write them: every operator, function and kind of value. */
export const anyExpression: fc.Arbitrary<string> = fc.letrec<{ tree: string; list: string; call: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 5, arbitrary: variable },
    { weight: 3, arbitrary: constant },
    { weight: 1, arbitrary: tie('list') },
    { weight: 4, arbitrary: tie('call') },
    { weight: 6, arbitrary: binary(tie('tree'), comparisons) },
    { weight: 5, arbitrary: binary(tie('tree'), arithmetic) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.oneof(variable, constant), fc.constantFrom('empty', 'notempty'))
        .map(([a, how]) => `(${a} ${how})`),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('!', 'negate '), tie('tree')).map(([how, a]) => `${how}(${a})`) },
  ),
  list: fc.array(tie('tree'), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
  call: fc.oneof(
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `iif(${a}, ${b}, ${c})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `iif(${a}, ${b})`),
    fc
      .tuple(
        fc.constantFrom('sum', 'min', 'max', 'avg', 'count'),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, given]) => `${name}(${given.join(', ')})`),
    fc
      .tuple(tie('tree'), fc.constantFrom('', ", 'months'", ", 'days'", ", 'years'", ', {one}'))
      .map(([a, unit]) => `age(${a}${unit})`),
    fc
      .tuple(
        tie('tree'),
        tie('tree'),
        fc.constantFrom('', ", 'months'", ", 'hours'", ", 'years'", ", 'minutes'", ", 'seconds'", ', {two}'),
      )
      .map(([a, b, unit]) => `dateDiff(${a}, ${b}${unit})`),
    fc.constantFrom('today()', 'today(1)', 'today(-30)', 'today({one})'),
  ),
})).tree;

function binary(tree: Tree, operators: readonly string[]): Tree {
  const nothing = fc.constantFrom('undefined', 'null');
  const side = fc.oneof({ weight: 20, arbitrary: tree }, { weight: 1, arbitrary: nothing });
  return fc
    .tuple(tree, fc.constantFrom(...operators), side, fc.boolean())
    .map(([a, how, b, swapped]) => (swapped ? `(${b} ${how} ${a})` : `(${a} ${how} ${b})`));
}
