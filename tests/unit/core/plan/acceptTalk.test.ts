import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../../src/core/answers/Refusal.ts';
import { acceptTalk } from '../../../../src/core/plan/acceptTalk.ts';
import { isEmptyTalk } from '../../../../src/core/plan/isEmptyTalk.ts';
import { inOrder, moved } from '../../../../src/core/plan/order.ts';
import { emptyTalk, type Talk } from '../../../../src/core/plan/Talk.ts';

function accept(raw: unknown) {
  const refused: Refusal[] = [];
  return { talk: acceptTalk(raw, refused), refused };
}

const sound: Talk = {
  kind: 'family',
  words: { ...emptyTalk.words, fits: 'someone who comes by' },
  topics: [{ domain: 'finances', words: 'post' }],
  order: ['rights', 'talk'],
  reportedOn: '2026-11-22',
  appliedOn: '',
};

describe('acceptTalk', () => {
  test('takes what is sound, whole, and a talk that nobody prepared', () => {
    expect(accept(sound)).toEqual({ talk: sound, refused: [] });
    expect(accept(undefined)).toEqual({ talk: emptyTalk, refused: [] });
    expect(accept({})).toEqual({ talk: emptyTalk, refused: [] });
  });

  const bad: [string, unknown, string][] = [
    ['no object', 'text', 'talk'],
    ['a kind that is none', { ...sound, kind: 'test' }, 'talk.kind'],
    ['words that are no text', { ...sound, words: { ...sound.words, fits: 3 } }, 'talk.words.fits'],
    ['words that are too long', { ...sound, words: { ...sound.words, fits: 'x'.repeat(501) } }, 'talk.words.fits'],
    ['words in a list', { ...sound, words: [] }, 'talk.words'],
    ['a topic that is none', { ...sound, topics: [...sound.topics, { domain: 'x', words: '' }] }, 'talk.topics.1'],
    ['a topic twice', { ...sound, topics: [...sound.topics, ...sound.topics] }, 'talk.topics.1'],
    ['a section twice', { ...sound, order: ['rights', 'rights'] }, 'talk.order.1'],
    ['an order that is no list', { ...sound, order: 'rights' }, 'talk.order'],
    ['a day that is none', { ...sound, reportedOn: '2026-02-30' }, 'talk.reportedOn'],
  ];
  test.each(bad)('names %s, and keeps the rest', (_what, raw, path) => {
    const { talk, refused } = accept(raw);
    expect(refused.map((one) => one.path)).toEqual([path]);
    expect(Object.keys(talk).sort()).toEqual(Object.keys(emptyTalk).sort());
    if (path !== 'talk' && path !== 'talk.order') expect(talk.order[0]).toBe('rights');
  });
});

describe('an order by hand', () => {
  test('comes first, and the others follow as they stood', () => {
    expect(inOrder(['a', 'b', 'c'], ['c', 'gone'])).toEqual(['c', 'a', 'b']);
  });

  test.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['gone', 1, ['a', 'b', 'c']],
  ] as const)('moves %s by %i', (one, by, after) => expect(moved(['a', 'b', 'c'], one, by)).toEqual(after));
});

test('a talk is empty until anything was put into it', () => {
  expect(isEmptyTalk(emptyTalk)).toBe(true);
  expect(isEmptyTalk({ ...emptyTalk, kind: 'plan' })).toBe(false);
  expect(isEmptyTalk({ ...emptyTalk, words: { ...emptyTalk.words, ask: 'x' } })).toBe(false);
  expect(isEmptyTalk({ ...emptyTalk, appliedOn: '2026-11-22' })).toBe(false);
});
