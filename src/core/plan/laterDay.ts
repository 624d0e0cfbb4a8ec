/**
 * The ISO day so many weeks or months after `day`. A month that is too short gives its last day: three months after
 * 30 November is 28 February.
 */
export function laterDay(day: string, by: { readonly weeks: number } | { readonly months: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if ('weeks' in by) return toIso(Date.UTC(year, month - 1, date + 7 * by.weeks));
  const lastDate = new Date(Date.UTC(year, month + by.months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + by.months, Math.min(date, lastDate)));
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
