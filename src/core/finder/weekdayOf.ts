/** The weekday of an ISO day: 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
