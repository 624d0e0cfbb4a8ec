import { osmDays } from '../../loaders/hoursWords.ts';
import { idOf } from './idOf.ts';
import type { Recurrence } from './Recurrence.ts';
import { type Opening, resolveHours } from './resolveHours.ts';
import { type Entity, withoutEmpty } from './withoutEmpty.ts';

/**
 * Opening hours as schedules of HSDS. What a recurrence cannot say (public holidays, a week that is closed, a note) is in
 * `description`, where the text stands as it was written. Of what has no year, such as months, the coming year is said.
 */
export function toSchedules(serviceId: string, text: string, today: string): readonly Entity[] {
  const { openings, isWhole } = resolveHours(text, today);
  const described = isWhole ? {} : { description: text };
  const all = openings.flatMap(toEntities).map((one) => ({ ...one, ...described }));
  // No time at all can be said: “op afspraak”, or open on public holidays alone.
  const entities: readonly Entity[] = all.length > 0 ? all : [{ description: text }];
  return entities.map((one, index) => withoutEmpty({ id: idOf('schedule', serviceId, index), ...one }));
}

function toEntities({ on, times, note }: Opening): Entity[] {
  return times.map(([from, to]) => ({
    valid_from: on.validFrom,
    valid_to: on.validTo,
    dtstart: on.dtstart,
    // RFC 5545 counts weeks from it; ours begin on Monday too.
    wkst: on.interval > 1 ? 'MO' : undefined,
    freq: on.freq,
    interval: on.interval,
    byday: bydayOf(on),
    opens_at: toTime(from),
    // 24:00 is a time on no clock that consumers have; 00:00 would be the morning.
    closes_at: toTime(to === '24:00' ? '23:59' : to),
    notes: note,
  }));
}

function bydayOf({ days }: Recurrence): string {
  return days.map(({ weekday, nth = '' }) => `${nth}${osmDays[weekday - 1]?.toUpperCase()}`).join(',');
}

/**
 * HSDS wants a time with its distance from UTC, and hours stand on a wall: it is that of Dutch standard time, all year, so
 * that an export is the same in summer.
 */
function toTime(time: string): string {
  return `${time}+01:00`;
}
