/** Whether this is a day that exists, as ISO text. Engines disagree about 2026-02-31, and some throw when it is shown. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
