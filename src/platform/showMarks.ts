/**
 * Shows on every page what its person should not have to look for: large letters, where they said yes to those, and that
 * what stands here is an example, with the way to wipe it. Returns the address of the module that keeps this tab and the
 * device alike, where they asked for that in this tab. All three are read where the notebook, `example.ts` and
 * `device/mark.ts` note them (tested); nothing else is looked at. Written here again: the first module of every page must
 * need no other file.
 */
export function showMarks(page: DOMStringMap): string | undefined {
  try {
    // As JSON writes it. In someone's own words the quotation marks would be escaped.
    if (sessionStorage['eigenblik']?.includes('"largePrint":true')) page['large'] = '';
    // A kiosk has no examples and keeps nothing on its device.
    if (import.meta.env.PORTAL_PROFILE === 'kiosk') return undefined;
    if (sessionStorage['eigenblik:example']) page['example'] = '';
    return sessionStorage['eigenblik:device'] && page['device'];
  } catch {
    return undefined; // A browser that forbids storage has kept none of them.
  }
}
