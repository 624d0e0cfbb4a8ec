import { dayAfter } from '../../core/finder/dayAfter.ts';
import { distanceTo } from '../../core/finder/distanceTo.ts';
import { type Asked, type Finding, findServices } from '../../core/finder/findServices.ts';
import type { Known } from '../../core/finder/fitFor.ts';
import { isOpenAt } from '../../core/finder/isOpenAt.ts';
import type { Moment } from '../../core/finder/openAt.ts';
import type { Service } from '../../core/finder/Service.ts';
import { timesOn } from '../../core/finder/timesOn.ts';
import { weekdayOf } from '../../core/finder/weekdayOf.ts';
import { buildWordIndex } from '../../core/finder/words/buildWordIndex.ts';
import { findByWords } from '../../core/finder/words/findByWords.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import type { Say } from '../../i18n/format.ts';
import type { FinderData } from './mount.tsx';
import type { FinderState } from './reducer.ts';

/** What to look for, at what moment, of whom: makes the one function that finds. */
export function createFind(data: FinderData, outcomes: readonly Outcome[], say: Say, now: () => Moment) {
  let index: ReturnType<typeof buildWordIndex> | undefined;
  const asked = ({ query, theme }: FinderState): Asked => {
    if (query.trim() !== '') {
      // Made at the first letter: most people type none.
      index ??= buildWordIndex(
        data.services.map((service) => toFindable(service, data.language, say)),
        data.synonyms,
      );
      return { by: 'words', finds: findByWords(index, query) };
    }
    return theme ? { by: 'theme', domain: theme } : { by: 'answers' };
  };
  return (state: FinderState): Finding => {
    const from = data.places[state.place];
    const { services, seed } = data;
    const moment = now();
    const input = { outcomes, services, today: moment.day, seed, ...(from ? { from } : {}) };
    return findServices(input, asked(state), state.filters, knownAt(moment, from));
  };
}

function toFindable(service: Service, language: string, say: Say) {
  const { nl, [language]: own = nl } = service.words;
  const text = [own?.summary, own?.description, service.organisation, say(`categories:${service.category}.name`)];
  // What stands on the door is found in every language.
  return {
    id: service.id,
    category: service.category,
    name: [...new Set([own?.name, nl?.name])].join(' '),
    text: [...text, own === nl ? '' : nl?.summary].join(' '),
  };
}

function knownAt(moment: Moment, from: FinderData['places'][string] | undefined): Known {
  return {
    isOpen: ({ hours }) => isOpenAt(hours, moment),
    opensOn: ({ hours }, weekday) => {
      const times = hours && timesOn(hours, dayAfter(moment.day, (weekday - weekdayOf(moment.day) + 7) % 7));
      return times && times.length > 0;
    },
    distanceKm: (service) => distanceTo(service, from),
  };
}
