import { describe, expect, test } from 'vitest';
import type { StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { reduceStart, type StartAction, type StartState, startOfStart } from '../../../../src/islands/start/reducer.ts';

const link: StartLink = {
  language: 'nl',
  organisation: 1,
  occasion: undefined,
  day: '',
  questionnaires: ['b', 'a'],
  route: 'full',
  domains: ['finances'],
  largePrint: false,
};
const came: StartAction = { type: 'came', asked: { link, sender: 'named', refused: [] } };
const stateAfter = (...actions: StartAction[]): StartState => actions.reduce(reduceStart, startOfStart);
const linkAfter = (...actions: StartAction[]) => {
  const state = stateAfter(came, ...actions);
  return state.at === 'asking' || state.at === 'changing' ? state.link : undefined;
};

describe('a link that came', () => {
  test('is asked about, and what is here stays unless someone says otherwise', () => {
    expect(stateAfter(came)).toMatchObject({ at: 'asking', answers: 'keep', link });
    expect(stateAfter(came, { type: 'answers', answers: 'replace' })).toMatchObject({ answers: 'replace' });
    expect(stateAfter(came, { type: 'answers', answers: 'replace' }, came)).toMatchObject({ answers: 'keep' });
  });

  test('is changed piece by piece; what is added comes last', () => {
    expect(linkAfter({ type: 'list', id: 'b', on: false })?.questionnaires).toEqual(['a']);
    expect(linkAfter({ type: 'list', id: 'c', on: true })?.questionnaires).toEqual(['b', 'a', 'c']);
    expect(linkAfter({ type: 'list', id: 'b', on: true })?.questionnaires).toEqual(['b', 'a']);
    expect(linkAfter({ type: 'topic', id: 'housing', on: true })?.domains).toEqual(['finances', 'housing']);
    expect(linkAfter({ type: 'large', on: true })?.largePrint).toBe(true);
    expect(stateAfter(came, { type: 'opened' }).at).toBe('changing');
    expect(stateAfter(came, { type: 'opened' }, { type: 'closed' }).at).toBe('asking');
  });

  test('that is broken says so, and nothing of an earlier one stays', () => {
    expect(stateAfter(came, { type: 'broke', problem: 'damaged' })).toEqual({ at: 'broken', problem: 'damaged' });
  });
});

describe('a number', () => {
  test('that is known prepares what it stands for', () => {
    const preset = { number: '1001', name: 'Eerste', link };
    expect(stateAfter({ type: 'typed', typed: '1001' }, { type: 'lookedUp', preset })).toMatchObject({
      at: 'asking',
      sender: 'preset',
      link,
    });
  });

  test('that is not stays to be mended, and the complaint goes with the next digit', () => {
    const wrong = stateAfter({ type: 'typed', typed: '9' }, { type: 'lookedUp', preset: undefined });
    expect(wrong).toEqual({ at: 'none', typed: '9', wrong: true });
    expect(reduceStart(wrong, { type: 'typed', typed: '99' })).toEqual({ at: 'none', typed: '99', wrong: false });
  });

  test.each<StartAction>([
    { type: 'opened' },
    { type: 'list', id: 'a', on: true },
    { type: 'answers', answers: 'replace' },
  ])('does nothing before there is a link: $type', (action) => expect(stateAfter(action)).toBe(startOfStart));
});
