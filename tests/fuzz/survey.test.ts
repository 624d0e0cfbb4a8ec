import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire } from '../../src/compiler/compileQuestionnaire.ts';
import { CompileError } from '../../src/compiler/Problem.ts';
import { attacks } from '../xss.ts';
import { poisonedKeys } from './arbitraries.ts';
import { crashesOf } from './crashes.ts';
import { runs } from './runs.ts';
import { spoil, spoiling } from './spoiling.ts';

const folder = 'tests/fixtures/questionnaires/every-kind';
const survey = JSON.parse(readFileSync(`${folder}/survey.json`, 'utf8'));
const about = JSON.parse(readFileSync(`${folder}/about.json`, 'utf8'));
/** One question of each kind, so that one try takes little time. */
const [page] = survey.pages;
const small = {
  ...survey,
  pages: [{ ...page, elements: page.elements.slice(0, 3) }],
};
const start = JSON.stringify(small);

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, Number.MAX_VALUE, '', [], {}, [[]], [null], { nl: 1 }, { nl: null }),
  fc.constantFrom<unknown>(...attacks, ...poisonedKeys),
  fc.jsonValue(),
);
const keys = [...new Set([...start.matchAll(/"(\w+)":/g)].map(([, key = '']) => key))];
/** Spoilt as JSON: the value of some key is something else. */
const replaced = fc
  .array(fc.tuple(fc.constantFrom(...keys), value, fc.nat({ max: 40 })), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    let text = start;
    for (const [key, put, which] of changes) {
      let seen = 0;
      text = JSON.stringify(JSON.parse(text), (name, one) => (name === key && seen++ === which % 5 ? put : one));
    }
    return text;
  });
const anyText = fc.oneof(
  replaced,
  spoiling.map((ways) => spoil(start, ways)),
);

/** Compiles what is JSON, and holds each refusal against what its maker needs. */
function compile(text: string): void {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return;
  }
  try {
    const { title, screens } = compileQuestionnaire('every-kind', json, about, 'nl');
    expect(JSON.stringify([title, screens])).not.toMatch(/<\/?[a-z][^<>]*>|[\u202A-\u202E\u2066-\u2069]/iu);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { message, remedy } of error.problems) for (const one of [message, remedy]) expect(one).toMatch(/\S{2}/);
    expect(error.message).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  }
}

describe('a survey.json', () => {
  test('is compiled, or refused with every place and remedy', () => {
    fc.assert(fc.property(anyText, compile), { numRuns: Math.ceil(runs / 10) });
  });

  test.each(crashesOf('survey'))('that once did harm does none: $what', ({ input }) => {
    compile(input);
  });
});
