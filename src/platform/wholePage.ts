/**
 * Modules are loaded without holding up the page: a browser finds the step in the address only once nothing holds it up.
 * Whoever needs the whole page waits for this first. It is no wait on import: modules share a file, and those that need
 * less would wait along.
 */
export async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}
