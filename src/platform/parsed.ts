/**
 * Modules are loaded without holding up the page: a browser finds the step in the address only once nothing holds it up.
 * Whoever needs the whole page imports this first, and runs when the page is there.
 */
if (document.readyState === 'loading') {
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

export {};
