import type { LifeDomain } from '../domains.ts';
import { answersCode } from '../links/answersCode.ts';
import type { Code } from '../links/Code.ts';
import { as, count, day, flag, listOf, oneOf, record, someOf, words } from '../links/codes.ts';
import type { Registry } from '../links/Registry.ts';
import { ticksCode } from '../links/ticksCode.ts';
import type { Moment, Notebook } from '../notebook/Notebook.ts';
import type { Prepared } from '../notebook/Prepared.ts';
import type { Gift, Ring, Tie } from '../plan/Circle.ts';
import type { Agreement, Idea, OwnPlan } from '../plan/OwnPlan.ts';
import type { Talk, TalkTopic } from '../plan/Talk.ts';
import type { PhonePart } from './phoneParts.ts';

/** What goes from one device to another: the whole notebook, when it was packed, and what was left out of it. */
export interface Carried {
  readonly notebook: Notebook;
  /** ISO day. */
  readonly savedOn: string;
  readonly left: readonly PhonePart[];
}

/** The phone code's way to write a notebook. A field that moves, comes or goes is a new version of the code (ADR 0026). */
export function phoneCode(registry: Registry): Code<Carried> {
  return record<Carried>({
    savedOn: day,
    left: someOf(listIn<PhonePart>(registry, 'part')),
    notebook: notebookCode(registry),
  });
}

/** A list of the registry under the type that the rest of the code gives it; `acceptNotebook` judges what comes out. */
function listIn<T extends string>(registry: Registry, name: string): readonly T[] {
  return registry.listOf(name) as readonly T[];
}

function notebookCode(registry: Registry): Code<Notebook> {
  const author = oneOf(listIn<Notebook['author']>(registry, 'author'));
  const domains = someOf(listIn<LifeDomain>(registry, 'domain'));
  const answers = answersCode(registry);
  return record<Notebook>({
    author,
    language: oneOf(listIn(registry, 'language')),
    domains,
    answers,
    circle: listOf(tieCode(registry)),
    plan: planCode,
    talk: talkCode(registry),
    moments: listOf(record<Moment>({ author, savedOn: day, domains, answers })),
    pins: listOf(words),
    ticks: ticksCode(registry),
    place: as(count, (place) => (place === 0 ? '' : String(place)), Number),
    prepared: preparedCode(listIn(registry, 'questionnaire')),
  });
}

/** A start link names only what is in the registry; a file of someone's own making may say more, and that stays behind. */
function preparedCode(known: readonly string[]): Code<Prepared> {
  const inRegistry = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.includes(id));
  return record<Prepared>({
    questionnaires: as(someOf(known), inRegistry, inRegistry),
    organisation: count,
    day,
    largePrint: flag,
  });
}

/** Ids count up from 1. */
const id: Code<string> = as(count, String, Number);

function tieCode(registry: Registry): Code<Tie> {
  const gifts = someOf(listIn<Gift>(registry, 'gift'));
  return record<Tie>({
    id,
    name: words,
    kind: oneOf(listIn<Tie['kind']>(registry, 'tie')),
    ring: as(oneOf(listIn(registry, 'ring')), (ring) => Number(ring) as Ring, String),
    gives: gifts,
    gets: gifts,
    ask: flag,
  });
}

const planCode = record<OwnPlan>({
  question: words,
  ideas: listOf(record<Idea>({ id, text: words, chosen: flag })),
  agreements: listOf(record<Agreement>({ id, what: words, who: words, when: day })),
  signs: words,
  lookBack: day,
});

function talkCode(registry: Registry): Code<Talk> {
  const fields = registry.listOf('words').map((name) => [name, words]);
  return record<Talk>({
    kind: oneOf(listIn<Talk['kind']>(registry, 'talk')),
    words: record<Talk['words']>(Object.fromEntries(fields)),
    topics: listOf(record<TalkTopic>({ domain: oneOf(listIn<LifeDomain>(registry, 'domain')), words })),
    order: someOf(listIn<Talk['order'][number]>(registry, 'section')),
    reportedOn: day,
    appliedOn: day,
  });
}
