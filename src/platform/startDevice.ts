/**
 * Address of the module that keeps this tab and the device alike, where someone asked for that in this tab: `device/mark.ts` notes
 * it (tested). Written here again: the first module of every page must need no other file.
 */
export function deviceModule(page: DOMStringMap): string | undefined {
  try {
    return sessionStorage['eigenblik:device'] && page['device'];
  } catch {
    return undefined; // A browser that forbids storage has kept nothing.
  }
}
