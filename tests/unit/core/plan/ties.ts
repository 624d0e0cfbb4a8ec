import type { Tie } from '../../../../src/core/plan/Circle.ts';

/** Someone close who gives and gets nothing yet. */
export const tie = (id: string, some: Partial<Tie> = {}): Tie => ({
  id,
  name: `n${id}`,
  kind: 'friend',
  ring: 2,
  gives: [],
  gets: [],
  ask: false,
  ...some,
});
