import type { CreateMore } from './More.ts';

let arrive: (create: CreateMore) => void;

/**
 * Where the question page waits for what only some questionnaires need. That is a script of its own on those pages, so
 * that the page preloads it; whichever of the two runs first, they meet here.
 */
export const brought = new Promise<CreateMore>((done) => {
  arrive = done;
});

/** Hands it over. */
export function bring(create: CreateMore): void {
  arrive(create);
}
