import { describe, expect, test } from 'vitest';
import type { Circle } from '../../../../src/core/plan/Circle.ts';
import { mostEntries } from '../../../../src/core/plan/OwnPlan.ts';
import {
  type CircleAction,
  type CircleState,
  isFull,
  reduceCircle,
  startCircle,
} from '../../../../src/islands/circle/reducer.ts';
import { tie } from '../../core/plan/ties.ts';

const three: Circle = [tie('1'), tie('2'), tie('3', { ring: 3 })];
const play = (circle: Circle, ...actions: CircleAction[]): CircleState =>
  actions.reduce(reduceCircle, startCircle(circle));
const ids = ({ circle }: CircleState) => circle.map(({ id }) => id);
const draft = (name: string): CircleAction => ({ type: 'drafted', draft: { name } });

describe('reduceCircle', () => {
  test('adds someone by name, kind and ring, and clears the name alone', () => {
    const state = play(
      [],
      draft('  mijn zus '),
      { type: 'drafted', draft: { kind: 'family', ring: 1 } },
      { type: 'added' },
    );
    expect(state.circle).toEqual([tie('1', { name: 'mijn zus', kind: 'family', ring: 1 })]);
    expect(state.draft).toEqual({ name: '', kind: 'family', ring: 1 });
    expect(state.said).toMatchObject({ key: 'circle:said.added' });
  });

  test('asks for a name until there is one', () => {
    const without = play([], draft('   '), { type: 'added' });
    expect(without).toMatchObject({ circle: [], isNameless: true });
    expect(reduceCircle(without, draft('K'))).toMatchObject({ isNameless: false });
    expect(reduceCircle(without, { type: 'drafted', draft: { ring: 3 } })).toMatchObject({ isNameless: true });
  });

  test('takes no more than fit in, and no longer names', () => {
    const full = Array.from({ length: mostEntries }, (_, at) => tie(String(at + 1)));
    const state = play(full, draft('nog een'), { type: 'added' });
    expect(state.circle).toHaveLength(mostEntries);
    expect(isFull(state)).toBe(true);
    expect(play([], draft('a'.repeat(99)), { type: 'added' }).circle[0]?.name).toHaveLength(40);
    const renamed = play(three, { type: 'changed', id: '1', change: { name: 'b'.repeat(99) } });
    expect(renamed.circle[0]?.name).toHaveLength(40);
  });

  test.each([
    ['nearer', '3', 2, 2],
    ['farther', '1', 3, 3],
    ['beyond the middle', '1', 0, 1],
    ['beyond the edge', '1', 9, 3],
  ])('moves %s, and says so', (_what, id, ring, expected) => {
    const state = play(three, { type: 'moved', id, ring });
    expect(state.circle.find((one) => one.id === id)?.ring).toBe(expected);
    expect(state.said).toMatchObject({
      key: 'circle:said.moved',
      params: { name: `\u2068n${id}\u2069`, ring: { key: `circle:ring.${expected}` } },
    });
    expect(state.chosen).toBe(id);
  });

  test('says nothing where nothing moved, and lets go of who was held', () => {
    const state = play(three, { type: 'held', id: '3', x: 1, y: 1 }, { type: 'moved', id: '3', ring: 4 });
    expect(state.said).toBeUndefined();
    expect(state.held).toBeUndefined();
    expect(state.circle).toBe(three);
    expect(play(three, { type: 'held', id: '3', x: 1, y: 1 }, { type: 'letGo' }).held).toBeUndefined();
  });

  test('changes one field of one', () => {
    const state = play(three, { type: 'changed', id: '2', change: { gives: ['fun'], ask: true } });
    expect(state.circle).toEqual([three[0], { ...three[1], gives: ['fun'], ask: true }, three[2]]);
  });

  test('puts back who was taken away, where they stood', () => {
    const gone = play(three, { type: 'opened', id: '2', on: true }, { type: 'removed', id: '2' });
    expect(ids(gone)).toEqual(['1', '3']);
    expect(gone.opened).toEqual([]);
    const back = reduceCircle(gone, { type: 'restored' });
    expect(back.circle).toEqual(three);
    expect(back.removed).toBeUndefined();
  });

  test('gives nobody the id of someone who may still come back', () => {
    const state = play(three, { type: 'removed', id: '3' }, draft('nieuw'), { type: 'added' });
    expect(ids(state)).toEqual(['1', '2', '4']);
    expect(ids(reduceCircle(state, { type: 'restored' }))).toEqual(['1', '2', '3', '4']);
  });

  test('does nothing for someone who is not there', () => {
    const start = startCircle(three);
    expect(reduceCircle(start, { type: 'removed', id: '9' })).toBe(start);
    expect(reduceCircle(start, { type: 'restored' })).toBe(start);
    expect(reduceCircle(start, { type: 'moved', id: '9', ring: 1 }).circle).toBe(three);
  });

  test('folds and unfolds, chooses, and remembers that nothing is kept', () => {
    const state = play(
      three,
      { type: 'opened', id: '1', on: true },
      { type: 'opened', id: '2', on: true },
      { type: 'opened', id: '1', on: false },
      { type: 'chose', id: '2' },
      { type: 'kept', kept: false },
    );
    expect(state).toMatchObject({ opened: ['2'], chosen: '2', kept: false });
  });
});
