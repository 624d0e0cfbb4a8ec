import type { Answers } from '../answers/Answers.ts';
import type { LifeDomain } from '../domains.ts';
import type { Circle } from '../plan/Circle.ts';
import { emptyPlan, type OwnPlan } from '../plan/OwnPlan.ts';
import { emptyTalk, type Talk } from '../plan/Talk.ts';
import { emptyPrepared, type Prepared } from './Prepared.ts';

export const authors = ['self', 'together', 'view'] as const;

/** What was said at another moment, or by someone else: laid beside one's own answers, and never mixed with them. */
export interface Moment {
  readonly author: (typeof authors)[number];
  /** ISO day on which the file was saved. */
  readonly savedOn: string;
  readonly domains: readonly LifeDomain[];
  readonly answers: Answers;
}

/** How many moments can lie beside one's own answers. */
export const mostMoments = 6;

/** Everything one person has put in: the one state of the portal. */
export interface Notebook {
  /** Filled in alone, together with someone, or as another's view of someone. */
  readonly author: (typeof authors)[number];
  /** BCP 47. */
  readonly language: string;
  /** The domains to look at, in the person's own order. */
  readonly domains: readonly LifeDomain[];
  readonly answers: Answers;
  /** The people and groups around them. */
  readonly circle: Circle;
  readonly plan: OwnPlan;
  readonly talk: Talk;
  /** In the order in which they were laid there. */
  readonly moments: readonly Moment[];
  /** Ids of services to remember. */
  readonly pins: readonly string[];
  /** Report lines that the person ticked on or off; a line that is absent stands as ADR 0011 says. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Four digits of the postcode, or empty. Never leaves the device. */
  readonly place: string;
  /** What someone prepared by a start link, and this person said yes to. */
  readonly prepared: Prepared;
}

/** A notebook in which nothing was put yet. */
export function emptyNotebook(language: string): Notebook {
  return {
    author: 'self',
    language,
    domains: [],
    answers: {},
    circle: [],
    plan: emptyPlan,
    talk: emptyTalk,
    moments: [],
    pins: [],
    ticks: {},
    place: '',
    prepared: emptyPrepared,
  };
}
