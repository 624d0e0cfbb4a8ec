import { describe, expect, test } from 'vitest';
import { buildWordIndex } from '../../../../../src/core/finder/words/buildWordIndex.ts';
import type { Findable } from '../../../../../src/core/finder/words/Findable.ts';
import { findByWords } from '../../../../../src/core/finder/words/findByWords.ts';

const findable = (id: string, category: string, name: string, text = ''): Findable => ({ id, category, name, text });

const few = [
  findable('rest', 'other', 'De Wilgen', 'Hier vindt u rust, ook bij schulden. Voor wie ‘Wmo-loket’ zoekt.'),
  findable('inside', 'other', 'Schuldhulpverlening Noord'),
  findable('kind', 'debt-help', 'Samen Verder', 'Ook in het weekend.'),
  findable('name', 'other', 'Schulden de baas'),
  findable('school', 'school', 'Schoolplein', 'Zonder schoonmaak.'),
];
const synonyms = {
  'debt-help': ['schulden', 'hulpverlening', 'geen geld', 'buurtbus', 'الديون'],
  nowhere: ['circus'],
};
const index = buildWordIndex(few, synonyms);
const idsOf = (query: string) => findByWords(index, query).map(({ id }) => id);
const firstOf = (query: string) => findByWords(index, query)[0];

describe('findByWords', () => {
  test('puts names before kinds of service, and texts last', () => {
    expect(idsOf('schulden')).toEqual(['name', 'kind', 'rest']);
    expect(idsOf('hulpverlening')).toEqual(['kind', 'inside']);
  });

  test('says which word led there, as it stands in the text or as the synonym is written', () => {
    expect(firstOf('SCHULD')?.because).toEqual({ kind: 'name', word: 'Schuldhulpverlening' });
    expect(firstOf('ديون')?.because).toEqual({ kind: 'kind', word: 'الديون' });
    expect(firstOf('geld')?.because).toEqual({ kind: 'kind', word: 'geen geld' });
    expect(firstOf('loket')?.because).toEqual({ kind: 'text', word: 'Wmo-loket' });
  });

  test('wants every word, in whatever field each is found', () => {
    expect(findByWords(index, 'verder schulden')).toEqual([
      { id: 'kind', place: 2, all: true, because: { kind: 'name', word: 'Verder' } },
    ]);
    expect(firstOf('weekend hulpverlening')?.id).toBe('kind');
  });

  test('says so when nothing has every word, and shows what has most', () => {
    const hits = findByWords(index, 'wilgen schulden circus');
    expect(hits.map(({ id, all }) => [id, all])).toEqual([['rest', false]]);
    expect(findByWords(index, 'circus')).toEqual([]);
  });

  test('lets short words, and words that most services have, say nothing in that wider result', () => {
    expect(idsOf('bij circus weekend')).toEqual(['kind']);
    expect(idsOf('schulden circus schoonmaak')).toEqual(['school']);
  });

  test('takes a phrase as a whole, and one word for two or two for one', () => {
    expect(firstOf('geen geld')).toMatchObject({ id: 'kind', place: 4 });
    expect(firstOf('geengeld')?.because.word).toBe('geen geld');
    expect(firstOf('buurt bus')?.because.word).toBe('buurtbus');
    expect(firstOf('wmoloket')?.because.word).toBe('Wmo-loket');
  });

  test('counts a word of one or two letters only where a word begins with it', () => {
    expect(idsOf('ve')).toEqual(['kind']);
    expect(idsOf('er')).toEqual([]);
  });

  test('looks for a typo only when nothing else is found', () => {
    expect(firstOf('schudlen')).toMatchObject({ id: 'name', place: 9 });
    expect(idsOf('school')).toEqual(['school']);
    expect(firstOf('wilgn')?.because.word).toBe('Wilgen');
  });

  test('finds a compound that nobody uses by its part', () => {
    expect(firstOf('hulpverleningscursus')?.because.word).toBe('hulpverlening');
  });

  const strange = [
    '',
    '   ',
    '\u200f\u200e',
    '😀',
    '.*',
    '[a-',
    '\\',
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
  ];
  test.each(strange)('finds nothing, and breaks on nothing, for «%s»', (query) => {
    expect(findByWords(index, query)).toEqual([]);
    expect(findByWords(buildWordIndex([], synonyms), query)).toEqual([]);
  });

  test('finds words that are names of what every object has', () => {
    const odd = buildWordIndex([findable('odd', 'constructor', '__proto__ constructor')], {
      constructor: ['toString'],
    });
    expect(['proto', 'constructor', 'tostring'].map((query) => findByWords(odd, query)[0]?.id)).toEqual(
      Array(3).fill('odd'),
    );
    expect(findByWords(buildWordIndex([findable('odd', 'constructor', 'Odd')], {}), 'native')).toEqual([]);
  });

  test('reads no more of ten thousand letters than a person would type', () => {
    expect(findByWords(index, 'x'.repeat(10_000))).toEqual([]);
    expect(findByWords(index, 'schulden '.repeat(1_200))[0]?.id).toBe('name');
    const rest = Array.from({ length: 2_000 }, (_none, at) => `z${at}`).join(' ');
    expect(findByWords(index, `schulden ${rest}`)[0]).toMatchObject({ id: 'name', all: false });
  });

  test('is not misled by marks of direction around a word', () => {
    expect(idsOf('\u2067schulden\u2069')).toEqual(idsOf('schulden'));
  });
});
