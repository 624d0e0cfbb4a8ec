import { describe, expect, test } from 'vitest';
import { safetyKinds } from '../../../src/core/questionnaire/Questionnaire.ts';
import { parseHelplines } from '../../../src/loaders/parseHelplines.ts';
import { problemsOf, spoken } from './problemsOf.ts';

const line = {
  id: '112',
  name: { nl: 'Alarmnummer' },
  number: '112' as string | null,
  demo: false,
  text: { nl: 'Bel bij gevaar.' },
  source: 'https://www.rijksoverheid.nl/',
  checkedOn: '2026-01-01' as string | null,
  certainty: 'A' as string | null,
};
const kinds: Record<string, string[]> = Object.fromEntries(safetyKinds.map((kind) => [kind, ['112']]));
const parse = (part: object = {}, rest: object = {}) =>
  parseHelplines(JSON.stringify({ lines: [{ ...line, ...part }], kinds, always: ['112'], ...rest }), {
    languages: ['nl'],
    lastDay: '2026-11-21',
  });

describe('parseHelplines', () => {
  test('reads sound lines', () => {
    expect(parse()).toMatchObject({ lines: [line], kinds, always: ['112'] });
  });

  test('reads a line without a number: call your own', () => {
    expect(parse({ number: null, checkedOn: null }).lines[0]?.number).toBeNull();
  });

  test.each(['B', 'C', null])('refuses a number of certainty %s', (certainty) => {
    expect(() => parse({ certainty })).toThrow(
      /lines\.0\.certainty[\s\S]*Dit nummer is niet zeker[\s\S]*zoek een goede bron/,
    );
  });

  test('takes an uncertain number only when it is marked as invented', () => {
    expect(parse({ certainty: null, demo: true }).lines).toHaveLength(1);
  });

  test.each([
    [
      'a kind',
      { kinds: { ...kinds, violence: ['112', '113'] } },
      /violence\.1: “113”\s+Deze hulplijn staat niet bij lines/,
    ],
    ['the foot of every page', { always: ['113'] }, /always\.0: “113”\s+Deze hulplijn staat niet bij lines/],
  ])('refuses an unknown line under %s', (_where, rest, message) => {
    expect(() => parse({}, rest)).toThrow(message);
  });

  test.each(safetyKinds)('refuses a portal with no line for %s', (kind) => {
    expect(() => parse({}, { kinds: { ...kinds, [kind]: [] } })).toThrow(
      new RegExp(`kinds\\.${kind}: “\\[\\]”\\s+Bij dit gevaar staat geen enkele hulplijn`),
    );
    const { [kind]: _none, ...others } = kinds;
    expect(() => parse({}, { kinds: others })).toThrow(new RegExp(`kinds\\.${kind}`));
  });

  test.each([
    ['a number with letters', { number: 'bel 112' }, /^\d+ lines\.0\.number: .*cijfers en streepjes/],
    ['a day in words', { checkedOn: 'vandaag' }, /^\d+ lines\.0\.checkedOn: Dit is geen datum/],
    ['a day that is still to come', { checkedOn: '2026-11-22' }, /^\d+ lines\.0\.checkedOn: Deze dag moet nog komen/],
    ['an id with capitals', { id: 'Alarm' }, /^\d+ lines\.0\.id: .*kleine letters/],
    ['an empty text', { text: { nl: '' } }, /^\d+ lines\.0\.text\.nl: Hier hoort tekst/],
    ['a text in no language', { text: {} }, /^\d+ lines\.0\.text\.nl: De tekst in “nl” ontbreekt/],
    ['an unknown certainty', { certainty: 'D' }, /^\d+ lines\.0\.certainty: Deze zekerheid kennen wij niet/],
    ['an unknown field', { chekedOn: '2026-01-01', checkedOn: undefined }, /^\d+ lines\.0\.chekedOn: .*“checkedOn”/],
    ['a script', { source: 'javascript:alert(1)' }, /^\d+ lines\.0\.source: .*programmacode/],
  ])('refuses %s and names the field', (_what, part, message) => {
    const problems = problemsOf(() => parse(part)).map(spoken);
    expect(problems).toContainEqual(expect.stringMatching(message));
  });

  test('refuses an id that comes twice', () => {
    const two = () => parse({}, { lines: [line, { ...line, name: { nl: 'Nog een' } }] });
    expect(problemsOf(two).map(spoken)).toEqual([expect.stringMatching(/lines\.1\.id: Dit komt twee keer voor/)]);
  });

  test('refuses a kind of danger that we do not know', () => {
    expect(() => parse({}, { kinds: { ...kinds, violense: ['112'] } })).toThrow(/kinds\.violense/);
  });

  test('keeps what a call costs out of the pages', () => {
    expect(parse({}, { lines: [{ ...line, cost: 'free' }] }).lines).toEqual([line]);
  });

  test('names all problems at once', () => {
    expect(() => parse({ certainty: 'C' }, { always: ['113'] })).toThrow(/niet zeker[\s\S]*always/);
  });
});
