import type { OwnPlan } from './OwnPlan.ts';

/** Whether nothing was put into it. */
export function isEmptyPlan({ question, ideas, agreements, signs, lookBack }: OwnPlan): boolean {
  return ideas.length === 0 && agreements.length === 0 && [question, signs, lookBack].every((text) => text === '');
}
