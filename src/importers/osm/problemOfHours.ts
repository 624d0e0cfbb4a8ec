import { holidaysAround } from '../../loaders/holidays.ts';
import { parseHours } from '../../loaders/parseHours.ts';

/** Many places have the same hours, and working out a year of them takes milliseconds. */
const known = new Map<string, string>();

/** Why opening hours cannot be taken as they are (a Dutch clause); empty when they can. */
export function problemOfHours(text: string, today: string): string {
  const key = `${today} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const read = parseHours(text, { today, holidays: holidaysAround(today) });
  const problem = 'problem' in read ? read.problem : '';
  known.set(key, problem);
  return problem;
}
