import { expect, test } from 'vitest';
import { markWords } from '../../../src/i18n/markWords.ts';

const forms = { melding: ['melding'], plan: ['persoonlijk plan'], wmo: ['Wmo'], desk: ['loket', 'desk'], browser: [] };

/** The text with its words in brackets. */
function marked(text: string, language = 'nl', seen?: Set<string>): string {
  const pieces = markWords(text, forms, language, seen);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.id}: ${piece.said}]`)).join('');
}

test('a word is apart where it stands first, as it is said there', () => {
  expect(marked('Melding? Een melding is een stap.')).toBe('[melding: Melding]? Een melding is een stap.');
  expect(marked('Mijn persoonlijk plan (Wmo).')).toBe('Mijn [plan: persoonlijk plan] ([wmo: Wmo]).');
  expect(marked('Na de mel\u00adding.')).toBe('Na de [melding: mel\u00adding].');
});

test('a section has it once, over all its texts', () => {
  const seen = new Set<string>();
  expect(marked('De melding.', 'nl', seen)).toBe('De [melding: melding].');
  expect(marked('Nog een melding.', 'nl', seen)).toBe('Nog een melding.');
});

test.each([
  ['part of a longer word', 'Alle meldingen en de aanmelding.'],
  ['in a word with a hyphen', 'De melding-lijst en de snel-melding.'],
  ['in an address', 'Mail loket@zonnewaard.example of kijk op https://zonnewaard.example/melding.'],
  ['in the name of a file', 'Het heet sleutel.melding of melding.json.'],
  ['in a name', 'Kom naar Loket Samen. Loket Samen is open. Daar zit het Loket.'],
  ['in a gap', 'Om {{melding}} uur.'],
])('%s it is none', (_where, text) => {
  expect(marked(text)).toBe(text);
});

test('a word with an ending of its language is none, unless the list has that form', () => {
  expect(markWords('Belediyeye sorun.', { gemeente: ['belediye'] }, 'tr')).toEqual(['Belediyeye sorun.']);
  const list = { gemeente: ['belediye', 'belediyeye'], idea: ['itiraz'] };
  expect(markWords('Belediyeye sorun.', list, 'tr')).toEqual([{ id: 'gemeente', said: 'Belediyeye' }, ' sorun.']);
  expect(markWords('İtiraz edin.', list, 'tr')).toEqual([{ id: 'idea', said: 'İtiraz' }, ' edin.']);
  const arabic = { gemeente: ['البلدية', 'للبلدية'] };
  expect(markWords('قولوا للبلدية (gemeente).', arabic, 'ar')[1]).toEqual({ id: 'gemeente', said: 'للبلدية' });
  expect(markWords('وبالبلدية', arabic, 'ar')).toEqual(['وبالبلدية']);
});
