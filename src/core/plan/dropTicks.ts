import type { OwnPlan } from './OwnPlan.ts';

/**
 * Ticks of report lines without those of ideas and agreements that are gone: a later entry may get the id of one, and
 * must not be on the paper without its owner's tick (ADR 0011).
 */
export function dropTicks(
  ticks: Readonly<Record<string, boolean>>,
  { ideas, agreements }: OwnPlan,
): Record<string, boolean> {
  const known = new Set([...ideas.map(({ id }) => `idea:${id}`), ...agreements.map(({ id }) => `agreement:${id}`)]);
  return Object.fromEntries(Object.entries(ticks).filter(([id]) => !/^(idea|agreement):/.test(id) || known.has(id)));
}
