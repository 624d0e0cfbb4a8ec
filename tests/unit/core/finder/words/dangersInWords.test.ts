import { describe, expect, test } from 'vitest';
import { dangersInWords } from '../../../../../src/core/finder/words/dangersInWords.ts';
import { loadDangerWords } from '../../../../../src/loaders/loadDangerWords.ts';

const words = loadDangerWords();

describe('words that speak of danger', () => {
  test.each([
    ['zelfmoord', ['suicide']],
    ['Ik wil dood', ['suicide']],
    ['mijn man SLAAT mij', ['violence']],
    ['zelfmoordgedachten en geslagen', ['violence', 'suicide']],
    ['nowhere to sleep tonight', ['tonight']],
    ['أُرِيدُ أنْ أَمُوت', ['suicide']],
    ['زوجي يضربني', ['violence']],
    ['INTİHAR', ['suicide']],
    ['mąż bije mnie', ['violence']],
    ['чоловік б’є мене', ['violence']],
    ['pijn op de borst, borstpijn', ['medical']],
  ])('“%s” is heard', (query, kinds) => {
    expect(dangersInWords(query, words)).toEqual(kinds);
  });

  test.each(['', '   ', 'schulden', 'taalles', 'eenzaam', 'dood', 'constructor', 'dil kursu', 'praca', 'робота'])(
    '“%s” calls nobody out',
    (query) => {
      expect(dangersInWords(query, words)).toEqual([]);
    },
  );
});
