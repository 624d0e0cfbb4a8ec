import { isPhone } from '../../core/finder/begin/contactRules.ts';
import { spoilerOf } from '../../core/finder/begin/spoilerOf.ts';
import { limitOfColumn } from '../../loaders/serviceColumns.ts';
import { cutText } from '../cutText.ts';
import type { Draft, Note } from '../Mapped.ts';
import { noteWords } from './frameWords.ts';
import { isRecordId } from './recordId.ts';

/**
 * The cells of a record below a header, and notes of what the frame itself changed: whatever an importer gives, a row may
 * not be one that the site refuses for its letters, nor one that a spreadsheet runs.
 */
export function toCells(draft: Draft, id: string, header: readonly string[]): { cells: string[]; notes: Note[] } {
  const notes: Note[] = [];
  const cells = header.map(() => '');
  for (const [column, given = ''] of Object.entries(draft.cells)) {
    const at = header.indexOf(column);
    if (column === 'id' && !isRecordId(given)) notes.push(note('changed', column, given, noteWords.badId));
    if (at < 0 && given !== '') notes.push(note('left-out', column, given, noteWords.noColumn));
    else if (column !== 'id') cells[at] = safeCell(column, given, notes);
  }
  const set = (column: string, text: string) => {
    cells[header.indexOf(column)] = text;
  };
  set('id', id);
  set('nagekeken', 'nee');
  return { cells, notes };
}

function safeCell(column: string, given: string, notes: Note[]): string {
  const text = given.trim();
  if (spoilerOf(text)) {
    notes.push(note('left-out', column, text, noteWords.spoilt));
    return '';
  }
  const plain = isHarmless(text) ? text : text.replace(/^[=+@\s-]+/, '');
  if (plain !== text) notes.push(note('changed', column, text, noteWords.formula));
  const cut = cutText(plain, limitOfColumn(column));
  if (cut !== plain) notes.push(note('changed', column, plain, noteWords.tooLong));
  return cut;
}

/** A number, or nothing that a spreadsheet takes for a formula. */
function isHarmless(text: string): boolean {
  return !/^[=+@-]/.test(text) || isPhone(text) || /^-?\d+(\.\d+)?$/.test(text);
}

function note(what: Note['what'], field: string, value: string, says: Note['says']): Note {
  return { what, field, value, says };
}
