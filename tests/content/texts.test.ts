import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ServiceWords } from '../../src/core/finder/Service.ts';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { faultIn } from '../../src/workshop/checkHanded.ts';
import { readGlossary, strayTerms } from '../../src/workshop/glossary.ts';
import { readTexts } from '../../src/workshop/readTexts.ts';
import { askedIn, countWords, sentencesOf } from './asked.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;
const dutch = resources['nl'] ?? {};
const { services } = loadContent();
const others = languages.filter((language) => language !== 'nl');

const brand = ['common:brand', 'home:title', 'report:level', 'report:circle.then'];
/** Nothing but names and commas. */
const inLatin = ['circle:list.more', 'circle:picture.who', 'circle:people.what'];
const reported = ['report:level', 'report:circle.who', 'report:circle.then'];
/** Words that travelled: address, e-mail, and what is only a gap. */
const alike = ['nearby:card.address', 'nearby:agenda.once', 'pages:where.address', ...reported];
/** What is the same word in both languages. */
const sameOnPurpose: Readonly<Record<string, { readonly texts: string[]; readonly asked: string[] }>> = {
  en: {
    texts: [
      ...inLatin,
      ...brand.slice(0, 2),
      'nearby:hours.date',
      'nearby:venue.online',
      'nearby:agenda.once',
      'report:level',
      'report:circle.who',
      'report:circle.then',
      'words:browser.name',
      'words:cookies.name',
    ],
    asked: [],
  },
  ar: { texts: brand, asked: [] },
  tr: { texts: [...inLatin, 'common:brand', 'formats:form.pdf.title', 'home:title', ...alike], asked: [] },
  pl: {
    texts: [
      'about:kiosk.paper.title',
      'begin:email.label',
      ...inLatin,
      'common:brand',
      'formats:form.print.title',
      'formats:form.pdf.title',
      'formats:form.text.title',
      'home:title',
      'nearby:card.address',
      'nearby:card.email',
      'nearby:agenda.once',
      'pages:where.address',
      'pages:where.email',
      ...reported,
    ],
    asked: [],
  },
  uk: {
    texts: [...inLatin, 'common:brand', 'formats:form.pdf.title', 'home:title', 'nearby:agenda.once', ...reported],
    asked: [],
  },
};

/** Whether this text, or a whole sentence of it, is the Dutch one. Two words, as in “{{domain}}:”, are no sentence. */
function sharesSentence(text: string, inDutch = ''): boolean {
  const sentences = sentencesOf(inDutch);
  return text === inDutch || sentencesOf(text).some((one) => countWords(one) > 2 && sentences.includes(one));
}

/** Keys with their plural forms folded into one. */
function stems(topic: Record<string, string>): string[] {
  return [...new Set(Object.keys(topic).map((key) => key.replace(pluralForm, '')))].sort();
}

const folders = { root: '.', content: 'src/content/demo' };

describe.each(others)('%s says what Dutch says', (language) => {
  const texts = resources[language] ?? {};

  test('the same topics and keys', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
    for (const topic of Object.keys(dutch)) expect(stems(texts[topic] ?? {}), topic).toEqual(stems(dutch[topic] ?? {}));
  });

  test('every plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [topic, entries] of Object.entries(texts)) {
      const plurals = Object.keys(entries).filter((key) => pluralForm.test(key));
      for (const stem of new Set(plurals.map((key) => key.replace(pluralForm, '')))) {
        const found = plurals
          .filter((key) => key.replace(pluralForm, '') === stem)
          .map((key) => key.slice(stem.length + 1));
        expect(found.sort(), `${topic}:${stem}`).toEqual(forms);
      }
    }
  });

  test('the same gaps; a plural form may leave out the number that its word already says', () => {
    const units = readTexts(folders, language).flatMap((file) => file.units);
    expect(units.length).toBeGreaterThan(3000);
    const faults = units.flatMap((unit) => {
      const words = faultIn(unit, unit.target ?? '');
      return words ? [`${unit.id}: ${words.says.en}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('our terms in the words that the language has agreed on', () => {
    const glossary = readGlossary('.', language);
    expect(Object.keys(glossary)).toEqual(Object.keys(readGlossary('.', 'nl')));
    const units = readTexts(folders, language).flatMap((file) => file.units);
    expect(strayTerms(units, glossary, language)).toEqual([]);
  });

  test('nothing in the locale files is left in Dutch by mistake', () => {
    const same = Object.entries(texts).flatMap(([topic, entries]) =>
      Object.entries(entries)
        .filter(([key, text]) => sharesSentence(text, dutch[topic]?.[key]))
        .map(([key]) => `${topic}:${key}`),
    );
    expect(same).toEqual(sameOnPurpose[language]?.texts);
  });

  test('nothing in the questionnaires is left in Dutch by mistake', () => {
    const inDutch = new Map(askedIn('nl'));
    const same = askedIn(language).filter(([place, text]) => sharesSentence(text, inDutch.get(place)));
    expect(same.map(([place]) => place)).toEqual(sameOnPurpose[language]?.asked);
  });

  test('nothing about a service is left in Dutch by mistake', () => {
    const same = services.flatMap(({ id, words }) =>
      Object.entries(words[language] ?? {})
        .filter(([field, text]) => sharesSentence(text, words['nl']?.[field as keyof ServiceWords]))
        .map(([field]) => `${id}.${field}`),
    );
    expect(same).toEqual([]);
  });
});

test('nobody claims to have reviewed a language before someone has', () => {
  for (const language of languages) {
    const review: unknown = JSON.parse(readFileSync(`locales/${language}/review.json`, 'utf8'));
    expect(Object.keys(review as object).sort(), language).toEqual(Object.keys(resources[language] ?? {}).sort());
    // Whoever has, puts the name here beside “nobody”.
    expect([...new Set(Object.values(review as object))], language).toEqual(['nobody']);
  }
});
