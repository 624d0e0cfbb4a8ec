import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../../src/core/finder/dayAfter.ts';
import { freshnessOf } from '../../../../src/core/finder/freshness.ts';
import { fileNames } from '../../../../src/loaders/freshness/fileNames.ts';
import { sayHours } from '../../../../src/loaders/freshness/sayHours.ts';
import { sayAgo, sayDay } from '../../../../src/loaders/freshness/sayTime.ts';
import { urgencyOf } from '../../../../src/loaders/freshness/urgencyOf.ts';

const today = '2027-09-01';

describe('urgencyOf', () => {
  test.each([
    [0, 6, 'fresh'],
    [120, 6, 'fresh'],
    [121, 6, 'soon'],
    [180, 6, 'soon'],
    [181, 6, 'old'],
    [366, 6, 'old'],
    [367, 6, 'too-old'],
    [91, 3, 'old'],
    [90, 3, 'soon'],
    [366, 12, 'old'],
    [300, 12, 'fresh'],
    [367, 12, 'too-old'],
  ])('after %i days, with %i months, is %3$s', (days, months, urgency) => {
    expect(urgencyOf(dayAfter(today, -days), today, months)).toBe(urgency);
  });

  test('is the worst without a day', () => {
    expect(urgencyOf(null, today, 6)).toBe('too-old');
  });

  test('goes by what the site says, with six months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (days) => {
        const day = dayAfter(today, -days);
        const isOld = { fresh: 0, soon: 0, old: 1, 'too-old': 2 }[urgencyOf(day, today, 6)];
        expect(isOld).toBe(freshnessOf(day, today));
      }),
    );
  });
});

describe('sayAgo', () => {
  test.each([
    [0, 'vandaag'],
    [1, 'gisteren'],
    [13, '13 dagen geleden'],
    [21, 'ongeveer 3 weken geleden'],
    [60, 'ongeveer 2 maanden geleden'],
    [300, 'ongeveer 10 maanden geleden'],
    [366, 'een jaar geleden'],
    [367, 'ruim een jaar geleden'],
    [550, 'ongeveer anderhalf jaar geleden'],
    [690, 'bijna 2 jaar geleden'],
    [740, 'ruim 2 jaar geleden'],
    [1080, 'bijna 3 jaar geleden'],
  ])('says of %i days “%s”', (days, said) => {
    expect(sayAgo(days)).toBe(said);
  });
});

test('sayDay writes a day as people do', () => {
  expect(sayDay('2026-03-09')).toBe('9 maart 2026');
});

describe('sayHours', () => {
  test.each([
    ['Tu,Th 17:00-19:30', 'di, do 17.00-19.30'],
    ['Mo-Fr 09:00-17:00; Sa off; PH off', 'ma-vr 9.00-17.00; za gesloten; feestdagen gesloten'],
    ['24/7', 'dag en nacht'],
    ['ma 9:00-12:00; di 9:00-12:00 "op afspraak, off"', 'ma 9.00-12.00; di 9.00-12.00 "op afspraak, off"'],
    ['', ''],
  ])('says %s as %s', (text, said) => {
    expect(sayHours(text)).toBe(said);
  });
});

test('fileNames gives each group a plain name of its own', () => {
  expect(fileNames(['Café De Brug', '../../etc/passwd', 'Café De Brug', 'مركز'])).toEqual([
    '001-cafe-de-brug.txt',
    '002-etc-passwd.txt',
    '003-cafe-de-brug.txt',
    '004.txt',
  ]);
});
