import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { strangeTo, textsOutsideOwnLanguage } from '../oneLanguage.ts';
import { dist, inLanguages, languageOf } from './site.ts';

describe.each(languages)('the pages in %s', (language: Language) => {
  const pages = inLanguages.filter((page) => languageOf(page) === language);

  test('there are as many as in Dutch', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages).toHaveLength(inLanguages.filter((page) => languageOf(page) === 'nl').length);
  });

  test('say nothing in another language without saying which', () => {
    const strange = pages.flatMap(({ file, document }) =>
      strangeTo(language, textsOutsideOwnLanguage(document)).map((text) => `${file}: ${text}`),
    );
    expect(strange).toEqual([]);
  });
});

test.each([
  ['uk', 'Wilt u alles wissen wat u hier heeft ingevuld?', 'a sentence of Dutch'],
  ['uk', 'Nobody wrote this sentence anywhere.', 'another script'],
  ['en', 'Bel De Helpende Hand: 012-3456711. Deze bladzijde werkt alleen met JavaScript.', 'what stands beside a gap'],
] as const)('in %s “%s” is seen: %s', (language, text, _what) => {
  expect(strangeTo(language, [text])).not.toEqual([]);
});

test('the choice of languages says each in its own words', () => {
  const [choice] = dist.pages.filter(({ file }) => file === 'index.html');
  const said = [...(choice?.document.querySelectorAll('main [lang]') ?? [])].map((one) => one.getAttribute('lang'));
  expect(new Set(said)).toEqual(new Set(languages));
});
