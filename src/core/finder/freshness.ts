const dayMs = 86_400_000;

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** 0: checked in the last half year; 1: in the last year; 2: longer ago. */
export function freshnessOf(checkedOn: string, today: string): 0 | 1 | 2 {
  const days = daysBetween(checkedOn, today);
  if (days <= 183) return 0;
  return days <= 366 ? 1 : 2;
}
