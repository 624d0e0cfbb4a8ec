import * as v from 'valibot';
import { lifeDomains } from '../domains.ts';
import { mostOrganisations } from '../links/start/StartLink.ts';
import { authors } from '../notebook/Notebook.ts';
import { gifts, rings, tieKinds } from '../plan/Circle.ts';
import { sectionIds, talkKinds, wordsIds } from '../plan/talkParts.ts';
import { keepFileVersion } from './keepFileVersion.ts';

const answer = v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))]);

const dayOrNone = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const tie = v.strictObject({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(tieKinds),
  ring: v.picklist(rings),
  gives: v.array(v.picklist(gifts)),
  gets: v.array(v.picklist(gifts)),
  ask: v.boolean(),
});

const domains = v.array(v.picklist(lifeDomains));
const answers = v.record(v.string(), v.record(v.string(), answer));

/** The keep file: the whole notebook of one person, for themselves. Published as JSON Schema with every build. */
export const keepFileSchema = v.strictObject({
  format: v.literal('eigenblik-keep'),
  version: v.literal(keepFileVersion),
  savedOn: v.pipe(v.string(), v.isoDate()),
  notebook: v.strictObject({
    author: v.picklist(authors),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
    domains,
    answers,
    circle: v.array(tie),
    plan: v.strictObject({
      question: v.string(),
      ideas: v.array(v.strictObject({ id: v.string(), text: v.string(), chosen: v.boolean() })),
      agreements: v.array(v.strictObject({ id: v.string(), what: v.string(), who: v.string(), when: dayOrNone })),
      signs: v.string(),
      lookBack: dayOrNone,
    }),
    talk: v.strictObject({
      kind: v.picklist(talkKinds),
      words: v.strictObject(v.entriesFromList(wordsIds, v.string())),
      topics: v.array(v.strictObject({ domain: v.picklist(lifeDomains), words: v.string() })),
      order: v.array(v.picklist(sectionIds)),
      reportedOn: dayOrNone,
      appliedOn: dayOrNone,
    }),
    moments: v.array(
      v.strictObject({ author: v.picklist(authors), savedOn: v.pipe(v.string(), v.isoDate()), domains, answers }),
    ),
    pins: v.array(v.string()),
    ticks: v.record(v.string(), v.boolean()),
    place: v.pipe(v.string(), v.regex(/^([1-9][0-9]{3})?$/)),
    prepared: v.strictObject({
      questionnaires: v.array(v.string()),
      organisation: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOrganisations)),
      day: dayOrNone,
      largePrint: v.boolean(),
    }),
  }),
});

/** A sound keep file. */
export type KeepFile = v.InferOutput<typeof keepFileSchema>;
