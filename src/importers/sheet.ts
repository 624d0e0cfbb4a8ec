import type { Said } from '../loaders/ContentProblem.ts';
import { limitOfColumn } from '../loaders/serviceColumns.ts';
import { cutText } from './cutText.ts';
import type { Column, Note } from './Mapped.ts';
import { mapWords } from './mapWords.ts';
import { tidyText } from './tidyText.ts';

/** A row in the making. */
export interface Sheet {
  readonly cells: Partial<Record<Column, string>>;
  readonly notes: Note[];
}

/** Puts a text in a cell: tidied, and cut after a word where it is too long. Nothing when nothing is left of it. */
export function fillText(sheet: Sheet, column: Column, given: string): void {
  const { text, hadMarkup } = tidyText(given);
  if (text === '') return;
  if (hadMarkup) noteChanged(sheet, column, given, mapWords.markup);
  const cut = cutText(text, limitOfColumn(column));
  if (cut !== text) noteChanged(sheet, column, text, mapWords.cut);
  sheet.cells[column] = cut;
}

/** Puts a code or a number in a cell as it is. */
export function fill(sheet: Sheet, column: Column, text: string): void {
  if (text !== '') sheet.cells[column] = text;
}

/** Notes that something came over in another form. */
export function noteChanged({ notes }: Sheet, field: string, value: string, says: Said): void {
  notes.push({ what: 'changed', field, value, says });
}

/** Notes that something did not come over. */
export function noteLeftOut({ notes }: Sheet, field: string, value: string, says: Said): void {
  notes.push({ what: 'left-out', field, value, says });
}
