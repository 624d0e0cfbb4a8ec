import { describe, expect, test } from 'vitest';
import { isSkip } from '../../../src/core/questionnaire/Questionnaire.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { answerStrings } from '../../../src/loaders/answerStrings.ts';
import { loadPlans } from '../../../src/loaders/loadQuestionnaires.ts';

const plans = loadPlans('nl');
const questions = plans.flatMap(({ questionnaire }) => questionnaire.questions);
const quoted = questions.filter(({ role }) => ['felt', 'strength', 'context'].includes(role));
const keysOf = (use: Parameters<typeof answerStrings>[1]) => Object.keys(answerStrings(plans, use));

describe('answerStrings', () => {
  test.each(quoted)(
    'gives the result the question $name and every answer to it, in all languages',
    ({ name, values }) => {
      for (const language of languages) {
        const strings = answerStrings(loadPlans(language), 'result');
        expect(strings[`asked:${name}`], language).toBeTruthy();
        for (const value of values) expect(strings[`answers:${name}.${value}`], `${language} ${value}`).toBeTruthy();
      }
    },
  );

  test('names a theme after its screen', () => {
    const strings = answerStrings(plans, 'result');
    expect(strings['themes:part_work']).toBe('Betaald werk');
    expect(strings['asked:part_work']).toBe('Doet u betaald werk?');
    expect(strings['answers:part_work.want']).toBe('Dat zou ik graag willen');
  });

  test('names a theme after its question where a screen holds several', () => {
    const [plan] = plans.filter(({ questionnaire }) => questionnaire.id === 'taking-part');
    const [one, two, ...rest] = plan?.screens ?? [];
    if (!plan || !one || !two) throw new Error('no screens');
    const joined = { ...plan, screens: [{ ...one, items: [...one.items, ...two.items] }, ...rest] };
    expect(answerStrings([joined], 'result')['themes:part_learning']).toBe('Bent u nu iets aan het leren?');
  });

  test('gives the report no way to skip, and the levels that it quotes', () => {
    expect(keysOf('report').filter((key) => isSkip(key.split('.')[1]))).toEqual([]);
    expect(keysOf('report')).toContain('answers:finances_level.2');
    expect(keysOf('report')).toContain('answers:parenting_care_level.5');
  });

  test('gives what is nearby no more than reasons quote', () => {
    const others = keysOf('nearby').filter((key) => !/^answers:\w+_level\.[1-5]$|^answers:\w+\.want$/.test(key));
    expect(others.filter((key) => !key.startsWith('themes:'))).toEqual([]);
    expect(others).toHaveLength(questions.filter(({ role }) => role === 'strength').length);
  });
});
