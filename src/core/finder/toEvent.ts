import type { CalendarEvent, DayTime } from '../calendar/CalendarEvent.ts';
import type { Service } from './Service.ts';

export interface EventFacts {
  readonly uid: string;
  /** A title that tells nothing. With it neither name nor place nor number goes along. */
  readonly neutral?: string;
  /** A demonstration's numbers and pages are invented. */
  readonly demo: boolean;
}

/** A time of a service for a calendar, under the name that stands on the door. A secret address never goes along. */
export function toEvent(service: Service, when: DayTime, { uid, neutral, demo }: EventFacts): CalendarEvent {
  const { words, address, secretAddress, venue, phone, website } = service;
  if (neutral !== undefined) return { uid, title: neutral, when };
  return {
    uid,
    title: words['nl']?.name ?? service.id,
    when,
    ...(address && !secretAddress && venue === 'place'
      ? { place: `${address.street} ${address.number}, ${address.postcode} ${address.town}` }
      : {}),
    ...(phone && !demo ? { text: phone } : {}),
    ...(website && !demo ? { url: website } : {}),
  };
}
