import { peek } from './peek.ts';

/** As `example.ts` beside this notes it. Written here again: the first module of every page must need no other file. */
const exampleKey = 'eigenblik:example';

/** Says on every page that what stands here is an example, with the way to wipe it. */
export function showExample(): void {
  const bar = document.getElementById('example');
  if (bar && peek(exampleKey)) bar.hidden = false;
}
