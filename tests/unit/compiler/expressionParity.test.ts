import fc from 'fast-check';
import { ExpressionRunner } from 'survey-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compileValue } from '../../../src/compiler/compileCondition.ts';
import { Reader } from '../../../src/compiler/Reader.ts';
import { Scope } from '../../../src/compiler/Scope.ts';
import { type Expression, evaluate } from '../../../src/core/questionnaire/expression.ts';
import { anyExpression, anyValues, arithmetic, comparisons, everyValue, names } from '../../fuzz/expressions.ts';
import { runs } from '../../fuzz/runs.ts';

const today = '2026-11-22';
const scope = new Scope({ pages: [{ name: 'page', elements: names.map((name) => ({ type: 'text', name })) }] });

// survey-core reads the machine's clock: it stands still at the midnight that ours is told.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T00:00:00`) });
});
afterAll(() => {
  vi.useRealTimers();
});

function compile(source: string): Expression | undefined {
  return compileValue(new Reader('nl'), 'here', { expression: source }, scope.findFrom([]));
}

/** Outside a survey, a name without a value is null to survey-core; within one, undefined. */
function ours(expression: Expression, values: Readonly<Record<string, unknown>>): unknown {
  return evaluate(expression, { answer: (name) => values[name] ?? null, result: () => null, today });
}

/** Where survey-core breaks off (a sum of 1.5 and a word), there is nothing to agree with. */
function theirs(runner: ExpressionRunner, values: Readonly<Record<string, unknown>>): { value: unknown } | undefined {
  try {
    return { value: runner.runValues(structuredClone(values)) };
  } catch {
    return undefined;
  }
}

const told = (value: unknown) => (value instanceof Date ? `date ${value.getTime()}` : value);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value instanceof Date) return 'date';
  return value === null ? 'null' : typeof value;
}

describe('an expression', () => {
  test('comes to the same with us as with SurveyJS, whatever the operators, functions and values', () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    const compare = (source: string, expression: Expression, values: Readonly<Record<string, unknown>>) => {
      const value = ours(expression, values);
      const reference = theirs(new ExpressionRunner(source), values);
      if (!reference) return count('broken off');
      expect({ source, values, value: told(value) }).toEqual({ source, values, value: told(reference.value) });
      count('compared');
      return count(kindOf(value));
    };
    const tries = Math.max(runs, 5000);
    fc.assert(
      fc.property(anyExpression, fc.array(anyValues, { minLength: 2, maxLength: 2 }), (source, sets) => {
        const expression = compile(source);
        if (!expression) count('not read');
        else for (const values of sets) compare(source, expression, values);
      }),
      { numRuns: tries },
    );
    // Otherwise the generator tries too little.
    const times = (what: string) => seen.get(what) ?? 0;
    expect(times('compared')).toBeGreaterThan(tries);
    expect(times('not read') + times('broken off')).toBeLessThan(tries / 10);
    for (const kind of ['boolean', 'number', 'string', 'list', 'date', 'null'])
      expect(times(kind), kind).toBeGreaterThan(tries / 200);
  });

  test.each([...comparisons, ...arithmetic])('“%s” does the same with every two kinds of value', (operator) => {
    const source = `{one} ${operator} {two}`;
    const expression = compile(source);
    const runner = new ExpressionRunner(source);
    if (!expression) throw new Error(`${source} cannot be read`);
    const different = everyValue.flatMap((one) =>
      everyValue.flatMap((two) => {
        const values = { ...(one === undefined ? {} : { one }), ...(two === undefined ? {} : { two }) };
        const [our, their] = [ours(expression, values), theirs(runner, values)];
        if (!their || Object.is(our, their.value) || JSON.stringify(our) === JSON.stringify(their.value)) return [];
        return [{ values, our, their }];
      }),
    );
    expect(different).toEqual([]);
  });
});
