import { isRecord } from '../../core/isRecord.ts';

/** An object of a source that no one has checked. */
export type Json = Readonly<Record<string, unknown>>;

/** A text or a number as text, without space around it; empty when there is none. */
export function textOf(json: Json | undefined, key: string): string {
  const value = json?.[key];
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** The objects of a list; a single object is a list of one, whatever else is left out. */
export function recordsOf(json: Json | undefined, key: string): readonly Json[] {
  const value = json?.[key];
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
}

/** An object below this one; undefined when there is none. */
export function recordOf(json: Json | undefined, key: string): Json | undefined {
  return recordsOf(json, key)[0];
}
