import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { compareStrings } from '../../../src/loaders/compareStrings.ts';
import { loadPlans } from '../../../src/loaders/loadQuestionnaires.ts';

const questions = loadPlans('nl').flatMap(({ questionnaire }) => questionnaire.questions);

describe.each(languages)('compareStrings (%s)', (language) => {
  const strings = compareStrings(language);

  test('says every level, every way to skip, and how something feels', () => {
    for (const { domain } of questions) expect(strings[`domains:${domain}.name`], domain).toBeTruthy();
    for (const { name, values } of questions.filter(({ role }) => role === 'level')) {
      const aspect = name.replace(/_level$/, '').replaceAll('_', '-');
      const said = values.map(
        (value) => strings[`results:${aspect}.level.${value}`] ?? strings[`results:skip.${value}`],
      );
      expect(
        said.filter((sentence) => !sentence),
        name,
      ).toEqual([]);
    }
    for (const { name, values } of questions.filter(({ role }) => role === 'felt' || role === 'strength')) {
      expect(strings[`asked:${name}`], name).toBeTruthy();
      expect(
        values.filter((value) => !strings[`answers:${name}.${value}`]),
        name,
      ).toEqual([]);
    }
  });

  test('brings no small steps and no words of what is only counted', () => {
    const said = questions.filter(({ role }) => role === 'felt' || role === 'strength').map(({ name }) => name);
    const others = Object.keys(strings).filter((key) => {
      const [, topic, name = ''] = /^(\w+):([^.]+)/.exec(key) ?? [];
      return topic === 'asked' || topic === 'answers' ? !said.includes(name) : /\.step\.|\.about$/.test(key);
    });
    expect(others).toEqual([]);
    expect(Object.keys(strings).length).toBeGreaterThan(100);
  });
});
