import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import parenting from '../../../questionnaires/parenting/about.json';
import matrix from '../../../questionnaires/self-reliance-matrix/about.json';
import { actionPictograms } from '../../../src/ui/pictograms/actions.ts';
import { answerPictograms } from '../../../src/ui/pictograms/answers.ts';
import { domainPictograms } from '../../../src/ui/pictograms/domains.ts';
import { Pictogram } from '../../../src/ui/pictograms/Pictogram.tsx';

const all: Readonly<Record<string, string>> = { ...domainPictograms, ...answerPictograms, ...actionPictograms };
const paths = Object.entries(all);

/** How many numbers each command takes; all of them are absolute, so that each number but an arc's can be held to the grid. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/** The places that one path names, or nothing where it holds a command we do not draw with. */
function placesIn(path: string): number[] | undefined {
  const parts = path.match(/[a-z][^a-z]*/gi) ?? [];
  const places: number[] = [];
  for (const part of parts) {
    const numbers =
      part
        .slice(1)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    if (numbers.length !== sizes[part.charAt(0)]) return undefined;
    places.push(...(part.startsWith('A') ? numbers.slice(-2) : numbers));
  }
  return path.startsWith('M') ? places : undefined;
}

test.each(paths)('%s is drawn within the grid, with our own commands', (_, path) => {
  const places = placesIn(path);
  expect(places).toBeDefined();
  // A line is 3 wide with a round end: nearer to the edge it would be cut.
  for (const place of places ?? []) expect(place >= 1.5 && place <= 46.5, `${place}`).toBe(true);
});

test('no two pictograms are the same', () => {
  expect(new Set(paths.map(([, path]) => path)).size).toBe(paths.length);
});

test('each domain of the matrix has one', () => {
  const domains = Object.values(matrix.meaning).map((one) => one.domain);
  expect(domains.filter((domain) => !(domain in domainPictograms))).toEqual([]);
});

test('each question about parenting has one', () => {
  const levels = Object.keys(parenting.meaning).filter((name) => name.endsWith('_level'));
  const names = levels.map((name) => name.replace(/_level$/, '').replaceAll('_', '-'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !(name in domainPictograms))).toEqual([]);
});

test('each level has one on the same stair', () => {
  const stairs = [1, 2, 3, 4, 5].map((step) => all[`level-${step}`]?.split('M')[1]);
  expect(new Set(stairs).size).toBe(1);
  expect(stairs[0]).toBeDefined();
});

test('a pictogram says nothing and takes no focus', () => {
  const svg = render(h(Pictogram, { path: all['yes'] ?? '' }));
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toContain('focusable="false"');
  expect(svg).toContain('stroke="currentColor"');
});
