import { toWesternDigits } from '../../toWesternDigits.ts';

/** `10`, `9.30`, `9:30`, `0930` and `9u30` as `09:30`; undefined when it is no time of a day. */
export function acceptTime(text: string): string | undefined {
  const plain = toWesternDigits(text).replaceAll(/\s/g, '');
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:uh]?(\d{2})|[uh])?$/i.exec(plain) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
