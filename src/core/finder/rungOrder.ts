import type { Level } from '../outcomes/Outcome.ts';
import type { Rung } from './Service.ts';

/**
 * Which rung of the ladder comes first for someone at this level (ADR 0012): the lightest help that is enough,
 * but someone in serious trouble is never sent to volunteers first. Never shown, stored or named.
 */
export function rungOrder(level: Level | undefined): readonly Rung[] {
  if (level === 1 || level === 2) return [1, 2, 0, 3];
  if (level === 3) return [1, 0, 2, 3];
  return [0, 1, 2, 3];
}
