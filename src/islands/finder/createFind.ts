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
import type { Stock } from './Stock.ts';

/** What there is, for whom, at what moment: makes the one function that finds. */
export function createFind(data: FinderData, stock: Stock, outcomes: readonly Outcome[], say: Say, now: () => Moment) {
  const { services, synonyms, missing } = stock;
  let index: ReturnType<typeof buildWordIndex> | undefined;
  const asked = ({ query, theme }: FinderState): Asked => {
    // While texts are on their way, words wait: that nothing has them would not be true.
    if (query.trim() !== '' && missing !== 'coming') {
      // Made at the first letter: most people type none.
      index ??= buildWordIndex(
        services.map((service) => toFindable(service, data.language, missing ? undefined : say)),
        synonyms,
      );
      return { by: 'words', finds: findByWords(index, query) };
    }
    return theme ? { by: 'theme', domain: theme } : { by: 'answers' };
  };
  return (state: FinderState): Finding => {
    const from = data.places[state.place];
    const moment = now();
    const input = { outcomes, services, today: moment.day, seed: data.seed, ...(from ? { from } : {}) };
    return findServices(input, asked(state), state.filters, knownAt(moment, from));
  };
}

/** Without `say` the kind of service has no name yet. */
function toFindable(service: Service, language: string, say: Say | undefined) {
  const { nl, [language]: own = nl } = service.words;
  const kind = say?.(`categories:${service.category}.name`);
  const text = [own?.summary, own?.description, service.organisation, kind];
  // What stands on the door is found in every language.
  return {
    id: service.id,
    category: service.category,
    name: [...new Set([own?.name, nl?.name])].join(' '),
    text: [...text, own === nl ? '' : nl?.summary].join(' '),
  };
}

function knownAt(moment: Moment, from: FinderData['places'][string] | undefined): Known {
  const isOpen = isOpenAt(moment);
  return {
    isOpen: ({ hours }) => isOpen(hours),
    opensOn: ({ hours }, weekday) => {
      const times = hours && timesOn(hours, dayAfter(moment.day, (weekday - weekdayOf(moment.day) + 7) % 7));
      return times && times.length > 0;
    },
    distanceKm: (service) => distanceTo(service, from),
  };
}
