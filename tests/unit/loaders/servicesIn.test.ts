import { expect, test } from 'vitest';
import { loadContent } from '../../../src/loaders/loadContent.ts';
import { servicesIn } from '../../../src/loaders/servicesIn.ts';

const { services } = loadContent();
const withId = (wanted: string) => services.find(({ id }) => id === wanted);

test('a page gets every service once, by category and then by name', () => {
  const page = servicesIn('nl');
  expect(page.map(({ id }) => id).sort()).toEqual(services.map(({ id }) => id).sort());
  const places = page.map(({ category, words }) => [category, words['nl']?.name].join('\n'));
  expect(places).toEqual(places.toSorted());
});

test('a Dutch page gets all of the Dutch words and no others', () => {
  for (const { id, words } of servicesIn('nl')) expect(words).toEqual({ nl: withId(id)?.words['nl'] });
});

test('another page gets its own words, and of the Dutch ones the name and what it is', () => {
  for (const { id, words } of servicesIn('ar')) {
    const { nl, ar } = withId(id)?.words ?? {};
    expect(words).toEqual({ ar, nl: { name: nl?.name, summary: nl?.summary } });
  }
});

test('what was not translated stays whole in Dutch, and everything else stays as it is', () => {
  const untranslated = services.map((one) => ({ ...one, words: { nl: one.words['nl'] } }) as typeof one);
  for (const { words, ...rest } of servicesIn('pl', untranslated)) {
    // For whom it is there decides in which file it comes, and does not travel.
    const { words: all, area: _area, ...same } = withId(rest.id) ?? {};
    expect(words).toEqual({ nl: all?.['nl'] });
    expect(rest).toEqual(same);
  }
});

test('points are rounded to what travels, which is a few metres', () => {
  const [first] = services.filter(({ address }) => address?.point);
  if (!first?.address) throw new Error('The demonstration has no service with a point');
  const point = { lat: 52.30781499, lon: 5.21685501 };
  const [page] = servicesIn('nl', [{ ...first, address: { ...first.address, point } }]);
  expect(page?.address).toEqual({ ...first.address, point: { lat: 52.3078, lon: 5.2169 } });
});
