import { gridStep, mapMargin } from './frameMap.ts';
import { leastApart, mapWidth, type Spot } from './MapLayout.ts';

/**
 * Moves dots aside until every number can be read: the first stand where they belong, a later one on the nearest free
 * spot. There is one for at most `mostPlaces` dots: together they cover less than the smallest map.
 */
export function spreadDots(spots: readonly Spot[], height: number): Spot[] {
  const placed: Spot[] = [];
  for (const wanted of spots) placed.push(nearestFree(within(wanted, height), placed, height));
  return placed;
}

function nearestFree(wanted: Spot, placed: readonly Spot[], height: number): Spot {
  const isFree = (spot: Spot) => placed.every((other) => apart(spot, other) >= leastApart);
  if (isFree(wanted)) return wanted;
  let best: Spot | undefined;
  for (let x = mapMargin; x <= mapWidth - mapMargin; x += gridStep) {
    for (let y = mapMargin; y <= height - mapMargin; y += gridStep) {
      const spot = { x, y };
      if ((!best || apart(spot, wanted) < apart(best, wanted)) && isFree(spot)) best = spot;
    }
  }
  return best ?? wanted;
}

function within({ x, y }: Spot, height: number): Spot {
  const inside = (value: number, size: number) => Math.min(Math.max(value, mapMargin), size - mapMargin);
  return { x: inside(x, mapWidth), y: inside(y, height) };
}

/** How far two spots are from each other, in units of the drawing. */
export function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
