import { isRecord } from '../isRecord.ts';
import { emptyNotebook } from './Notebook.ts';

/** What stands in storage, field by field and unread, with nothing that a notebook does not have; empty where it lacks one. */
export function ownFields(raw: unknown, language: string): Record<string, unknown> {
  const kept = isRecord(raw) ? raw : {};
  const fields = Object.entries(emptyNotebook(language));
  return Object.fromEntries(fields.map(([key, none]) => [key, Object.hasOwn(kept, key) ? kept[key] : none]));
}
