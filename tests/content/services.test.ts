import { describe, expect, test } from 'vitest';
import { categories } from '../../src/core/finder/categories.ts';
import { domainsOf } from '../../src/core/questionnaire/stepsOf.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

const { services } = loadContent();
/** Life as a whole is never matched: it stands above what services are about. */
const asked = [...new Set(loadPlans('nl').flatMap(({ questionnaire }) => domainsOf(questionnaire)))].filter(
  (domain) => domain !== 'whole-life',
);

describe.each(languages)('in %s', (language) => {
  test.each(services)('$id says the same as in Dutch: name, summary, what to do, why it is closed', ({ words }) => {
    const { name, summary, howTo, notice } = words[language] ?? {};
    expect([name, summary]).not.toContain(undefined);
    expect([Boolean(howTo), Boolean(notice)]).toEqual([Boolean(words['nl']?.howTo), Boolean(words['nl']?.notice)]);
  });

  test('every kind of service has a name', () => {
    const names = Object.keys(categories).map((id) => `${id}.name`);
    expect(Object.keys(resources[language]?.['categories'] ?? {}).toSorted()).toEqual(names.toSorted());
  });
});

describe('the demo', () => {
  test.each(asked)('has something near and open to all for who wants to talk about %s', (domain) => {
    const light = services.filter((service) => service.domains.includes(domain) && service.rung <= 1);
    expect(light.map(({ id }) => id)).not.toEqual([]);
  });

  test('has nothing about life as a whole', () => {
    const about = [...services, ...Object.values(categories)].flatMap(({ domains }) => domains);
    expect(about).not.toContain('whole-life');
  });

  test('has a service of every kind, so that each can be seen', () => {
    const shown = new Set(services.map(({ category }) => category));
    expect(Object.keys(categories).filter((id) => !shown.has(id))).toEqual([]);
  });
});
