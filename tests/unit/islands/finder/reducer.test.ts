import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../../src/core/finder/Filters.ts';
import { type FinderState, nothingAsked, reduceFinder } from '../../../../src/islands/finder/reducer.ts';

const empty: FinderState = { ...nothingAsked, typed: '', place: '', pins: [], kept: true };
const known = ['1291', '1292'];

describe('reduceFinder', () => {
  test.each([
    ['1291', '1291'],
    ['1291 AB', '1291'],
    ['1291ab', '1291'],
    ['  1292', '1292'],
    ['129', ''],
    ['9999', ''],
    ['12911', ''],
    ['x1291', ''],
    ['', ''],
  ])('takes from “%s” the area “%s”, and leaves what was typed as it is', (text, place) => {
    const state = reduceFinder({ ...empty, place: '1292' }, { type: 'typed', text, known });
    expect(state).toEqual({ ...empty, typed: text, place });
  });

  test('remembers services in the order in which they were pinned, each once', () => {
    const pin = (state: FinderState, id: string, on = true) => reduceFinder(state, { type: 'pinned', id, on });
    const two = pin(pin(empty, 'soup'), 'bread');
    expect(two.pins).toEqual(['soup', 'bread']);
    expect(pin(two, 'bread').pins).toEqual(['soup', 'bread']);
    expect(pin(two, 'soup', false).pins).toEqual(['bread']);
    expect(pin(empty, 'soup', false)).toEqual(empty);
  });

  test('opens groups and keeps the others as they are', () => {
    const open = (state: FinderState, group: string) => reduceFinder(state, { type: 'opened', group });
    expect(open(open(empty, 'finances'), 'together').opened).toEqual(['finances', 'together']);
  });
});

describe('the list', () => {
  const two: FinderState = { ...empty, pins: ['soup', 'bread', 'gone'] };

  test('can be emptied, or lose one, and be put back as it was', () => {
    const one = reduceFinder(two, { type: 'unpinned', ids: ['bread'] });
    expect(one.pins).toEqual(['soup', 'gone']);
    const none = reduceFinder(two, { type: 'unpinned', ids: two.pins });
    expect(none.pins).toEqual([]);
    for (const less of [one, none]) expect(reduceFinder(less, { type: 'restored' })).toEqual(two);
    expect(reduceFinder(two, { type: 'restored' })).toEqual(two);
  });

  test('is not put back over what was added later', () => {
    const none = reduceFinder(two, { type: 'unpinned', ids: two.pins });
    const later = reduceFinder(none, { type: 'pinned', id: 'tea', on: true });
    expect(reduceFinder(later, { type: 'restored' }).pins).toEqual(['tea']);
  });
});

describe('filters that were cleared all at once', () => {
  const set: FinderState = { ...empty, place: '1291', filters: { ...empty.filters, free: true, within: 'walk' } };
  const cleared = reduceFinder(set, { type: 'cleared' });

  test('are off, and come back as they were', () => {
    expect(cleared.filters).toEqual(empty.filters);
    expect(reduceFinder(cleared, { type: 'uncleared' })).toEqual(set);
    expect(reduceFinder(set, { type: 'uncleared' })).toEqual(set);
  });

  test('do not come back over one that was set since, nor with a distance from nowhere', () => {
    const later = reduceFinder(cleared, { type: 'filtered', filters: { ...empty.filters, openNow: true } });
    expect(reduceFinder(later, { type: 'uncleared' }).filters).toEqual({ ...empty.filters, openNow: true });
    const nowhere = reduceFinder(cleared, { type: 'typed', text: '', known: ['1291'] });
    expect(reduceFinder(nowhere, { type: 'uncleared' }).filters).toEqual({ ...empty.filters, free: true });
  });
});

describe('the note and the calendar', () => {
  const agenda = { id: 'soup', chosen: 0, isNameless: false, isSaved: false };

  test('lays out a note until something else is done', () => {
    const noted = reduceFinder(empty, { type: 'noted', id: 'soup' });
    expect(noted.note).toBe('soup');
    expect(reduceFinder(noted, { type: 'opened', group: 'all' })).toEqual({ ...empty, opened: ['all'] });
  });

  test('opens the times of one service at a time, and closes them', () => {
    const open = reduceFinder(empty, { type: 'planned', agenda });
    expect(open.agenda).toEqual(agenda);
    expect(reduceFinder(open, { type: 'planned', agenda: { ...agenda, id: 'bread' } }).agenda?.id).toBe('bread');
    expect(reduceFinder(open, { type: 'planned', agenda: undefined })).toEqual(empty);
  });
});

describe('what is asked', () => {
  const asked: FinderState = {
    ...empty,
    query: 'schuld',
    filters: { ...noFilters, free: true },
    opened: ['words'],
    pins: ['soup'],
  };

  test('is one question at a time: words take the place of a theme, and a theme that of words', () => {
    const picked = reduceFinder(asked, { type: 'picked', theme: 'finances' });
    expect(picked).toEqual({ ...asked, query: '', theme: 'finances', opened: [] });
    expect(reduceFinder(picked, { type: 'asked', query: 'eten' })).toEqual({ ...asked, query: 'eten', opened: [] });
    expect(reduceFinder(picked, { type: 'picked', theme: undefined })).toEqual({ ...asked, query: '', opened: [] });
  });

  test('measures no distance from nowhere: without a place the filter for it goes', () => {
    const near: FinderState = { ...asked, place: '1291', filters: { ...noFilters, free: true, within: 'walk' } };
    expect(reduceFinder(near, { type: 'typed', text: '12', known }).filters).toEqual({ ...noFilters, free: true });
    expect(reduceFinder(near, { type: 'typed', text: '1292', known }).filters).toEqual(near.filters);
  });

  test('keeps its filters when the question changes, and its question when the filters do', () => {
    const filters = { ...noFilters, openNow: true };
    expect(reduceFinder(asked, { type: 'filtered', filters })).toEqual({ ...asked, filters, opened: [] });
  });
});

test('digits of an Arabic or a Persian keyboard are understood', () => {
  const state = { ...nothingAsked, typed: '', place: '', pins: [], kept: true };
  for (const text of ['١٢٩١', '۱۲۹۱ AB']) {
    expect(reduceFinder(state, { type: 'typed', text, known: ['1291'] }).place).toBe('1291');
  }
});
