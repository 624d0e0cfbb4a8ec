import { describe, expect, test } from 'vitest';
import { emptyTalk } from '../../../../src/core/plan/Talk.ts';
import { sectionIds } from '../../../../src/core/plan/talkParts.ts';
import type { ReportLine } from '../../../../src/core/report/Report.ts';
import { reduceShare, type ShareState } from '../../../../src/islands/share/reducer.ts';

const state: ShareState = {
  question: 'old',
  talk: emptyTalk,
  ticks: { 'other:line': true },
  opened: [],
  moved: undefined,
  saved: true,
  kept: true,
};
const line = (id: string, sensitive = false): ReportLine => ({ id, sensitive, on: false });
const section = {
  id: 'answers',
  fields: [],
  lines: [line('level:finances'), line('level:justice', true), line('note:finances')],
} as const;

describe('reduceShare', () => {
  test('takes the own question, after which the file that was handed out is an old one', () => {
    expect(reduceShare(state, { type: 'asked', question: 'new' })).toEqual({ ...state, question: 'new', saved: false });
  });

  test.each([true, false])('ticks one line, a sensitive one too: %s', (on) => {
    const { ticks } = reduceShare(state, { type: 'ticked', line: line('level:justice', true), on, section: 'answers' });
    expect(ticks).toEqual({ 'other:line': true, 'level:justice': on });
  });

  test('ticks the lines of a section, but never the sensitive ones', () => {
    const { ticks } = reduceShare(state, { type: 'tickedSection', section, on: true });
    expect(ticks).toEqual({ 'other:line': true, 'level:finances': true, 'note:finances': true });
  });

  test('shows the lines of a section that was asked for, also when ticking it ticks none of them', () => {
    const talk = {
      id: 'talk',
      fields: [],
      lines: [line('talk:home-relations', true), line('talk:justice', true)],
    } as const;
    const asked = reduceShare(state, { type: 'tickedSection', section: talk, on: true });
    expect(asked).toEqual({ ...state, opened: ['talk'] });
  });

  test('ticks all lines of a section off, the sensitive ones too', () => {
    const open = { ...state, ticks: { 'level:justice': true, 'level:finances': true } };
    const { ticks } = reduceShare(open, { type: 'tickedSection', section, on: false });
    expect(ticks).toEqual({ 'level:finances': false, 'level:justice': false, 'note:finances': false });
  });

  test('takes own words, and leaves open where someone writes, also when the last word goes', () => {
    const one = reduceShare(state, { type: 'wrote', field: 'carer', text: 'rest', section: 'carer' });
    expect(one.talk.words).toEqual({ ...emptyTalk.words, carer: 'rest' });
    const none = reduceShare(one, { type: 'wrote', field: 'carer', text: '', section: 'carer' });
    expect(none.talk).toEqual(emptyTalk);
    expect(none.opened).toEqual(['carer']);
    expect(none.saved).toBe(false);
  });

  test('takes words about a topic, the kind of paper and days', () => {
    const about = (text: string) => ({ type: 'wroteTopic', domain: 'finances', text, section: 'talk' }) as const;
    const written = reduceShare(reduceShare(state, about('a')), about('ab'));
    expect(written.talk.topics).toEqual([{ domain: 'finances', words: 'ab' }]);
    expect(reduceShare(state, { type: 'made', kind: 'family' }).talk.kind).toBe('family');
    const dated = reduceShare(state, { type: 'dated', field: 'reportedOn', day: '2026-11-22' });
    expect(dated.talk.reportedOn).toBe('2026-11-22');
  });

  test('moves a section, says where it stands, and forgets that with the next change', () => {
    const moved = reduceShare(state, { type: 'movedSection', id: 'talk', by: -1, all: sectionIds });
    expect(moved.talk.order.slice(0, 3)).toEqual(['question', 'talk', 'strengths']);
    expect(moved.moved).toEqual({ list: 'sections', id: 'talk', place: 2, of: sectionIds.length });
    expect(reduceShare(moved, { type: 'made', kind: 'plan' }).moved).toBeUndefined();
  });

  test('moves a topic with its words, and loses none of another', () => {
    const topics = [
      { domain: 'housing', words: 'damp' },
      { domain: 'finances', words: 'post' },
    ] as const;
    const before = { ...state, talk: { ...emptyTalk, topics } };
    const { talk, moved } = reduceShare(before, {
      type: 'movedTopic',
      id: 'parenting',
      by: -1,
      all: ['finances', 'parenting'],
    });
    expect(talk.topics).toEqual([
      { domain: 'parenting', words: '' },
      { domain: 'finances', words: 'post' },
      { domain: 'housing', words: 'damp' },
    ]);
    expect(moved).toEqual({ list: 'topics', id: 'parenting', place: 1, of: 2 });
  });

  test('remembers that a file was handed out, and that this browser keeps nothing', () => {
    expect(reduceShare({ ...state, saved: false }, { type: 'saved' }).saved).toBe(true);
    expect(reduceShare(state, { type: 'kept', kept: false }).kept).toBe(false);
  });
});
