import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { loadContent } from '../../../src/loaders/loadContent.ts';
import { pinStrings } from '../../../src/loaders/pinStrings.ts';

const { services } = loadContent();

describe.each(languages)('what the paper says of a service in %s', (language) => {
  const strings = pinStrings(language);

  test.each(services)('$id has it, with its address unless that is secret', ({ id, address, secretAddress }) => {
    const said = strings[`services:${id}.more`] ?? '';
    expect(said).not.toBe('');
    expect(said.includes(`${address?.street} ${address?.number}`)).toBe(address !== undefined && !secretAddress);
  });
});

test('it says what to do, where, when and how sure that is, a line each', () => {
  expect(pinStrings('nl')['services:taalcafe-molenbuurt.more']?.split('\n')).toEqual([
    'Zo komt u er: U kunt zo binnenlopen.',
    'Adres: Wiekenlaan 12, 1295 ZB Molenbuurt',
    'Open: donderdag 19:00–21:00',
    'Nagekeken: op 19 oktober 2026',
  ]);
});

test.each([
  ['veilig-onderdak-zonnewaard', 'Adres: Het adres is geheim, voor de veiligheid.'],
  ['burenkring-de-akkers', 'Open: onbekend'],
  ['buurttafel-waterend', 'Nu even gesloten. De keuken wordt opgeknapt. Vanaf 12 januari 2027 bent u weer welkom.'],
])('%s: %s', (id, line) => {
  expect(pinStrings('nl')[`services:${id}.more`]?.split('\n')).toContain(line);
});
