import { describe, expect, test } from 'vitest';
import { fold } from '../../../../../src/core/finder/words/fold.ts';
import { isOneTypo } from '../../../../../src/core/finder/words/isOneTypo.ts';
import { beginAlike, stemsOf, withoutArticle } from '../../../../../src/core/finder/words/stem.ts';

const related: readonly [string, string][] = [
  ['schuld', 'schulden'],
  ['brief', 'brieven'],
  ['huis', 'huizen'],
  ['taak', 'taken'],
  ['boete', 'boetes'],
  ['kaart', 'kaartje'],
  ['kind', 'kinderen'],
  ['eenzaam', 'eenzame'],
  ['loket', 'loketten'],
  ['debt', 'debts'],
  ['самотність', 'самотності'],
  ['ديون', 'الديون'],
  ['ديون', 'للديون'],
  ['وحدة', 'الوحدة'],
  ['مساعدة', 'مساعدات'],
  ['مهاجر', 'المهاجرين'],
  ['هولندي', 'الهولندية'],
  ['دروس', 'ودروس'],
];
const strangers: readonly [string, string][] = [
  ['school', 'schoon'],
  ['papier', 'pap'],
  ['bus', 'bui'],
  ['والدين', 'دين'],
  ['بالغين', 'غين'],
];

describe('stemsOf', () => {
  test.each(related)('finds %s and %s to be one word', (one, other) => {
    expect(stemsOf(fold(other)).some((stem) => stemsOf(fold(one)).includes(stem))).toBe(true);
  });

  test.each(strangers)('keeps %s and %s apart', (one, other) => {
    expect(stemsOf(fold(other)).some((stem) => stemsOf(fold(one)).includes(stem))).toBe(false);
  });
});

test('withoutArticle leaves words that only begin like one', () => {
  expect(['الديون', 'بالهولندية', 'والدين', 'الف', 'taal'].map(fold).map(withoutArticle)).toEqual(
    ['ديون', 'هولندية', 'والدين', 'الف', 'taal'].map(fold),
  );
});

test('beginAlike takes case endings, and nothing longer', () => {
  const pairs = ['dlugi dlugow', 'yemek yemegi', 'komornik komornicy', 'borc borcum', 'taal taak', 'geld geldzorgen'];
  expect(pairs.map((pair) => pair.split(' ')).map(([one = '', other = '']) => beginAlike(one, other))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('isOneTypo takes one letter too many, too few, another or swapped, and no more', () => {
  const typos = ['schuldden', 'schuden', 'schulten', 'schudlen', 'chulden', 'schulde'];
  expect(typos.filter((typo) => !isOneTypo(typo, 'schulden') || !isOneTypo('schulden', typo))).toEqual([]);
  const others = ['schulden', 'schudle', 'sculdne', 'schul', 'denschul', ''];
  expect(others.filter((other) => isOneTypo(other, 'schulden'))).toEqual([]);
});
