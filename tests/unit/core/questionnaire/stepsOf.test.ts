import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LifeDomain, lifeDomains } from '../../../../src/core/domains.ts';
import type { Question, Questionnaire, Role } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { domainsOf, stepsOf, stepToGoOn } from '../../../../src/core/questionnaire/stepsOf.ts';

const ask = (screen: number, domain: LifeDomain, name: string, role: Role = 'level'): Question => ({
  name,
  kind: 'radiogroup',
  values: [1, 2],
  screen,
  domain,
  role,
});
const of = (...questions: Question[]): Questionnaire => ({ id: 'made-up', version: '1.0', questions });
const matrix = of(
  ask(0, 'finances', 'money_level'),
  ask(0, 'finances', 'money_wish', 'wish'),
  ask(1, 'housing', 'house_level'),
  ask(2, 'justice', 'law_level'),
  ask(3, 'finances', 'debts_level'),
);
const parenting = of(
  ask(0, 'parenting', 'care_level'),
  ask(1, 'parenting', 'school_level'),
  ask(1, 'parenting', 'wish', 'wish'),
);

describe('domainsOf', () => {
  test('names each domain once, in the order of the questionnaire', () => {
    expect(domainsOf(matrix)).toEqual(['finances', 'housing', 'justice']);
    expect(domainsOf(parenting)).toEqual(['parenting']);
  });
});

describe('stepsOf', () => {
  test.each<[string, LifeDomain[], number[]]>([
    ['keeps the order in which domains were chosen', ['justice', 'housing'], [2, 1]],
    ['keeps the screens of one domain together', ['finances', 'housing'], [0, 3, 1]],
    ['leaves out domains that are not asked about', ['mobility', 'housing'], [1]],
    ['has no step when nothing was chosen', [], []],
  ])('%s', (_what, chosen, steps) => {
    expect(stepsOf(matrix, chosen)).toEqual(steps);
  });

  test.each<[string, LifeDomain[]]>([
    ['nothing', []],
    ['its domain', ['parenting']],
    ['another domain', ['housing']],
  ])('walks a questionnaire about one domain whole when %s was chosen', (_what, chosen) => {
    expect(stepsOf(parenting, chosen)).toEqual([0, 1]);
  });

  test('leaves out a screen of which nothing can be seen, and asks about topics as before', () => {
    const without = (questionnaire: typeof matrix, screen: number) =>
      questionnaire.questions.filter((question) => question.screen !== screen);
    expect(stepsOf(matrix, ['finances', 'housing'], without(matrix, 3))).toEqual([0, 1]);
    expect(stepsOf(parenting, [], without(parenting, 0))).toEqual([1]);
    expect(stepsOf(matrix, ['finances'], [])).toEqual([]);
  });

  test('visits each screen of the chosen domains once, and no other, domain by domain', () => {
    const domains = lifeDomains.slice(0, 5);
    const screens = fc.array(fc.constantFrom(...domains), { minLength: 1, maxLength: 9 });
    const asked = screens.map((all) =>
      all.flatMap((domain, at) => [ask(at, domain, `q${at}`), ask(at, domain, `w${at}`)]),
    );
    fc.assert(
      fc.property(asked, fc.uniqueArray(fc.constantFrom(...lifeDomains.slice(0, 7))), (questions, chosen) => {
        const questionnaire = of(...questions);
        const steps = stepsOf(questionnaire, chosen);
        const hasOne = domainsOf(questionnaire).length === 1;
        const wanted = questions.filter(({ domain }) => hasOne || chosen.includes(domain));
        expect(new Set(steps).size).toBe(steps.length);
        expect(steps.toSorted()).toEqual([...new Set(wanted.map(({ screen }) => screen))].toSorted());
        const walked = steps.map((step) => questions.find(({ screen }) => screen === step)?.domain);
        const visits = walked.filter((domain, at) => domain !== walked[at - 1]);
        if (!hasOne) expect(visits).toEqual(chosen.filter((domain) => walked.includes(domain)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('stepToGoOn', () => {
  const steps = [2, 0, 3, 1];
  test.each<[string, string[], number]>([
    ['is nowhere when nothing was answered', [], 0],
    ['is the first open step in the person’s order', ['money_level'], 1],
    ['passes the steps that were answered', ['law_level', 'money_level'], 3],
    ['does not mind what was left open besides levels', ['law_level', 'money_level', 'debts_level'], 4],
    ['is nowhere when all was answered', ['law_level', 'money_level', 'debts_level', 'house_level'], 0],
    ['does not count answers to anything but a level', ['money_wish'], 0],
  ])('%s', (_what, answered, step) => {
    expect(stepToGoOn(matrix, steps, answered)).toBe(step);
  });

  test('does not count answers on steps that will not be walked', () => {
    expect(stepToGoOn(matrix, [1], ['money_level'])).toBe(0);
    expect(stepToGoOn(matrix, [], ['money_level'])).toBe(0);
  });
});
