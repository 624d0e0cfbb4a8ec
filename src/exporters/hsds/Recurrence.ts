/** On which days something recurs, as RFC 5545 says it and HSDS takes it. */
export interface Recurrence {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** 1 = Monday to 7 = Sunday, each with its place in the month where that matters: 2 the second, -1 the last. */
  readonly days: readonly { readonly weekday: number; readonly nth?: number }[];
  /** ISO day from which is counted. */
  readonly dtstart?: string;
  /** ISO days, both included. */
  readonly validFrom?: string;
  readonly validTo?: string;
}
