import { peek } from './peek.ts';

/** Of the notebook (tested). Written here again: the first module of every page must need no other file. */
const storageKey = 'eigenblik';
/** As JSON writes it. In someone's own words the quotation marks would be escaped. */
const mark = '"largePrint":true';

/** Shows the page in large letters where its person said yes to that. Looks for one setting, and reads nothing else. */
export function applyLargePrint(): void {
  if (peek(storageKey)?.includes(mark)) document.documentElement.dataset['large'] = '';
}
