import { peek } from './peek.ts';

/** As `device/mark.ts` notes it (tested). Written here again: the first module of every page must need no other file. */
const markKey = 'eigenblik:device';

/** Address of the module that keeps this tab and the device alike, where someone asked for that in this tab. */
export function deviceModule(): string | undefined {
  return peek(markKey) ? document.documentElement.dataset['device'] : undefined;
}
