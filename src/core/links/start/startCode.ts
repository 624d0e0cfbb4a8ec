import type { Code } from '../Code.ts';
import { flag, oneOf, record, someOf } from '../codes.ts';
import type { Registry } from '../Registry.ts';
import { firstTalkDay, msInDay, talkDayBits } from './isTalkDay.ts';
import type { Occasion, StartLink, StartRoute } from './StartLink.ts';

const organisationWidth = 12;

const organisation: Code<number> = {
  write: (code, out) => out.number(code, organisationWidth),
  read: (from) => from.number(organisationWidth),
};

/** An ISO day from 2020 on, or empty. */
const talkDay: Code<string> = {
  write(text, out) {
    flag.write(text !== '', out);
    if (text !== '') out.number((Date.parse(text) - firstTalkDay) / msInDay, talkDayBits);
  },
  read(from) {
    if (!flag.read(from)) return '';
    return new Date(firstTalkDay + from.number(talkDayBits) * msInDay).toISOString().slice(0, 10);
  },
};

/** How a start link is written. A field that moves, comes or goes is a new version of the link (ADR 0029). */
export function startCode(registry: Registry): Code<StartLink> {
  const among = <T extends string>(list: string) => oneOf(registry.listOf(list) as readonly T[]);
  return record<StartLink>({
    language: among('language'),
    organisation,
    occasion: optional(among<Occasion>('occasion')),
    day: talkDay,
    questionnaires: someOf(registry.listOf('questionnaire')),
    route: among<StartRoute>('route'),
    domains: someOf(registry.listOf('domain')),
    largePrint: flag,
  });
}

function optional<T>(code: Code<T>): Code<T | undefined> {
  return {
    write(value, out) {
      flag.write(value !== undefined, out);
      if (value !== undefined) code.write(value, out);
    },
    read: (from) => (flag.read(from) ? code.read(from) : undefined),
  };
}
