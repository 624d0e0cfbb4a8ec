import { describe, expect, test } from 'vitest';
import type { Run, SpokenBlock } from '../../../../src/export/blocks/Spoken.ts';
import { toText } from '../../../../src/export/formats/toText.ts';

const nl = (text: string): Run => ({ language: 'nl', dir: 'ltr', text, isOwn: false });
const ar = (text: string): Run => ({ language: 'ar', dir: 'rtl', text, isOwn: false });
const own = (text: string): Run => ({ dir: 'auto', text, isOwn: true });
const paper = (...items: Run[][]): SpokenBlock[] => [
  { kind: 'title', runs: [nl('Mijn plan')] },
  { kind: 'heading', id: 'question', runs: [nl('Mijn vraag')] },
  { kind: 'list', id: 'question', items: items.map((runs, at) => ({ id: `question:${at}`, runs })) },
  { kind: 'paragraph', runs: [nl('Einde')] },
];

test('headings stand between blank lines, and each line has its dash', () => {
  expect(toText(paper([nl('Zelf:'), own('lopen\nen fietsen')], [nl('Samen')]))).toBe(
    'Mijn plan\n\nMijn vraag\n\n- Zelf:\n  lopen\n  en fietsen\n- Samen\n\nEinde\n',
  );
});

test('nothing unseen is in it, and no empty line within a list', () => {
  const text = toText(paper([nl('zelf\u00adredzaam, \u2068Anna\u2069'), own('a\t\u0007b\r\n\r\n\u202ec\ud83d')]));
  expect(text).toContain('- zelfredzaam, Anna\n  a b\n  c\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});

describe('where something runs from right to left', () => {
  const lines = toText(paper([ar('مكتب'), nl('Loket (open).')], [own('اتصل 030-1234567')], [own('bel 030-1234567')]))
    .split('\n')
    .filter(Boolean);

  test('each line says how it runs, and is closed off', () => {
    for (const line of lines) expect(line).toMatch(/^[\u200e\u200f](- | {2})?[\u2066-\u2068].*\u2069$/);
    expect(lines).toContain('\u200f- \u2067مكتب\u2069');
    expect(lines).toContain('\u200e  \u2066Loket (open).\u2069');
  });

  test('a telephone number is closed off among Arabic words alone', () => {
    expect(lines).toContain('\u200f- \u2068اتصل \u2066030-1234567\u2069\u2069');
    expect(lines).toContain('\u200e- \u2068bel 030-1234567\u2069');
  });

  test('what is closed off already is not closed off twice', () => {
    expect(toText(paper([ar('هاتف \u2066030-1234567\u2069')]))).toContain('\u2067هاتف \u2066030-1234567\u2069\u2069');
  });
});
