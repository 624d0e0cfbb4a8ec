import type { OpenTime } from '../core/finder/Service.ts';

const timePattern = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Parses the weekly part of OSM's opening_hours: `Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00`.
 * Undefined when it says anything else.
 */
export function parseHours(text: string): OpenTime[] | undefined {
  const rules = text.split(';').map((rule) => parseRule(rule.trim()));
  return rules.every((rule) => rule !== undefined) ? rules.flat() : undefined;
}

function parseRule(rule: string): OpenTime[] | undefined {
  const [, dayPart = '', timePart = ''] = /^([A-Za-z,-]+) ([0-9:,-]+)$/.exec(rule) ?? [];
  const days = parseDays(dayPart);
  const times = timePart.split(',').map((time) => timePattern.exec(time));
  if (!days || times.some((time) => time === null)) return undefined;
  return times.map((time) => ({ days, from: time?.[1] ?? '', to: time?.[2] ?? '' }));
}

function parseDays(part: string): number[] | undefined {
  const days = part.split(',').flatMap((piece) => {
    const [from = '', to = from, more] = piece.split('-');
    if (more !== undefined) return [0];
    const first = dayNames.indexOf(from) + 1;
    const last = dayNames.indexOf(to) + 1;
    return first > 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [0];
  });
  return days.length > 0 && !days.includes(0) ? days : undefined;
}
