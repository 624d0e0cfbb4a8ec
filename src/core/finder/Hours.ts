/** When a service is open, worked out by the build for a year: a usual week and the days that differ from it. */
export interface Hours {
  /** A usual week. */
  readonly weekly: readonly OpenTime[];
  /** Days that differ from it, by their times: with a day each, 2,000 services weigh twice as much. */
  readonly dated: readonly DatedTimes[];
  /** Last day (ISO) that is known; after it hours are unknown. */
  readonly until: string;
  /** What was written beside the times, in Dutch, such as “op afspraak”. */
  readonly note?: string;
  /** There when public holidays were written about. Absent: nothing was said, so on a holiday no one can be sure. */
  readonly holidays?: 'said';
}

/** Open from–to (`09:00`) on these weekdays, 1 = Monday to 7 = Sunday. */
export interface OpenTime {
  readonly days: readonly number[];
  readonly from: string;
  /** At or before `from` it is a time of the next day: 22:00–02:00 belongs to the day on which it begins. */
  readonly to: string;
}

/** From and to, as in `OpenTime`. */
export type TimeSpan = readonly [from: string, to: string];

export interface DatedTimes {
  /** ISO days, in order. */
  readonly days: readonly string[];
  /** None means closed. */
  readonly times: readonly TimeSpan[];
}
