import type { Said } from '../../loaders/ContentProblem.ts';
import { mapWords } from '../mapWords.ts';
import { fill, noteLeftOut, type Sheet } from '../sheet.ts';
import { hsdsWords } from './hsdsWords.ts';
import { type Json, textOf } from './json.ts';

/** Whether a service goes on. Gives why it is dropped, when it no longer exists. */
export function mapStatus(service: Json, sheet: Sheet): Said | undefined {
  const status = textOf(service, 'status');
  switch (status.toLowerCase().replaceAll(/[\s_-]+/g, ' ')) {
    case '':
    case 'active':
      return undefined;
    case 'inactive':
    case 'defunct':
      return hsdsWords.ended;
    case 'temporarily closed':
      fill(sheet, 'status', 'tijdelijk-gesloten');
      return undefined;
    default:
      noteLeftOut(sheet, 'status', status, mapWords.noStatus);
      return undefined;
  }
}
