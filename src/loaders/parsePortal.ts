import * as v from 'valibot';
import { parseJsonFile } from './readContent.ts';

const required = v.pipe(v.string('hier hoort tekst'), v.nonEmpty('hier hoort tekst'));

/** A text by language code; the languages themselves are checked by `textIn`. */
export const localText = v.record(v.string(), required, 'hier hoort een tekst per taal, zoals {"nl": "…"}');

const portalSchema = v.object({
  id: v.pipe(required, v.regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes')),
  demo: v.optional(v.boolean(), false),
  name: required,
  /** As in "in Zonnewaard". */
  place: required,
  code: v.pipe(required, v.regex(/^GM\d{4}$/, 'schrijf de gemeentecode als GM0363')),
  /** Where this portal can be reached; search engines want whole addresses. Nothing is ever fetched from it. */
  publicUrl: v.pipe(required, v.url('schrijf een heel adres, zoals https://eigenblik.gemeente.nl/')),
  exitUrl: v.pipe(required, v.regex(/^https:\/\//, 'schrijf een adres dat met https:// begint')),
  languages: v.array(required),
  desk: v.object({ name: localText, address: localText, phone: required, email: required, hours: required }),
  notice: localText,
  clientSupport: v.object({ name: localText, phone: required, text: localText }),
  contact: v.object({ email: required }),
});

/** portal.json: who runs this portal and where a citizen can go. */
export type Portal = v.InferOutput<typeof portalSchema>;

/** @throws {ContentError} with every field that is wrong */
export function parsePortal(text: string): Portal {
  return parseJsonFile('portal.json', text, portalSchema);
}
