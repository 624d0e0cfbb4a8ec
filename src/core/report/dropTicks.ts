import type { Notebook } from '../notebook/Notebook.ts';
import { circleTick } from './circleLines.ts';

/**
 * The notebook without ticks of ideas, agreements and people that are gone: a later entry may get the id of one, and must
 * not be on the paper without its owner's tick (ADR 0011, 0018).
 */
export function dropTicks(notebook: Notebook): Notebook {
  const { circle, plan, ticks } = notebook;
  const known = new Set([
    ...plan.ideas.map(({ id }) => `idea:${id}`),
    ...plan.agreements.map(({ id }) => `agreement:${id}`),
    ...circle.map(circleTick),
  ]);
  const left = Object.entries(ticks).filter(([id]) => !/^(idea|agreement|circle):/.test(id) || known.has(id));
  return { ...notebook, ticks: Object.fromEntries(left) };
}
