import type { TextKey } from '../text.ts';
import type { Outcome } from './Outcome.ts';

/** Levels that share their small steps: 1–2, 3, and 4–5. */
export const stepGroups = ['low', 'mid', 'high'] as const;
type StepGroup = (typeof stepGroups)[number];

/** How many small steps there are for each domain and group. */
export const stepNumbers = [1, 2, 3] as const;

/**
 * Small steps that fit what someone said of this domain; none where they said too little. Feelings choose none (levels and
 * themes are never mixed), but who wishes a change where no level was given gets the steps of the middle.
 */
export function stepKeys(outcome: Outcome): TextKey[] {
  const group = groupOf(outcome);
  return group ? stepNumbers.map((number): TextKey => `results:${outcome.domain}.step.${group}.${number}`) : [];
}

function groupOf({ level, wish, talk }: Outcome): StepGroup | undefined {
  if (level === undefined) return talk || wish === 'yes' || wish === 'maybe' ? 'mid' : undefined;
  if (level <= 2) return 'low';
  return level === 3 ? 'mid' : 'high';
}

/** Whether someone said that this matters to them: they wish it otherwise, want to talk about it, or call it important. */
export function matters({ wish, talk, themes }: Outcome): boolean {
  return talk || wish === 'yes' || wish === 'maybe' || themes.some((theme) => theme.matters === 'yes');
}
