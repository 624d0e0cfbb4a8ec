import { type Filter, type Filters, filtersOn, type Reach } from './Filters.ts';
import type { Service } from './Service.ts';

/** Whether a service is what was asked for; `unknown` is never a no: the list may not say it. */
export type Fit = 'yes' | 'unknown' | 'no';

/** What is known of a service at this moment and from this place; undefined is unknown. */
export interface Known {
  readonly isOpen: (service: Service) => boolean | undefined;
  /** Whether it is open at some time on this weekday (1 = Monday). */
  readonly opensOn: (service: Service, weekday: number) => boolean | undefined;
  readonly distanceKm: (service: Service) => number | undefined;
}

/** As the crow flies: some twenty minutes each. */
const reachKm: Readonly<Record<Reach, number>> = { walk: 1.3, cycle: 5 };

const asked: {
  readonly [Name in Filter]-?: (service: Service, value: NonNullable<Filters[Name]>, known: Known) => Fit;
} = {
  openNow: (service, _on, { isOpen }) => (service.closedForNow ? 'no' : toFit(isOpen(service))),
  free: ({ cost }) => toFit(cost === 'unknown' ? undefined : cost === 'free'),
  noReferral: ({ access }) =>
    toFit(access === 'unknown' ? undefined : access !== 'referral' && access !== 'assessment'),
  // Who comes to you or calls you has no doorstep.
  wheelchair: ({ venue, wheelchair }) =>
    toFit(venue !== 'place' || (wheelchair === 'unknown' ? undefined : wheelchair === 'yes')),
  language: ({ languages }, language) => toFit(languages.length === 0 ? undefined : languages.includes(language)),
  audience: ({ audiences }, audience) => toFit(audiences.length === 0 || audiences.includes(audience)),
  age: ({ age }, years) => toFit(years >= (age?.from ?? 0) && years <= (age?.to ?? Number.POSITIVE_INFINITY)),
  day: (service, weekday, { opensOn }) => toFit(opensOn(service, weekday)),
  venue: ({ venue }, wanted) => toFit(venue === wanted),
  within: (service, reach, { distanceKm }) => {
    if (service.venue !== 'place') return 'yes';
    const km = distanceKm(service);
    return toFit(km === undefined ? undefined : km <= reachKm[reach]);
  },
};

/** Holds services against all filters that are on: one no is no, and else one unknown is unknown. */
export function fitFor(filters: Filters, known: Known): (service: Service) => Fit {
  // Times ask most work: what another filter leaves out is not looked up.
  const on = filtersOn(filters).sort((a, b) => Number(asksTimes(a)) - Number(asksTimes(b)));
  return (service) => {
    let fit: Fit = 'yes';
    for (const name of on) {
      const one = (asked[name] as (of: Service, value: unknown, by: Known) => Fit)(service, filters[name], known);
      if (one === 'no') return 'no';
      if (one === 'unknown') fit = 'unknown';
    }
    return fit;
  };
}

const asksTimes = (name: Filter) => name === 'openNow' || name === 'day';

function toFit(is: boolean | undefined): Fit {
  if (is === undefined) return 'unknown';
  return is ? 'yes' : 'no';
}
