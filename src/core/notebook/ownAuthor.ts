import { isRecord } from '../isRecord.ts';
import { authors, type Notebook } from './Notebook.ts';
import { ownFields } from './ownFields.ts';

/** Reads from storage who fills in: oneself, unless something sound says otherwise. Never throws. */
export function acceptAuthor(raw: unknown): Notebook['author'] {
  const said = isRecord(raw) ? raw['author'] : undefined;
  return authors.find((one) => one === said) ?? 'self';
}

/** The notebook with this author and all else as it stands, unread: every page that reads it checks it. */
export function withAuthor(raw: unknown, language: string, author: Notebook['author']): unknown {
  return { ...ownFields(raw, language), author };
}
