import { afterEach, describe, expect, test, vi } from 'vitest';
import { initialState, type QuestionsAction } from '../../../../src/islands/questionnaire/reducer.ts';
import { everyKind, moreFor, stateWith } from './fixture.ts';

const plan = everyKind();
const more = moreFor(plan);
const play = (from: typeof initialState, ...actions: QuestionsAction[]) => actions.reduce(more.reduce, from);
const named = (answers: Record<string, string | number>) =>
  more.planNow(stateWith(answers)).screens.map(({ items }) => items.map(({ name }) => name));

afterEach(() => vi.unstubAllGlobals());

describe('the plan as it stands', () => {
  test('says dots before anything is known, and answers after that', () => {
    expect(more.planNow(initialState).screens[2]?.title).toBe('De week van …');
    expect(more.planNow(stateWith({ nick: 'Sam' })).screens[2]?.title).toBe('De week van Sam');
  });

  test('leaves out what is hidden, and keeps the numbers of the screens', () => {
    expect(named({ pet: 'hasnot' })[0]).not.toContain('animal');
    expect(named({ pet: 'has' })[0]).toContain('animal');
    expect(named({ pet: 'has' })).toHaveLength(3);
    expect(more.visible({ pet: 'hasnot' }).map(({ screen }) => screen)).not.toContain(1);
  });

  test('works values out and says them', () => {
    expect(JSON.stringify(more.planNow(stateWith({ people: 2 })).screens[2])).toContain('Twee keer zoveel is 4.');
  });
});

describe('what a page with more remembers', () => {
  test('begins with the defaults, and keeps them only once someone answered', () => {
    const begun = more.begin(undefined, {});
    expect(begun).toEqual({ liking: 3 });
    expect(more.toKeep(begun)).toEqual({});
    expect(more.begin(undefined, { nick: 'Sam' })).toEqual({ liking: 3, nick: 'Sam' });
    expect(more.begin({ nick: 'Sam' }, {})).toEqual({ nick: 'Sam' });
    const { answers } = play(stateWith(begun), { type: 'answered', name: 'nick', answer: 'Sam' });
    expect(more.toKeep(answers)).toEqual({ liking: 3, nick: 'Sam' });
  });

  test('drops a choice that is gone with the answer it hung on', () => {
    const { answers } = play(stateWith({ pet: 'has', busy: ['mon', 'sat'] }), {
      type: 'answered',
      name: 'pet',
      answer: 'hasnot',
    });
    expect(answers).toEqual({ pet: 'hasnot', busy: ['mon'] });
  });

  test('stays at the screen when an earlier one comes or goes, and the address goes along', () => {
    const replaceState = vi.fn();
    vi.stubGlobal('history', { replaceState });
    const { step } = play(stateWith({ pet: 'has' }, 3), { type: 'answered', name: 'pet', answer: 'hasnot' });
    expect(step).toBe(2);
    expect(replaceState).toHaveBeenCalledWith(null, '', '#2');
  });

  test('keeps what is no number as it was typed, and what is one as understood', () => {
    const typed = play(stateWith({}), { type: 'answered', name: 'people', answer: undefined, draft: 'veel' });
    expect(play(typed, { type: 'left', name: 'people' }).more?.drafts['people']).toBe('veel');
    const right = play(typed, { type: 'answered', name: 'people', answer: 3, draft: '3,0' });
    expect(right.more?.drafts['people']).toBe('3,0');
    expect(play(right, { type: 'left', name: 'people' }).more?.drafts['people']).toBeUndefined();
  });

  test('shows the list once, and takes it away with the step', () => {
    const held = play(stateWith({}), { type: 'held', screen: 0, names: ['nick'] });
    expect(held.more).toMatchObject({ left: ['nick'], held: [0], listed: true });
    expect(play(held, { type: 'went', step: 2, last: 2 }).more).toMatchObject({ held: [0], listed: false });
  });
});
