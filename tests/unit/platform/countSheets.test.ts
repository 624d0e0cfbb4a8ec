import { expect, test } from 'vitest';
import { type Box, countSheets } from '../../../src/platform/countSheets.ts';

const boxes = (...heights: (number | [number])[]): Box[] => {
  let top = 0;
  return heights.map((given) => {
    const height = typeof given === 'number' ? given : given[0];
    const box = { top, bottom: top + height, isHeading: typeof given !== 'number' };
    top += height;
    return box;
  });
};

test.each([
  ['nothing', boxes(), 0],
  ['what fits', boxes(40, 60), 1],
  ['what does not fit any more', boxes(40, 61), 2],
  ['a heading that stays with what it is of', boxes(50, [30], 30, 40), 2],
  ['a heading that would be the last on its sheet', boxes(80, [15], 10, 80), 3],
  ['what is higher than a sheet', boxes(10, 250, 10), 4],
])('%s', (_what, given, sheets) => {
  expect(countSheets(given, 100)).toBe(sheets);
});
