import { describe, expect, test } from 'vitest';
import { buildWordIndex } from '../../../../../src/core/finder/words/buildWordIndex.ts';
import { findByWords } from '../../../../../src/core/finder/words/findByWords.ts';
import { loadSynonyms } from '../../../../../src/loaders/loadSynonyms.ts';
import { sixtyFindables } from './findables.ts';

/** What people type, and the kind of service that has to be among the first three. */
const asked: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  nl: [
    ['deurwaarder', 'debt-help'],
    ['Ik heb geen geld', 'money-advice'],
    ['eten halen', 'food-bank'],
    ['ruzies thuis', 'family-advice'],
    ['blijf-van-mijn-lijf', 'safe-shelter'],
    ['rollators', 'home-adaptation'],
    ['inburgeringscursus', 'language-and-digital-help'],
    ['uithuiszeting', 'housing-desk'],
  ],
  tr: [
    ['borcum', 'debt-help'],
    ['İCRA', 'debt-help'],
    ['YALNIZLIK', 'meeting-place'],
    ['dil kursları', 'language-and-digital-help'],
    ['avukata', 'legal-advice'],
    ['is ariyorum', 'work-advice'],
    ['yemek yok', 'food-bank'],
    ['kocam beni dövüyor', 'safe-shelter'],
  ],
  pl: [
    ['komornika', 'debt-help'],
    ['długów', 'debt-help'],
    ['samotnosc', 'meeting-place'],
    ['kursy językowe', 'language-and-digital-help'],
    ['przemocy domowej', 'safe-shelter'],
    ['szukam mieszkania', 'housing-desk'],
    ['szczepień', 'child-health-centre'],
    ['wózka inwalidzkiego', 'home-adaptation'],
  ],
  uk: [
    ['боргів', 'debt-help'],
    ['самотності', 'meeting-place'],
    ['мовних курсів', 'language-and-digital-help'],
    ['шукаю роботу', 'work-advice'],
    ['домашнього насильства', 'safe-shelter'],
    ['юриста', 'legal-advice'],
    ['компютер', 'language-and-digital-help'],
    ['щеплень', 'child-health-centre'],
  ],
  ar: [
    ['الديون', 'debt-help'],
    ['وحيده', 'visiting-volunteer'],
    ['دروس لغة', 'language-and-digital-help'],
    ['العنف المنزلي', 'safe-shelter'],
    ['محامى', 'legal-advice'],
    ['للطعام', 'food-bank'],
    ['كُرسي متحرّك', 'home-adaptation'],
    ['والحضانة', 'babysitting-circle'],
  ],
  en: [
    ['bailiffs', 'debt-help'],
    ['I am lonely', 'meeting-place'],
    ['learning dutch', 'language-and-digital-help'],
    ['womens shelter', 'safe-shelter'],
  ],
};

const sixty = sixtyFindables();
const index = buildWordIndex(sixty, loadSynonyms());

describe.each(Object.entries(asked))('what people type in %s', (language, cases) => {
  test.each(cases)('«%s» leads to %s', (query, category) => {
    const first = findByWords(index, query).slice(0, 3);
    const kinds = first.map(({ id }) => sixty.find((one) => one.id === id)?.category);
    expect(kinds, `${language}: ${query}`).toContain(category);
  });
});
