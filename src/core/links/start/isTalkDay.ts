import { isDay } from '../../isDay.ts';

/** Days in a link are counted from here. */
export const firstTalkDay = Date.UTC(2020, 0, 1);
/** In so many bits, some ninety years: no day is written out, because a link has no room for words. */
export const talkDayBits = 15;
export const msInDay = 86_400_000;

/** Whether a link can hold this day: one that exists, as ISO text, from 2020 on and before 2109 is over. */
export function isTalkDay(text: string): boolean {
  if (!isDay(text)) return false;
  const days = (Date.parse(text) - firstTalkDay) / msInDay;
  return days >= 0 && days < 2 ** talkDayBits;
}
