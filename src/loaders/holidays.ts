import { dayAfter } from '../core/finder/dayAfter.ts';

/** Days that a municipality keeps as holidays besides these, and days of these that it does not keep. ISO. */
export interface HolidayChanges {
  readonly add?: readonly string[] | undefined;
  readonly remove?: readonly string[] | undefined;
}

/**
 * The public holidays of a year in the Netherlands, in order. Good Friday is none: most offices are open. Bevrijdingsdag
 * is one every five years, by custom of most collective agreements; King's Day falls on the 26th when the 27th is a Sunday.
 */
export function holidaysOf(year: number): string[] {
  const easter = easterOf(year);
  const days = [
    `${year}-01-01`,
    easter,
    dayAfter(easter, 1),
    kingsDayOf(year),
    ...(year % 5 === 0 ? [`${year}-05-05`] : []),
    dayAfter(easter, 39),
    dayAfter(easter, 49),
    dayAfter(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  return days.sort();
}

/** The holidays from the year before `today` (ISO day) to the year after it, as this municipality keeps them. */
export function holidaysAround(today: string, { add = [], remove = [] }: HolidayChanges = {}): string[] {
  const year = Number(today.slice(0, 4));
  const usual = [year - 1, year, year + 1].flatMap(holidaysOf);
  return [...new Set([...usual, ...add])].filter((day) => !remove.includes(day)).sort();
}

function kingsDayOf(year: number): string {
  const isSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
  return `${year}-04-${isSunday ? 26 : 27}`;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)).toISOString().slice(0, 10);
}
