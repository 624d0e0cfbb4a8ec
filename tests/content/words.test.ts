import { describe, expect, test } from 'vitest';
import { hardWords, wordForms } from '../../src/i18n/hardWords.ts';
import { languages } from '../../src/i18n/languages.ts';
import { markWords, type Piece } from '../../src/i18n/markWords.ts';
import { resources } from '../../src/i18n/translate.ts';
import { readTexts } from '../../src/workshop/readTexts.ts';
import { countWords, sentencesOf } from './asked.ts';

const folders = { root: '.', content: 'src/content/demo' };
const dutch = Object.keys(wordForms('nl'));
/** Words of the list that an explanation may lean on: everybody soon knows them, and they stand on the same page. */
const known = ['gemeente', 'huisarts'];

/** Words in a sentence of an explanation, which a person reads in the middle of another text. */
const longest = 15;

const isMarked = (piece: Piece) => typeof piece !== 'string';

describe.each(languages)('the hard words of %s', (language) => {
  const forms = wordForms(language);
  const words = hardWords(language);
  const texts = readTexts(folders, language)
    .flatMap((file) => file.units)
    .filter(({ id }) => !id.includes('locales/words#'))
    .flatMap(({ source, target }) => (language === 'nl' ? source : (target ?? [])));

  test('are those of Dutch, each with its name, an explanation and its forms', () => {
    expect(dutch.length).toBeGreaterThan(20);
    expect(Object.keys(forms)).toEqual(dutch);
    expect(words.map(({ id }) => id).sort()).toEqual(dutch.toSorted());
    const keys = Object.keys(resources[language]?.['words'] ?? {}).filter((key) => /\.(name|text)$/.test(key));
    expect(keys.sort()).toEqual(dutch.flatMap((id) => [`${id}.name`, `${id}.text`]).sort());
    expect(words.filter(({ own, text }) => own === '' || text === '')).toEqual([]);
    expect(Object.values(forms).filter((all) => all.length === 0)).toEqual([]);
  });

  test('stand in the texts in each of their forms', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const stale = Object.entries(forms).flatMap(([id, all]) =>
      all.filter((form) => !texts.some((text) => markWords(text, { [id]: [form] }, language).some(isMarked))),
    );
    expect(stale).toEqual([]);
  });

  test('are explained in at most two short sentences', () => {
    const long = words.filter(({ text }) => {
      const ends = text.match(/[.!?](?= |$)/g) ?? [];
      return ends.length > 2 || sentencesOf(text).some((one) => countWords(one) > longest);
    });
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('are explained without one another', () => {
    const leaning = words.flatMap(({ id, text }) => {
      const others = Object.fromEntries(Object.entries(forms).filter(([one]) => one !== id && !known.includes(one)));
      return markWords(text, others, language).flatMap((piece) =>
        typeof piece === 'string' ? [] : `${id}: ${piece.said}`,
      );
    });
    expect(leaning).toEqual([]);
  });

  test('stand in the order of its alphabet', () => {
    const { compare } = new Intl.Collator(language);
    const names = words.map(({ own }) => own);
    expect(names).toEqual(names.toSorted(compare));
  });
});

test('whoever reads another language meets the Dutch word beside its own', () => {
  const same = ['browser', 'cookies', 'qr-code'];
  for (const language of languages.filter((one) => one !== 'nl')) {
    const without = hardWords(language).filter((word) => word.dutch === undefined);
    expect(
      without.map(({ id }) => id).filter((id) => !same.includes(id)),
      language,
    ).toEqual([]);
  }
});
