/** A stair of five steps: the same for each level, so that only the place of the person differs. */
const stair = 'M4 42H12V38H20V34H28V30H36V26H44V42';

/** The little person, standing with the feet on (`x`, `y`). It has no face: a level is a place, not a mood. */
const personAt = (x: number, y: number) =>
  `M${x - 3} ${y - 17}A3 3 0 1 1 ${x + 3} ${y - 17}A3 3 0 1 1 ${x - 3} ${y - 17}` +
  `M${x - 4} ${y - 10}H${x + 4}M${x} ${y - 14}V${y - 6}M${x - 2.5} ${y}L${x} ${y - 6}L${x + 2.5} ${y}`;

const level = (step: number) => stair + personAt(8 * step, 46 - 4 * step);

/** Rising bars: as many as were given stand up, the others are only a dot. */
const scale = (given: number) =>
  [1, 2, 3, 4, 5].map((bar) => `M${8 * bar} 42V${bar <= given ? 42 - 7 * bar : 41.9}`).join('');

export const answerPictograms = {
  'level-1': level(1),
  'level-2': level(2),
  'level-3': level(3),
  'level-4': level(4),
  'level-5': level(5),
  'scale-1': scale(1),
  'scale-2': scale(2),
  'scale-3': scale(3),
  'scale-4': scale(4),
  'scale-5': scale(5),
  yes: 'M8 26L19 37L40 12',
  no: 'M11 11L37 37M37 11L11 37',
  maybe: 'M6 27C12 15 18 15 24 24C30 33 36 33 42 21',
  none: 'M8 24A16 16 0 1 1 40 24A16 16 0 1 1 8 24M11 40L37 8',
  dontknow: 'M15 17A9 9 0 1 1 24 26V32M24 40V40.1',
  refused: 'M5 8H43V33H25L16 42V33H5ZM19 15L29 26M29 15L19 26',
} as const;
