import { describe, expect, test } from 'vitest';
import type { ReportLine } from '../../../../src/core/report/Report.ts';
import { reduceShare, type ShareState } from '../../../../src/islands/share/reducer.ts';

const state: ShareState = { question: 'old', ticks: { 'other:line': true }, opened: [], saved: true, kept: true };
const line = (id: string, sensitive = false): ReportLine => ({ id, sensitive, on: false });
const section = {
  id: 'answers',
  lines: [line('level:finances'), line('level:justice', true), line('note:finances')],
} as const;

describe('reduceShare', () => {
  test('takes the own question, after which the file that was handed out is an old one', () => {
    expect(reduceShare(state, { type: 'asked', question: 'new' })).toEqual({ ...state, question: 'new', saved: false });
  });

  test.each([true, false])('ticks one line, a sensitive one too: %s', (on) => {
    const { ticks } = reduceShare(state, { type: 'ticked', line: line('level:justice', true), on });
    expect(ticks).toEqual({ 'other:line': true, 'level:justice': on });
  });

  test('ticks the lines of a section, but never the sensitive ones', () => {
    const { ticks } = reduceShare(state, { type: 'tickedSection', section, on: true });
    expect(ticks).toEqual({ 'other:line': true, 'level:finances': true, 'note:finances': true });
  });

  test('shows the lines of a section that was asked for, also when ticking it ticks none of them', () => {
    const talk = { id: 'talk', lines: [line('talk:home-relations', true), line('talk:justice', true)] } as const;
    const asked = reduceShare(state, { type: 'tickedSection', section: talk, on: true });
    expect(asked).toEqual({ ...state, opened: ['talk'] });
  });

  test('ticks all lines of a section off, the sensitive ones too', () => {
    const open = { ...state, ticks: { 'level:justice': true, 'level:finances': true } };
    const { ticks } = reduceShare(open, { type: 'tickedSection', section, on: false });
    expect(ticks).toEqual({ 'level:finances': false, 'level:justice': false, 'note:finances': false });
  });

  test('remembers that a file was handed out, and that this browser keeps nothing', () => {
    expect(reduceShare({ ...state, saved: false }, { type: 'saved' }).saved).toBe(true);
    expect(reduceShare(state, { type: 'kept', kept: false }).kept).toBe(false);
  });
});
