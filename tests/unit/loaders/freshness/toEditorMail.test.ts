import { describe, expect, test } from 'vitest';
import { reportFreshness } from '../../../../src/loaders/freshness/reportFreshness.ts';
import { toEditorMail } from '../../../../src/loaders/freshness/toEditorMail.ts';
import type { RawRow } from '../../../../src/loaders/readServiceFiles.ts';
import { row } from '../rawRows.ts';

const sender = {
  name: 'Gemeente Zonnewaard',
  place: 'Zonnewaard',
  url: 'https://zonnewaard.example/',
  contact: 'portal@example.org',
};
const context = { today: '2027-09-01', months: 6, by: 'beheerder', contact: sender.contact };
const mailOf = (...rows: RawRow[]) => {
  const [group] = reportFreshness(rows, [], context).groups;
  if (!group) throw new Error('nothing is due');
  return toEditorMail(group, sender);
};

describe('a mail to an editor', () => {
  test('says what the site shows, and how to answer', () => {
    const { subject, body } = mailOf(row({ kosten_toelichting: 'Thee kost niets.', status: 'tijdelijk-gesloten' }));
    expect(subject).toBe('Klopt dit nog? Buurttafel op de website van Gemeente Zonnewaard');
    expect(body).toContain('Beste mensen van Stichting Buurttafel,');
    expect(body).toContain('- Klopt alles? Schrijf: klopt.');
    expect(body).toContain(
      [
        '1. Buurttafel',
        '   Laatst nagekeken: 9 november 2026, ongeveer 10 maanden geleden',
        '   Telefoon: 012-3456711',
        '   E-mail: info@example.org',
        '   Website: niet bekend',
        '   Waar: Zonnekade 12, 1292 ZA Waterend',
        '   Open: di, do 17.00-19.30',
        '   Kosten: gratis. Thee kost niets.',
        '   Meedoen: vrij toegankelijk',
        '   Nu: tijdelijk gesloten',
        '   In onze lijst: buurttafel',
      ].join('\n'),
    );
    expect(body).toContain('Een adres van één persoon hoort niet in onze lijst.');
    expect(body.endsWith('Gemeente Zonnewaard\nportal@example.org\n')).toBe(true);
  });

  test('counts what it is about, under the three headings in order', () => {
    const days = ['2027-04-01', '2026-01-01', '2027-01-01'];
    const { subject, body } = mailOf(...days.map((day, index) => row({ id: `r${index}`, gecontroleerd_op: day })));
    expect(subject).toContain('3 plekken op de website');
    const headings = body.split('\n').filter((one) => /^Dit (keken|is)/.test(one));
    expect(headings).toEqual([
      'Dit keken wij langer dan een jaar niet na',
      'Dit keken wij een tijd niet na',
      'Dit is binnenkort weer aan de beurt',
    ]);
  });

  test('asks who keeps the list to name editors', () => {
    expect(mailOf(row({ email: '' })).body).toContain('Voor één plek weten wij geen beheerder.');
    expect(mailOf(row({ beheerder: 'portal@example.org' })).body).not.toContain('weten wij geen beheerder');
  });

  test.each([
    ['ja', 'geheim adres'],
    ['Ja', 'geheim adres'],
    ['nee', 'Zonnekade 12'],
  ])('says “%s” to a secret address: %s', (code, said) => {
    const { body } = mailOf(row({ adres_geheim: code }));
    expect(body).toContain(`Waar: ${said}`);
    expect(body.includes('Zonnekade')).toBe(code === 'nee');
  });

  test('keeps a cell on its line', () => {
    const { body, subject } = mailOf(row({ naam: 'Tafel\n\nBcc: x@example.org', telefoon: '1\n2. Nep' }));
    expect(subject).toContain('Tafel Bcc: x@example.org');
    expect(body).not.toMatch(/^(Bcc|2\.)/m);
  });
});

describe('a link that opens a mail', () => {
  test('is there for a short mail, whole', () => {
    const { mailto = '', subject, body } = mailOf(row());
    const [address, query] = mailto.replace('mailto:', '').split('?');
    expect(address).toBe('info@example.org');
    expect([...new URLSearchParams(query)]).toEqual([
      ['subject', subject],
      ['body', body.replaceAll('\n', '\r\n')],
    ]);
    expect(mailto.length).toBeLessThanOrEqual(2000);
  });

  test('is left out for a long mail, and without an address', () => {
    expect(mailOf(row(), row({ id: 'b' }), row({ id: 'c' })).mailto).toBeUndefined();
    expect(mailOf(row({ beheerder: 'Team West' })).mailto).toBeUndefined();
  });

  test('names nobody else, whatever stands in the address', () => {
    const { mailto = '' } = mailOf(row({ beheerder: 'a&cc=y@example.org' }));
    expect(mailto).toMatch(/^mailto:a%26cc%3Dy@example\.org\?subject=/);
  });
});
