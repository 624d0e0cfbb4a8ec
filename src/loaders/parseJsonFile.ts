import type * as v from 'valibot';
import { Findings } from './Findings.ts';
import { JsonFile } from './JsonFile.ts';

/** Longer is no word or sentence of a portal. */
const maxCharacters = 2000;

/** Parses JSON text against a schema. @throws {ContentError} with every field that is wrong */
export function parseJsonFile<T extends v.GenericSchema>(file: string, text: string, schema: T): v.InferOutput<T> {
  const findings = new Findings(file);
  const json = new JsonFile(text, findings);
  json.checkTexts(() => maxCharacters);
  const parsed = findings.errors.length > 0 ? undefined : json.parse(schema);
  findings.throwErrors();
  return parsed as v.InferOutput<T>;
}
