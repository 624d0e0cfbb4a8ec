import type { Hours } from '../core/finder/Hours.ts';
import type { Service, ServiceWords } from '../core/finder/Service.ts';
import { weekdayOf } from '../core/finder/weekdayOf.ts';
import { createSay, type Say, type Strings } from '../i18n/format.ts';
import { dirOf, type Language } from '../i18n/languages.ts';
import { mannerStrings } from '../i18n/manner.ts';
import { sayWeekdays } from '../i18n/sayWeekdays.ts';
import { topicStrings } from '../i18n/translate.ts';
import { servicesForAll } from './areas/loadAreas.ts';
import { loadContent } from './loadContent.ts';

/** More days are for the page: paper grows old. */
const daysShown = 3;

/** What the paper says below a service that someone remembered: what to do, where, when, and how sure that is. */
export function pinStrings(language: Language, services: readonly Service[] = servicesForAll()): Strings {
  const say = createSay(language, { ...topicStrings(language, ['nearby']), ...mannerStrings(language) });
  // Between Arabic words an address or two times would turn around: they are kept apart from the text's direction.
  const apart = (text: string) => (dirOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);
  return Object.fromEntries(
    services.map((service) => [
      `services:${service.id}.more`,
      linesOf(service, service.words[language] ?? service.words['nl'], say, apart).join('\n'),
    ]),
  );
}

type Apart = (text: string) => string;

function linesOf(service: Service, words: ServiceWords | undefined, say: Say, apart: Apart): string[] {
  const { closedForNow, hours, checkedOn } = service;
  const named = (key: string, text: string | undefined) => (text ? [`${say(key)}: ${text}`] : []);
  return [
    ...(closedForNow ? [[say('nearby:card.closed'), words?.notice].filter(Boolean).join(' ')] : []),
    ...named('nearby:card.howTo', words?.howTo),
    ...named('nearby:card.address', sayAddress(service, say, apart)),
    ...named('nearby:card.hours', (hours && sayHours(hours, say, apart)) ?? say('nearby:hours.unknown')),
    ...named('nearby:card.checked', say('nearby:card.checkedOn', { day: { day: checkedOn } })),
  ];
}

function sayAddress({ address, secretAddress }: Service, say: Say, apart: Apart): string | undefined {
  if (secretAddress) return say('nearby:card.secret');
  return address && apart(`${address.street} ${address.number}, ${address.postcode} ${address.town}`);
}

/** The usual week, or the first days that it is open where there is none. Undefined when no times are known. */
function sayHours({ weekly, dated, note }: Hours, say: Say, apart: Apart): string | undefined {
  const { today } = loadContent().settings;
  const usual = weekly.map(({ days, from, to }) => `${sayWeekdays(say, days)} ${apart(`${from}–${to}`)}`);
  const first = dated
    .flatMap(({ days, times }) => days.flatMap((day) => times.map(([from, to]) => ({ day, times: `${from}–${to}` }))))
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, daysShown)
    .map(({ day, times }) => `${sayDay(day, say)} ${apart(times)}`);
  return [...(usual.length > 0 ? usual : first), ...(note ? [apart(note)] : [])].join('. ') || undefined;
}

function sayDay(day: string, say: Say): string {
  const [, month, date] = day.split('-').map(Number);
  const words = { weekday: say(`manner:weekday.${weekdayOf(day)}`), month: say(`manner:month.${month}`) };
  return say('nearby:hours.date', { ...words, date: String(date) });
}
