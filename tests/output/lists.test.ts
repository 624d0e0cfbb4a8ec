import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { type BuiltPage, inLanguages, kindOf, languageOf } from './site.ts';

interface Item {
  readonly identifier: string;
  readonly name: string;
  readonly availableChannel: { readonly serviceLocation?: unknown };
}
const { services } = loadContent();
const lists = inLanguages.filter((page) => ['theme', 'area'].includes(kindOf(page) ?? ''));
const itemsOf = ({ document }: BuiltPage): Item[] => {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const { itemListElement = [] } = JSON.parse(text) as { itemListElement?: { item: Item }[] };
  return itemListElement.map(({ item }) => item);
};

describe.each(languages)('the lists without JavaScript in %s', (language) => {
  const own = lists.filter((page) => languageOf(page) === language);

  test('hold every service under each of its topics, and whatever has a place in its neighbourhood', () => {
    const found = own.flatMap((page) => itemsOf(page).map(({ identifier }) => [kindOf(page), identifier] as const));
    for (const { id, domains, address, secretAddress } of services) {
      const count = (kind: string) => found.filter(([one, identifier]) => one === kind && identifier === id).length;
      expect(count('theme'), id).toBe(domains.length);
      expect(count('area'), id).toBe(address && !secretAddress ? 1 : 0);
    }
  });

  test.each(own)('$file shows what it tells search engines', (page) => {
    const items = itemsOf(page);
    expect(items.length).toBeGreaterThan(0);
    const names = [...page.document.querySelectorAll('.card > h2')].map(({ textContent }) => textContent?.trim());
    expect(names).toEqual(items.map(({ name }) => name));
  });

  test('tell no one where a secret address is', () => {
    const secret = services.filter(({ secretAddress }) => secretAddress).map(({ id }) => id);
    expect(secret.length).toBeGreaterThan(0);
    const told = own.flatMap(itemsOf).filter(({ identifier }) => secret.includes(identifier));
    expect(told.length).toBeGreaterThan(0);
    for (const item of told) expect(item.availableChannel).not.toHaveProperty('serviceLocation');
  });
});
