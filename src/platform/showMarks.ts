/**
 * Shows on every page what its person should not have to look for: large letters, where they said yes to those, and that
 * what stands here is an example, with the way to wipe it. Both are read where the notebook and `example.ts` note them
 * (tested); nothing else is looked at. Written here again: the first module of every page must need no other file.
 */
export function showMarks(page: DOMStringMap): void {
  try {
    // As JSON writes it. In someone's own words the quotation marks would be escaped.
    if (sessionStorage['eigenblik']?.includes('"largePrint":true')) page['large'] = '';
    if (sessionStorage['eigenblik:example']) document.getElementById('example')?.removeAttribute('hidden');
  } catch {
    // A browser that forbids storage has kept neither.
  }
}
