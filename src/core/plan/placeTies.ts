import type { Ring } from './Circle.ts';

/** The picture is a square of so many units; the person stands in the middle of it. */
export const pictureSize = 460;
export const middle = pictureSize / 2;
/** Where each ring ends, and where its dots stand. Twelve dots on the nearest ring are still far enough apart to press. */
export const ringEnds: Readonly<Record<Ring, number>> = { 1: 106, 2: 160, 3: 212 };
const ringRadius: Readonly<Record<Ring, number>> = { 1: 78, 2: 134, 3: 186 };
/** Dots never come closer to each other than this, as long as a ring holds at most twelve. */
export const leastApart = 40;
export const dotRadius = 15;

/** Someone to be placed, with the words that may stand beside the dot. */
export interface ToPlace {
  readonly id: string;
  readonly ring: Ring;
  readonly words: string;
}

/** Where someone stands, and where the words do (their middle, and the line that they stand on). */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const letterWidth = 9.6;
const lineHeight = 20;
const turns = 16;

/** How wide a label is, about: fonts differ from phone to phone. */
export const labelWidth = (text: string): number => [...text].length * letterWidth;

/**
 * Places everyone on their ring, evenly and in the order given, and turns each ring to where words cover each other least.
 * The same circle gives the same picture.
 */
export function placeTies(ties: readonly ToPlace[], ringNames: Readonly<Record<Ring, string>>): Place[] {
  const taken: Box[] = [dotBox(middle, middle, 26), ...([1, 2, 3] as const).map((ring) => nameBox(ring, ringNames))];
  const placed = ([1, 2, 3] as const).flatMap((ring) => {
    const { places, boxes } = placeRing(
      ties.filter((tie) => tie.ring === ring),
      ring,
      taken,
    );
    taken.push(...boxes);
    return places;
  });
  return ties.flatMap(({ id }) => placed.find((place) => place.id === id) ?? []);
}

/** The ring that a point lies in; outside of all is the last. */
export function ringAt(x: number, y: number): Ring {
  const distance = Math.hypot(x - middle, y - middle);
  if (distance <= ringEnds[1]) return 1;
  return distance <= ringEnds[2] ? 2 : 3;
}

/** The line that the name of a ring stands on, just within its upper edge. */
export const ringNameY = (ring: Ring): number => middle - ringEnds[ring] + 17;

type Placed = { readonly places: readonly Place[]; readonly boxes: readonly Box[]; readonly cost: number };

function placeRing(ties: readonly ToPlace[], ring: Ring, taken: readonly Box[]): Placed {
  let best: Placed = { places: [], boxes: [], cost: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns && best.cost > 0; turn++) {
    const next = turnRing(ties, ring, taken, turn / turns);
    if (next.cost < best.cost) best = next;
  }
  return best;
}

function turnRing(ties: readonly ToPlace[], ring: Ring, taken: readonly Box[], turn: number): Placed {
  const places: Place[] = [];
  const boxes: Box[] = [];
  let cost = 0;
  for (const [at, tie] of ties.entries()) {
    const angle = ((at + 0.5 + turn) / ties.length) * 2 * Math.PI - Math.PI / 2;
    const radius = ringRadius[ring] + swayOf(ring, at, ties.length);
    const x = middle + radius * Math.cos(angle);
    const y = middle + radius * Math.sin(angle);
    const dot = dotBox(x, y, dotRadius);
    const text = shorten(tie.words, ties.length);
    const inTheWay = [...taken, ...boxes, dot];
    const sides = (y < middle ? ['above', 'below'] : ['below', 'above']) as readonly Side[];
    const labels = sides.map((side) => {
      const box = labelBox(x, y, text, side);
      return { box, cost: overlap(box, inTheWay) };
    });
    const label = labels.reduce((one, other) => (other.cost < one.cost ? other : one));
    cost += label.cost + overlap(dot, [...taken, ...boxes]);
    boxes.push(dot, label.box);
    const { left, right, bottom } = label.box;
    places.push({ id: tie.id, x, y, label: { text, x: (left + right) / 2, y: bottom - 5 } });
  }
  return { places, boxes, cost };
}

/** More than twelve on a ring stand in zigzag. */
function swayOf(ring: Ring, at: number, count: number): number {
  if (count <= 12) return 0;
  return (at % 2 === 0 ? -1 : 1) * (ring === 1 ? 22 : 10);
}

/** Fewer letters where many stand on one ring; the list below the picture has the whole name. */
function shorten(words: string, count: number): string {
  const room = count <= 4 ? 13 : count <= 8 ? 10 : 7;
  const letters = [...words];
  return letters.length <= room
    ? words
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}

type Side = 'above' | 'below';

function labelBox(x: number, y: number, text: string, side: Side): Box {
  const half = labelWidth(text) / 2;
  const centre = Math.min(Math.max(x, half), pictureSize - half);
  const wanted = side === 'above' ? y - dotRadius - 3 - lineHeight : y + dotRadius + 3;
  const top = Math.min(Math.max(wanted, 0), pictureSize - lineHeight);
  return { left: centre - half, right: centre + half, top, bottom: top + lineHeight };
}

const dotBox = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function nameBox(ring: Ring, names: Readonly<Record<Ring, string>>): Box {
  const half = labelWidth(names[ring]) / 2;
  const bottom = ringNameY(ring) + 4;
  return { left: middle - half, right: middle + half, top: bottom - lineHeight, bottom };
}

/** How much of a box is covered by others. */
function overlap(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return width > 0 && height > 0 ? sum + width * height : sum;
  }, 0);
}
