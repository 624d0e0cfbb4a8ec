/** Begins as all keys of the portal do, so that wiping takes it too. The first module of every page looks for it. */
const exampleKey = 'eigenblik:example';

/** Notes that what stands in this tab is an example. False where this browser keeps nothing. */
export function markExample(): boolean {
  try {
    sessionStorage.setItem(exampleKey, '1');
    return true;
  } catch {
    return false;
  }
}

/** Whether what stands in this tab is an example. */
export function isExample(): boolean {
  try {
    return sessionStorage.getItem(exampleKey) !== null;
  } catch {
    return false;
  }
}
