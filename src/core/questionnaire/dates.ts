/** A moment as survey-core reads it: a day stands for its midnight here, not in Greenwich. Nothing stands for today. */
export function toDate(value: unknown, today: string): Date {
  const text = value ? value : today;
  if (typeof text !== 'string') return new Date(text as number);
  const isDayOnly = text.indexOf('T') <= 0 && /\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
  return new Date(isDayOnly ? `${text}T00:00:00` : text);
}

/** A text that is held against a date becomes one, at midnight when the date itself is a whole day. */
export function besideDate(value: unknown, other: unknown, today: string): unknown {
  if (typeof value !== 'string' || !(other instanceof Date)) return value;
  const date = toDate(value, today);
  if (other.getHours() > 0 || other.getMinutes() > 0 || other.getSeconds() > 0) return date;
  date.setHours(0, 0, 0);
  return date;
}

/** So many days from today, at midnight. */
export function dayFrom(today: string, days: unknown): Date {
  const date = toDate(undefined, today);
  date.setDate(date.getDate() + (days as number));
  return date;
}

/** From one date to another: whole years or months that have passed, or the number of days either way. */
export function difference(from: unknown, to: unknown, unit: unknown, today: string): unknown {
  if (unit === 'days') return from && to ? daysBetween(toDate(from, today), toDate(to, today)) : 0;
  const [start, end] = [toDate(from, today), toDate(to, today)];
  if (unit === 'hours') return ceilBetween(start, end, 3_600_000);
  if (unit === 'minutes') return ceilBetween(start, end, 60_000);
  if (unit === 'seconds') return ceilBetween(start, end, 1000);
  const passed = (end.getFullYear() - start.getFullYear()) * 12 + end.getMonth() - start.getMonth();
  const months = end.getDate() < start.getDate() ? passed - 1 : passed;
  return unit === 'months' ? months : ~~(months / 12);
}

function daysBetween(start: Date, end: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.ceil(Math.abs(day(end) - day(start)) / 86_400_000);
}

function ceilBetween(start: Date, end: Date, unitMs: number): number {
  return Math.ceil(Math.abs(end.getTime() - start.getTime()) / unitMs);
}
