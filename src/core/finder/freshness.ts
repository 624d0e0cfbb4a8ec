import { dayNumber } from './dayNumber.ts';

const halfYear = 180;
const year = 366;

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0: checked in the last half year (180 days); 1: in the last year; 2: longer ago. */
export function freshnessOf(checkedOn: string, today: string): 0 | 1 | 2 {
  const days = daysBetween(checkedOn, today);
  if (days <= halfYear) return 0;
  return days <= year ? 1 : 2;
}
