import fc from 'fast-check';
import { ExpressionRunner } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../../src/compiler/compileCondition.ts';
import { Reader } from '../../../src/compiler/Reader.ts';
import { Scope } from '../../../src/compiler/Scope.ts';
import { type Condition, type Fixed, isMet } from '../../../src/core/questionnaire/condition.ts';
import { answersTo, conditionOver } from '../../fuzz/arbitraries.ts';
import { runs } from '../../fuzz/runs.ts';

// Values that contain each other, and skips beside numbers: where equality, order and containing may part ways.
const shapes = [
  { name: 'level', kind: 'radiogroup', values: [1, 2, 3, 10, 'none', 'dontknow'] },
  { name: 'wish', kind: 'radiogroup', values: ['no', 'now', 'none'] },
  { name: 'who', kind: 'checkbox', values: ['self', 'myself', 'around', 'a'] },
  { name: 'note', kind: 'comment', values: [], maxLength: 12 },
] as const;

const symbols: Readonly<Record<string, readonly string[]>> = {
  equal: ['=', '==', 'equal'],
  notequal: ['<>', '!=', 'notequal'],
  greater: ['>', 'greater'],
  greaterorequal: ['>=', 'greaterorequal'],
  less: ['<', 'less'],
  lessorequal: ['<=', 'lessorequal'],
  and: ['and', '&&'],
  or: ['or', '||'],
};

/** Writes a condition as a SurveyJS author would; `style` picks among the ways to write an operator. */
function write(condition: Condition, style: number): string {
  const how = (name: string) => symbols[name]?.[style % (symbols[name]?.length ?? 1)] ?? name;
  switch (condition[0]) {
    case 'and':
    case 'or':
      return `(${write(condition[1], style)}) ${how(condition[0])} (${write(condition[2], style + 1)})`;
    case 'not':
      return `!(${write(condition[1], style)})`;
    case 'empty':
    case 'notempty':
      return `{${condition[1]}} ${condition[0]}`;
    case 'isTrue':
    case 'isNotFalse':
    case 'isLikeTrue':
      throw new Error('an expression, where the small evaluator is tried');
    default:
      return `{${condition[1]}} ${how(condition[0])} ${writeValue(condition[2])}`;
  }
}

function writeValue(value: Fixed): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? `'${value}'` : `[${value.map(writeValue).join(', ')}]`;
}

const scope = new Scope({
  pages: [
    {
      name: 'page',
      elements: shapes.map(({ name, kind, values }) => ({
        type: kind,
        name,
        choices: values.map((value) => ({ value })),
      })),
    },
  ],
});

function compile(expression: string): Condition {
  const reader = new Reader('nl');
  const condition = compileCondition(reader, 'here', { visibleIf: expression }, 'visibleIf', scope.findFrom([]));
  if (!condition) throw new Error(reader.problems[0]?.message);
  return condition;
}

const anySet = answersTo(shapes);

describe('a condition', () => {
  test('is compiled to what it says', () => {
    fc.assert(
      fc.property(conditionOver(shapes), fc.nat(5), (condition, style) => {
        expect(compile(write(condition, style))).toEqual(condition);
      }),
      { numRuns: 1000 },
    );
  });

  test('holds in our evaluator exactly when it holds in SurveyJS', () => {
    const held = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        conditionOver(shapes),
        fc.nat(5),
        fc.array(anySet, { minLength: 3, maxLength: 3 }),
        (one, style, sets) => {
          const expression = write(one, style);
          const runner = new ExpressionRunner(expression);
          const condition = compile(expression);
          for (const set of [{}, ...sets]) {
            const theirs = Boolean(runner.runValues(structuredClone(set)));
            held[theirs ? 'yes' : 'no'] += 1;
            expect({ expression, set, holds: isMet(condition, set) }).toEqual({ expression, set, holds: theirs });
          }
        },
      ),
      { numRuns: Math.max(runs, 5000) },
    );
    expect(Math.min(held.yes, held.no)).toBeGreaterThan((held.yes + held.no) / 10);
  });
});
