import { describe, expect, test } from 'vitest';
import { holidaysAround } from '../../../src/loaders/holidays.ts';
import { parseHours } from '../../../src/loaders/parseHours.ts';

const today = '2026-11-22';
const calendar = { today, holidays: holidaysAround(today) };

function problemOf(text: string): string {
  const read = parseHours(text, calendar);
  return 'problem' in read ? read.problem : '';
}

describe('what is not guessed at', () => {
  test.each([
    ['', /niet wanneer het open is/],
    ['gesloten', /geen tijden/],
    ['PH off', /niet wanneer het open is/],
    ['2026-12-24 t/m 2027-01-02 gesloten', /niet wanneer het open is/],
    ['dinsdag', /“Tu” staan geen tijden/],
    ['Mo', /geen tijden/],
    ['Mo 09:00', /geen tijden/],
    ['Mo 17:00+', /geen tijden/],
    ['Mo, 09:00-17:00', /./],
    ['Mo 09:00-25:00', /“09:00-25:00” is geen tijd/],
    ['Mo 09:00-24:30', /geen tijd/],
    ['Mo 09:60-17:00', /geen tijd/],
    ['Mo 10:00-10:00', /meer dan een nacht/],
    ['Mo 12:00-10:00', /draai de tijden om/],
    ['Mo-Tu-Fr 09:00-17:00', /passen niet bij elkaar/],
    ['Jun 31 10:00-12:00', /een dag bestaat niet/],
    ['2026-13-24 10:00-12:00', /./],
    ['Tu[6] 10:00-12:00', /./],
    ['Mo 09:00-17:00; SH off', /schoolvakanties/],
    ['sunrise-sunset', /“sunrise” kennen wij niet/],
    ['maandagochtend 09:00-12:00', /“maandagochtend” kennen wij niet/],
    ['week 1-53/2 We 14:00-16:00', /elke 2 weken vanaf/],
    ['PH off; Mo-Fr 09:00-17:00', /zet de regel over feestdagen/],
    ['Mo 10:00-12:00; Dec PH off', /PH, zonder meer erbij/],
    ['elke 2 weken We 14:00-16:00', /schrijf “elke 2 weken vanaf/],
    ['elke 5 weken vanaf 2026-11-25 We 14:00-16:00', /3 of 4 weken/],
    ['elke 2 weken vanaf 2026-11-31 We 14:00-16:00', /schrijf “elke 2 weken vanaf/],
    ['elke 2 weken vanaf 2026-11-26 We 14:00-16:00', /2026-11-26 is niet op We/],
    ['Mo 10:00-12:00; 2026 Dec 24 13:00-17:00 off', /welke tijden het die dag wel open is/],
    ['Mo 10:00-12:00 "a" "b"', /maar één tekst/],
    ['Mo 10:00-12:00 "a', /./],
    ['<b>Mo</b> 10:00-12:00', /“b” kennen wij niet/],
  ])('%s', (text, why) => {
    expect(problemOf(text)).toMatch(why);
  });
});
