const hourMs = 3_600_000;

/**
 * Day and time on the clocks of the Netherlands, from milliseconds since 1970. By the European rule (directive
 * 2000/84/EC) and not by `Intl`, of which one object costs an old phone a tenth of a second.
 */
export function dutchTime(ms: number): { readonly day: string; readonly time: string } {
  const year = new Date(ms).getUTCFullYear();
  const isSummer = ms >= lastSundayAtOne(year, 2) && ms < lastSundayAtOne(year, 9);
  const shown = new Date(ms + (isSummer ? 2 : 1) * hourMs).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** 01:00 UTC on the last Sunday of March or October, both of which have 31 days. */
function lastSundayAtOne(year: number, month: number): number {
  const weekday = new Date(Date.UTC(year, month, 31)).getUTCDay();
  return Date.UTC(year, month, 31 - weekday, 1);
}
