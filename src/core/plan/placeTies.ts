import { type Ring, rings } from './Circle.ts';

/** The picture is a square of so many units; the person stands in the middle of it. */
export const pictureSize = 460;
export const middle = pictureSize / 2;
/** Where each ring ends, and where its dots stand. Twelve dots on the nearest ring are still far enough apart to press. */
export const ringEnds: Readonly<Record<Ring, number>> = { 1: 106, 2: 160, 3: 212 };
const ringRadius: Readonly<Record<Ring, number>> = { 1: 78, 2: 134, 3: 186 };
/** Dots never come closer to each other than this, as long as a ring holds at most twelve. */
export const leastApart = 40;
export const dotRadius = 15;
export const meRadius = 26;

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

const lineHeight = 20;
const turns = 16;
/** A label of which more than this part would be covered is left out. */
const mostCovered = 0.25;

/** How wide a label is, about: fonts differ from phone to phone. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (/[ .,'’:;|ijlIft]/.test(letter)) return 7;
  if (/[mwMW@…\p{Extended_Pictographic}\p{Script=Han}]/u.test(letter)) return 19;
  return /\p{Lu}/u.test(letter) ? 14 : 11.5;
}

/**
 * Places everyone on their ring, evenly and in the order given, and turns each ring to where words cover each other least.
 * The same circle gives the same picture. Where there is no room for a label it is left out: the list has every name.
 */
export function placeTies(ties: readonly ToPlace[], ringNames: Readonly<Record<Ring, string>>): Place[] {
  const taken: Box[] = [dotBox(middle, middle, meRadius), ...rings.map((ring) => nameBox(ring, ringNames))];
  const dots = rings.flatMap((ring) => {
    const on = ties
      .filter((tie) => tie.ring === ring)
      .map((tie, _at, all) => ({ ...tie, text: shorten(tie, all.length) }));
    const best = placeRing(on, ring, taken);
    taken.push(...best.boxes);
    return best.dots;
  });
  return label(
    ties.flatMap(({ id }) => dots.find((dot) => dot.id === id) ?? []),
    taken.slice(0, 1 + rings.length),
  );
}

/** The ring that a point lies in; outside of all is the last. */
export function ringAt(x: number, y: number): Ring {
  const distance = Math.hypot(x - middle, y - middle);
  if (distance <= ringEnds[1]) return 1;
  return distance <= ringEnds[2] ? 2 : 3;
}

/** The line that the name of a ring stands on, just within its upper edge. */
export const ringNameY = (ring: Ring): number => middle - ringEnds[ring] + 17;

interface Dot {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

type Placed = { readonly dots: readonly Dot[]; readonly boxes: readonly Box[]; readonly cost: number };

function placeRing(ties: readonly (ToPlace & { text: string })[], ring: Ring, taken: readonly Box[]): Placed {
  let best: Placed = { dots: [], boxes: [], cost: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns && best.cost > 0; turn++) {
    const dots = ties.map(({ id, text }, at) => {
      const angle = ((at + 0.5 + turn / turns) / ties.length) * 2 * Math.PI - Math.PI / 2;
      const radius = ringRadius[ring] + swayOf(ring, at, ties.length);
      return { id, text, x: middle + radius * Math.cos(angle), y: middle + radius * Math.sin(angle) };
    });
    const next = weigh(dots, taken);
    if (next.cost < best.cost) best = next;
  }
  return best;
}

/** What these dots and their words would cover of what stands there, and of each other. */
function weigh(dots: readonly Dot[], taken: readonly Box[]): Placed {
  const boxes: Box[] = dots.map(({ x, y }) => dotBox(x, y, dotRadius));
  let cost = boxes.reduce((sum, box) => sum + overlap(box, taken), 0);
  for (const dot of dots) {
    const best = bestLabel(dot, [...taken, ...boxes]);
    boxes.push(best.box);
    cost += best.covered;
  }
  return { dots, boxes, cost };
}

/** Words beside each dot, now that all dots are there. */
function label(dots: readonly Dot[], others: readonly Box[]): Place[] {
  const taken = [...others, ...dots.map(({ x, y }) => dotBox(x, y, dotRadius))];
  return dots.map((dot) => {
    const { box, covered } = bestLabel(dot, taken);
    const { left, right, bottom } = box;
    const hasRoom = covered <= mostCovered * labelWidth(dot.text) * lineHeight;
    if (hasRoom) taken.push(box);
    const { id, x, y } = dot;
    return { id, x, y, label: { text: hasRoom ? dot.text : '', x: (left + right) / 2, y: bottom - 5 } };
  });
}

/** Above or below a dot, where it covers least; away from the middle where that is the same. */
function bestLabel(dot: Dot, taken: readonly Box[]): { readonly box: Box; readonly covered: number } {
  const sides: readonly Side[] = dot.y < middle ? ['above', 'below'] : ['below', 'above'];
  const labels = sides.map((side) => {
    const box = labelBox(dot, side);
    return { box, covered: overlap(box, taken) };
  });
  return labels.reduce((one, other) => (other.covered < one.covered ? other : one));
}

/** More than twelve on a ring stand in zigzag. */
function swayOf(ring: Ring, at: number, count: number): number {
  if (count <= 12) return 0;
  return (at % 2 === 0 ? -1 : 1) * (ring === 1 ? 22 : 10);
}

/** Shorter where many stand on one ring; the list below the picture has the whole name. */
function shorten({ words }: ToPlace, count: number): string {
  const room = count <= 4 ? 150 : count <= 8 ? 115 : 85;
  if (labelWidth(words) <= room) return words;
  const letters = [...words];
  while (labelWidth(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

type Side = 'above' | 'below';

function labelBox({ x, y, text }: Dot, side: Side): Box {
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
