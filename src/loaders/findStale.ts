import { daysBetween } from '../core/finder/freshness.ts';
import type { Service } from '../core/finder/Service.ts';
import type { Helpline } from './parseHelplines.ts';

const halfYear = 183;
const year = 366;

/** Facts that were checked too long ago: `old` (half a year) deserves a look, `tooOld` (a year) may mislead someone. */
export interface Stale {
  readonly old: readonly string[];
  readonly tooOld: readonly string[];
}

/** Finds helplines and services whose source is old on this day. A helpline without a date counts as too old. */
export function findStale(helplines: readonly Helpline[], services: readonly Service[], today: string): Stale {
  const dated = [
    ...helplines
      .filter((line) => line.number !== null && !line.demo)
      .map((line) => ({ what: `helplines.json, ${line.id}`, day: line.checkedOn })),
    ...services.map((service) => ({ what: `services.csv, ${service.id}`, day: service.checkedOn })),
  ];
  const aged = dated.map(({ what, day }) => ({
    days: day ? daysBetween(day, today) : Number.POSITIVE_INFINITY,
    what,
    day,
  }));
  const say = ({ what, day }: (typeof aged)[number]) =>
    `${what}: ${day ? `nagekeken op ${day}` : 'zonder datum van de bron'}. Kijk het na en zet de datum erbij.`;
  return {
    old: aged.filter(({ days }) => days > halfYear && days <= year).map(say),
    tooOld: aged.filter(({ days }) => days > year).map(say),
  };
}
