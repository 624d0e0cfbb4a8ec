import * as v from 'valibot';
import { lifeDomains } from '../domains.ts';
import { authors } from '../notebook/Notebook.ts';

/** Version of the file format: an integer of its own, raised only with a migration (ADR 0011). */
export const keepFileVersion = 1;

const answer = v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))]);

/** The keep file: the whole notebook of one person, for themselves. Published as JSON Schema with every build. */
export const keepFileSchema = v.strictObject({
  format: v.literal('eigenblik-keep'),
  version: v.literal(keepFileVersion),
  savedOn: v.pipe(v.string(), v.isoDate()),
  notebook: v.strictObject({
    author: v.picklist(authors),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
    domains: v.array(v.picklist(lifeDomains)),
    answers: v.record(v.string(), v.record(v.string(), answer)),
    plan: v.strictObject({ question: v.string() }),
    pins: v.array(v.string()),
    ticks: v.record(v.string(), v.boolean()),
    place: v.pipe(v.string(), v.regex(/^([1-9][0-9]{3})?$/)),
  }),
});

/** A sound keep file. */
export type KeepFile = v.InferOutput<typeof keepFileSchema>;
