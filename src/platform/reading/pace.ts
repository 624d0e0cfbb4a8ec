/** Begins as all keys of the portal do, so that wiping takes it too. */
const paceKey = 'eigenblik:pace';

export const paces = ['slow', 'normal', 'faster'] as const;
export type Pace = (typeof paces)[number];

/** How fast a voice reads: 1 is as its maker meant it, which is fast for who reads along. */
export const rates: Readonly<Record<Pace, number>> = { slow: 0.7, normal: 0.9, faster: 1.2 };

/** What someone chose before in this tab. Anything else may stand there too: an extension can write it. */
export function readPace(): Pace {
  try {
    const kept = sessionStorage.getItem(paceKey);
    return paces.find((pace) => pace === kept) ?? 'normal';
  } catch {
    return 'normal';
  }
}

export function writePace(pace: Pace): void {
  try {
    sessionStorage.setItem(paceKey, pace);
  } catch {
    // Then the next page reads at the usual pace.
  }
}
