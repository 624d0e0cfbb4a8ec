import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOfPattern } from '../../../src/compiler/refusePattern.ts';
import { longestAnswer } from '../../../src/core/questionnaire/checks.ts';
import { problemsOf, withNote } from './example.ts';

const isRefused = (pattern: string, anyCase = false) => refusalOfPattern(pattern, anyCase) !== undefined;

/** Patterns that hang, or that grow with the square of the answer or worse. */
const bad = String.raw`
(a+)+$
(a*)*$
(a|a)*$
(a|aa)+$
(.*)*x
(x+x+)+y
^(\w+\s?)*$
^([a-zA-Z0-9]+)*$
^([a-z]+-?)+$
^(\d+)*\.$
(\w*\s*)*!$
^((ab)*)+$
^(a?){30}a{30}$
^(([a-z])+.)+[A-Z]([a-z])+$
^([01]?\d|2[0-3]?)*:$
^(a|b|ab)*c$
^(\w|[a-z])*!$
^([^,]*,*)*;$
^([0-9]{1,9}){1,99}x$
(a{0,100}){0,100}b
^\d*\d*\d*x$
\s+$
[0-9]+x
.*x
^(.+)@(.+)$
^.*foo.*bar.*$
[a-z]{1,2000}x
^[^@ ]+@[^@ ]+\.[^@ ]+$
(a+)\1$
^(a)\1$
(?<x>a)\k<x>
(?<=a+)b
(?<!a)b
^(?=(a+)+$)b
^(?:(?=.*x).)*$
(?:(?=(?:(?=.*x).)*y).)*
(?=.*\d)(?=.*[a-z]).{8,20}`
  .trim()
  .split('\n');

/** What a municipality asks for: postcodes, numbers, names, dates. */
const good = String.raw`
^[1-9][0-9]{3} ?[A-Za-z]{2}$
^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$
^[0-9]{9}$
^\d{4}$|^\d{6}$
^[A-Z][a-z]+$
^(ja|nee)$
^\+?[0-9 -]{10,14}$
^(\+31|0031|0)[1-9]\d{8}$
^[a-z0-9.-]+$
^[a-z]+(-[a-z]+)*$
^NL\d{2}[A-Z]{4}\d{10}$
^\d+(,\d{2})?$
^\d{1,3}(?:\.\d{3})*(?:,\d{2})?$
^(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-\d{4}$
^([01]\d|2[0-3]):[0-5]\d$
\d
foo
\bja\b
.*
^.*$
^.{2,40}$
^\w+$
^\s*\d{4}\s*$
^#[0-9a-f]{6}$
^[A-Za-zÀ-ÿ' -]{1,60}$
^[A-Z]{1,3}-?\d{1,4}-?[A-Z]{0,3}$
^[A-Z]{2}[0-9]{4,8}$
^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}$
^(?:https?:\/\/)?[a-z0-9.-]{4,80}$
^[^<>]*$
^[\u0600-\u06FF ]+$
^[\]()*+{}]+$
(^|,)\d+`
  .trim()
  .split('\n');

/** Answers that many patterns nearly fit: one stretch that repeats, and a last sign that fits nothing. */
const hostile = ['a', 'ab', '1', 'a1', ' ', 'aA', '-a', 'a.', 'b,'].flatMap((part) =>
  ['', '!', '\u0000'].map((end) => part.repeat(longestAnswer).slice(0, longestAnswer - end.length) + end),
);

/** In milliseconds; the quicker of two rounds, for a machine that was busy. */
function slowest(pattern: RegExp): number {
  const round = (): number => {
    const times = hostile.map((text) => {
      const start = performance.now();
      pattern.test(text);
      return performance.now() - start;
    });
    return Math.max(...times);
  };
  return Math.min(round(), round());
}

const atom = fc.constantFrom('a', 'b', '.', '1', '-', ' ', '[ab]', '[^a]', '\\w', '\\d', '\\s', '[a-z]', '\\b');
const repeat = fc.constantFrom('', '', '', '*', '+', '?', '{2,5}', '{3,}', '*?', '{1,40}');
const anyPattern = fc
  .letrec<{ pattern: string; piece: string }>((tie) => ({
    pattern: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.tuple(atom, repeat).map(([one, often]) => (one === '\\b' ? one : one + often)),
      fc.tuple(tie('pattern'), repeat).map(([inner, often]) => `(${inner})${often}`),
      fc.tuple(tie('pattern'), tie('pattern'), repeat).map(([one, other, often]) => `(?:${one}|${other})${often}`),
      tie('pattern').map((inner) => `(?=${inner})`),
    ),
  }))
  .pattern.chain((inner) => fc.constantFrom(inner, `^${inner}`, `^${inner}$`));

describe('refusalOfPattern', () => {
  test.each(bad)('refuses %s', (pattern) => {
    expect(refusalOfPattern(pattern, false)).toEqual({
      message: expect.stringMatching(/^the pattern /),
      remedy: expect.stringMatching(/\S{2}/),
    });
  });

  test.each(good)('takes %s, which answers at once', (pattern) => {
    expect(refusalOfPattern(pattern, false)).toBeUndefined();
    expect(slowest(new RegExp(pattern))).toBeLessThan(50);
  });

  test('sees that two letters are the same one where their size does not count', () => {
    expect([isRefused('^(a|A)*$'), isRefused('^(a|A)*$', true)]).toEqual([false, true]);
  });

  test('takes no pattern of more than 200 signs', () => {
    const ofLength = (length: number) => `^${'a'.repeat(length - 2)}$`;
    expect([isRefused(ofLength(200)), isRefused(ofLength(201))]).toEqual([false, true]);
  });

  test('names file, question and remedy', () => {
    expect(problemsOf(withNote({ validators: [{ type: 'regex', regex: '^(a+)+$' }] }))).toEqual([
      {
        file: 'survey.json',
        where: 'money_note.validators.0',
        message: expect.stringContaining('can hold up the page'),
        remedy: expect.stringContaining('repeat no group'),
      },
    ]);
  });

  test('takes none that is slow on a long hostile answer, whatever someone makes up', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        if (isRefused(pattern)) return;
        taken += 1;
        expect(slowest(new RegExp(pattern)), pattern).toBeLessThan(100);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
