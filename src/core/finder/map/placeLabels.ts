import { dotRadius, mapWidth, type Spot } from './MapLayout.ts';

/** A name with where it would best stand. */
export interface ToLabel extends Spot {
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterWidth = 9.2;
/** From the middle of what is named to the line of the letters: on it, or as little above or below it as there is room. */
const lines = [6, -22, 34, -32, 44, -42, 54, -52, 64];

/** Names of places where there is room for them: none stands on a dot, on another name, or over the edge. Each stands once. */
export function placeLabels(names: readonly ToLabel[], dots: readonly Spot[], height: number): ToLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => around(x, y, dotRadius + 2, dotRadius + 2));
  const labels: ToLabel[] = [];
  for (const { text, x, y } of names) {
    if (labels.some((label) => label.text === text)) continue;
    const half = (text.length * letterWidth) / 2 + 2;
    if (2 * half > mapWidth) continue;
    // At the edge a name moves inward.
    const middle = Math.min(Math.max(x, half), mapWidth - half);
    for (const line of lines) {
      const box = around(middle, y + line - 6, half, 11);
      if (box.top < 0 || box.bottom > height || taken.some((one) => overlap(one, box))) continue;
      taken.push(box);
      labels.push({ text, x: middle, y: y + line });
      break;
    }
  }
  return labels;
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
