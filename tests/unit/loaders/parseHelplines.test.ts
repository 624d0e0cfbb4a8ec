import { describe, expect, test } from 'vitest';
import { safetyKinds } from '../../../src/core/questionnaire/Questionnaire.ts';
import { parseHelplines } from '../../../src/loaders/parseHelplines.ts';

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
const parse = (part: Partial<typeof line> = {}, rest: object = {}) =>
  parseHelplines(JSON.stringify({ lines: [{ ...line, ...part }], kinds, always: ['112'], ...rest }));

describe('parseHelplines', () => {
  test('reads sound lines', () => {
    expect(parse()).toMatchObject({ lines: [line], kinds, always: ['112'] });
  });

  test('reads a line without a number: call your own', () => {
    expect(parse({ number: null, checkedOn: null }).lines[0]?.number).toBeNull();
  });

  test.each(['B', 'C', null])('refuses a number of certainty %s', (certainty) => {
    expect(() => parse({ certainty })).toThrow(/112: dit nummer is niet zeker.*Zoek een goede bron/);
  });

  test('takes an uncertain number only when it is marked as invented', () => {
    expect(parse({ certainty: null, demo: true }).lines).toHaveLength(1);
  });

  test.each([
    ['a kind', { kinds: { ...kinds, violence: ['112', '113'] } }, /violence: “113” staat niet bij lines/],
    ['the foot of every page', { always: ['113'] }, /always: “113” staat niet bij lines/],
  ])('refuses an unknown line under %s', (_where, rest, message) => {
    expect(() => parse({}, rest)).toThrow(message);
  });

  test.each(safetyKinds)('refuses a portal with no line for %s', (kind) => {
    expect(() => parse({}, { kinds: { ...kinds, [kind]: [] } })).toThrow(`kinds.${kind}: er is geen hulplijn`);
    const { [kind]: _none, ...others } = kinds;
    expect(() => parse({}, { kinds: others })).toThrow(new RegExp(`kinds\\.${kind}`));
  });

  test.each([
    ['a number with letters', { number: 'bel 112' }, /lines\.0\.number: schrijf een telefoonnummer/],
    ['a day in words', { checkedOn: 'vandaag' }, /lines\.0\.checkedOn: schrijf de datum/],
    ['an id with capitals', { id: 'Alarm' }, /lines\.0\.id: gebruik kleine letters/],
    ['an empty text', { text: { nl: '' } }, /lines\.0\.text\.nl: hier hoort tekst/],
  ])('refuses %s and names the field', (_what, part, message) => {
    expect(() => parse(part)).toThrow(message);
  });

  test('names all problems at once', () => {
    expect(() => parse({ certainty: 'C' }, { always: ['113'] })).toThrow(/niet zeker[\s\S]*always/);
  });
});
