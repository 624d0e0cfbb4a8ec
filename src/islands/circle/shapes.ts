import type { TieKind } from '../../core/plan/Circle.ts';

/** The outline of each kind around (0, 0), about as large as a dot: the shape says what the colour alone must not. */
export const shapes: Readonly<Record<TieKind, string>> = {
  household: 'M0-16 15-3V13H-15V-3Z',
  family: 'M-15 0A15 15 0 1 1 15 0A15 15 0 1 1-15 0Z',
  friend: 'M0 15-13 2A8.5 8.5 0 0 1 0-9A8.5 8.5 0 0 1 13 2Z',
  neighbour: 'M-12 14V-3A12 12 0 0 1 12-3V14Z',
  work: 'M-13-13H13V13H-13Z',
  school: 'M0-16 16 12H-16Z',
  faith: 'M0-17 5-5 17 0 5 5 0 17-5 5-17 0-5-5Z',
  club: 'M-8-14H8L16 0 8 14H-8L-16 0Z',
  professional: 'M-6-15H6V-6H15V6H6V15H-6V6H-15V-6H-6Z',
  other: 'M0-16 16 0 0 16-16 0Z',
};

/** A speech bubble beside the shape of someone whom one would like to ask. */
export const askShape = 'M8-22H28V-8H20L14-2V-8H8Z';
