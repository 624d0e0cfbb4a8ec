import * as v from 'valibot';
import { authors } from '../../notebook/Notebook.ts';
import { sectionIds } from '../../plan/talkParts.ts';
import { shareFileVersion } from './shareFileVersion.ts';

/** A sentence as it stands in a file: whether it is one of ours is seen later (`isSentence`). */
export interface RawText {
  readonly key: string;
  readonly params?: Readonly<Record<string, RawText | string | { readonly day: string }>>;
}

/** Own words on a line of their own: more than any box of ours holds. */
const ownLength = 5000;
/** Own words within a sentence are names. */
const wordsLength = 100;
const idLength = 100;

const day = v.pipe(v.string(), v.isoDate());
/** Sentences stand in sentences: in the published schema this part has a name of its own. */
export const textSchema: v.GenericSchema<RawText> = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z]+:/), v.maxLength(300)),
  params: v.exactOptional(
    v.record(
      v.string(),
      v.union([v.pipe(v.string(), v.maxLength(wordsLength)), v.strictObject({ day }), v.lazy(() => textSchema)]),
    ),
  ),
});

const item = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(idLength)),
  says: v.exactOptional(textSchema),
  own: v.exactOptional(v.pipe(v.string(), v.maxLength(ownLength))),
  more: v.exactOptional(textSchema),
});

const section = v.picklist(sectionIds);
const block = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['title', 'paragraph', 'notice']), says: textSchema }),
  v.strictObject({ kind: v.literal('heading'), section, says: textSchema }),
  v.strictObject({ kind: v.literal('list'), section, items: v.pipe(v.array(item), v.maxLength(1000)) }),
]);

const answer = v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))]);

/** The share file: what someone ticked, for a professional to open. Published as JSON Schema with every build. */
export const shareFileSchema = v.strictObject({
  format: v.literal('eigenblik-share'),
  version: v.literal(shareFileVersion),
  madeOn: day,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), v.maxLength(35)),
  author: v.picklist(authors),
  blocks: v.pipe(v.array(block), v.maxLength(100)),
  answers: v.record(v.string(), v.record(v.string(), answer)),
});

export type RawBlock = v.InferOutput<typeof block>;
export type RawItem = v.InferOutput<typeof item>;
