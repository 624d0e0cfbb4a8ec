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
  /** The rows of the files that were read before this one; those of this one are put to them. */
  readonly earlier?: EarlierRows;
}

/** Where an id, and a name at an address, stood first. */
export interface EarlierRows {
  readonly ids: Map<string, RowPlace>;
  readonly places: Map<string, RowPlace>;
}

interface RowPlace {
  readonly file: string;
  readonly line: number;
}
