/** What a calendar is asked to remember. */
export interface CalendarEvent {
  /** Unlike that of anyone else; names no machine and no person. */
  readonly uid: string;
  readonly title: string;
  readonly when: WholeDay | DayTime;
  /** Where it is, in one line. */
  readonly place?: string;
  /** What else there is to know, such as a number to call. */
  readonly text?: string;
  readonly url?: string;
}

export interface WholeDay {
  /** ISO day. */
  readonly day: string;
}

/** From–to (`09:00`) on the clocks of the Netherlands. */
export interface DayTime extends WholeDay {
  readonly from: string;
  /** At or before `from` it is a time of the next day, as in opening hours; `24:00` is midnight. */
  readonly to: string;
  /** Each week again on this weekday, up to and including an ISO day, but not on the days that are left out. */
  readonly weekly?: { readonly until: string; readonly without: readonly string[] };
}
