import type { Point } from '../core/finder/distance.ts';
import type { HoursCalendar } from './parseHours.ts';

/** What a list of services is held against, besides itself. */
export interface ServiceContext {
  /** What opening hours are worked out against. */
  readonly calendar: HoursCalendar;
  /** No one can have checked anything after this day. */
  readonly lastDay?: string;
  /** The municipality's own postcodes, by their four digits. */
  readonly postcodes?: Readonly<Record<string, Point>>;
}
