const dayMs = 86_400_000;

/** The ISO day so many days after another; before it when `days` is below zero. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
