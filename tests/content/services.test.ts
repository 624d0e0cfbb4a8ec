import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '../../src/core/finder/categories.ts';
import { distanceKm } from '../../src/core/finder/distance.ts';
import { daysBetween } from '../../src/core/finder/freshness.ts';
import type { Service } from '../../src/core/finder/Service.ts';
import { domainsOf } from '../../src/core/questionnaire/stepsOf.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadPlans } from '../../src/loaders/loadQuestionnaires.ts';

const { services, postcodes, portal } = loadContent();
const neighbourhoods = Object.keys(postcodes);
/** Life as a whole is never matched: it stands above what services are about. */
const asked = [...new Set(loadPlans('nl').flatMap(({ questionnaire }) => domainsOf(questionnaire)))].filter(
  (domain) => domain !== 'whole-life',
);

describe.each(languages)('in %s', (language) => {
  test.each(services)('$id says all that it says in Dutch', ({ words }) => {
    expect(Object.keys(words[language] ?? {})).toEqual(Object.keys(words['nl'] ?? {}));
  });

  test.each(services)('$id says in a few words what one can do or get there, and more below', ({ words }) => {
    expect(Object.keys(words[language] ?? {})).toEqual(expect.arrayContaining(['summary', 'description', 'howTo']));
  });

  test('no two services have the same name or summary', () => {
    const said = services.flatMap(({ words }) => [words[language]?.name, words[language]?.summary]);
    expect(twice(said)).toEqual([]);
  });

  test('every kind of service has a name', () => {
    const names = Object.keys(categories).map((id) => `${id}.name`);
    expect(Object.keys(resources[language]?.['categories'] ?? {}).toSorted()).toEqual(names.toSorted());
  });
});

describe('the demo', () => {
  test.each(asked)('has three light things for who wants to talk about %s', (domain) => {
    const light = services.filter((service) => service.domains.includes(domain) && service.rung <= 1);
    expect(light.length).toBeGreaterThanOrEqual(3);
  });

  test('has nothing about life as a whole', () => {
    const about = [...services, ...Object.values(categories)].flatMap(({ domains }) => domains);
    expect(about).not.toContain('whole-life');
  });

  test('has a service of every kind, so that each can be seen', () => {
    const shown = new Set(services.map(({ category }) => category));
    expect(Object.keys(categories).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('is a municipality of 60 services', () => {
    expect(services).toHaveLength(60);
  });

  test.each(neighbourhoods)('has at least 6 services with an address in %s', (pc4) => {
    expect(services.filter((service) => pc4Of(service) === pc4).length).toBeGreaterThanOrEqual(6);
  });

  test('has every address in one of its neighbourhoods, and within 3 km of the middle', () => {
    const astray = services.filter(({ address }) => {
      const near = postcodes[address?.postcode.slice(0, 4) ?? ''];
      return address && !(address.point && near?.name === address.town && distanceKm(near, address.point) <= 3);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('has one organisation behind each phone number and each domain on the internet', () => {
    const owners = services.flatMap(({ organisation, phone, email, website }) =>
      [phone, email?.split('@')[1], website?.split('/')[2]].flatMap((way) => (way ? `${way} ${organisation}` : [])),
    );
    expect(twice([...new Set(owners)].map((owner) => owner.split(' ')[0]))).toEqual([]);
  });

  test('has no number, site or source but an invented one', () => {
    const numbers = services.flatMap(({ phone }) => phone ?? []);
    const hosts = services.flatMap(({ email, website }) => [email?.split('@')[1], website?.split('/')[2]]);
    expect(numbers.filter((number) => !/^012-34567\d\d$/.test(number))).toEqual([]);
    expect(hosts.filter((host) => host && !host.endsWith('.example'))).toEqual([]);
    expect(new Set(services.map(({ source }) => source))).toEqual(new Set(['Demonstratie']));
  });

  test('has the one who comes along to a talk under the number that the page about the talk gives', () => {
    const [one, ...more] = services.filter(({ category }) => category === 'client-support');
    expect([one?.phone, one?.words['nl']?.name, more]).toEqual([
      portal.clientSupport.phone,
      portal.clientSupport.name['nl'],
      [],
    ]);
  });

  test('was checked within the year, most of it within the half year, so that both can be seen', () => {
    const ages = services.map(({ checkedOn }) => daysBetween(checkedOn, '2026-11-22'));
    expect(ages.filter((days) => days < 0 || days > 360)).toEqual([]);
    expect(ages.filter((days) => days > 180)).toHaveLength(5);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'has something to go to on day %i of the week, and something in the evening',
    (day) => {
      const open = services.flatMap(({ venue, hours }) =>
        venue === 'place' ? (hours?.weekly ?? []).filter(({ days }) => days.includes(day)) : [],
      );
      expect(open.length).toBeGreaterThanOrEqual(3);
      expect(open.filter(({ to }) => to > '18:00')).not.toEqual([]);
    },
  );
});

describe('the guide for who keeps the list', () => {
  const guide = readFileSync('docs/voorzieningen.md', 'utf8');
  const names = resources['nl']?.['categories'] ?? {};

  test('has every kind of service with its name and rung, in the order of the file', () => {
    const [, chapter = ''] = guide.split('### Categorieën');
    const [table = ''] = chapter.split('###');
    const rows = [...table.matchAll(/^\| `(.+)` \| (.+) \| (\d) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(Object.entries(categories).map(([id, { rung }]) => [id, names[`${id}.name`], String(rung)]));
  });

  test('has the kinds for what cannot wait', () => {
    const [, listed = '', more = ''] = /zijn voor wat niet kan wachten: (.+?)\s+en\s+(`[a-z-]+`)\./s.exec(guide) ?? [];
    const said = [...`${listed} ${more}`.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
    expect(said).toEqual(Object.keys(categories).filter((id) => categories[id]?.acute));
  });
});

function pc4Of({ address }: Service): string | undefined {
  return address?.postcode.slice(0, 4);
}

function twice<T>(all: readonly T[]): T[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}
