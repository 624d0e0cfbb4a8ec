import { describe, expect, test } from 'vitest';
import { shortSum } from '../../../../src/importers/frame/recordId.ts';
import type { Draft } from '../../../../src/importers/Mapped.ts';
import { columns, draft, dropped, useFolder } from './imported.ts';

const folder = useFolder();
const idOf = (sourceId: string) => `inloop-${sourceId}-${shortSum(JSON.stringify(['test', sourceId]))}`;
const ids = () => folder.rows().map(({ id }) => id);
/** As an editor changes a cell and saves. */
const edit = (id: string, cells: Readonly<Record<string, string>>) => {
  const rows = folder.rows().map((row) => (row['id'] === id ? { ...row, ...cells } : row));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  folder.write(
    [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((row) => row.join(';')).join('\n'),
  );
};
const outcomes = () => folder.report().map(({ id, uitkomst }) => [id, uitkomst]);

describe('runImport', () => {
  test('writes a row for each record, not reviewed, with all columns', async () => {
    const { tally } = await folder.run([draft('1', { samenvatting: 'Koffie; en "thee"' }), dropped('2'), draft('3')]);
    expect(folder.read()).toMatch(/^\uFEFFid;naam;/);
    expect(Object.keys(folder.rows()[0] ?? {})).toEqual(columns);
    expect(folder.rows()).toMatchObject([
      { id: idOf('1'), naam: 'Inloop 1', samenvatting: 'Koffie; en "thee"', nagekeken: 'nee', categorie: '' },
      { id: idOf('3'), nagekeken: 'nee' },
    ]);
    expect(tally).toMatchObject({ read: 3, written: 2, outcomes: { nieuw: 2, weggelaten: 1 } });
  });

  test('changes nothing when the same is imported twice', async () => {
    const source = [
      draft('1', { beschrijving: ' Twee\nregels ' }),
      draft('2', { telefoon: '+31 12 345 67 00' }),
      dropped('3'),
    ];
    await folder.run(source);
    const before = folder.read();
    const { tally } = await folder.run(source);
    expect(folder.read()).toBe(before);
    expect(tally.outcomes).toMatchObject({ nieuw: 0, gelijk: 2, weggelaten: 1 });
    const report = folder.read('services-test.report.csv');
    await folder.run(source);
    expect(folder.read('services-test.report.csv')).toBe(report);
  });

  test('leaves a reviewed row as the editor has it, and says what the source now says', async () => {
    await folder.run([draft('1', { telefoon: '012-3456700' }), draft('2')]);
    edit(idOf('1'), { naam: 'Koffie bij Bep', categorie: 'meeting-place', nagekeken: 'ja' });
    edit(idOf('2'), { nagekeken: '' });
    await folder.run([draft('1', { telefoon: '012-3456711' }), draft('2')]);
    expect(folder.rows()).toMatchObject([
      { naam: 'Koffie bij Bep', categorie: 'meeting-place', telefoon: '012-3456700', nagekeken: 'ja' },
      { naam: 'Inloop 2', nagekeken: '' },
    ]);
    const differ = folder.report().filter(({ wat }) => wat?.startsWith('De bron zegt nu dit'));
    expect(differ.map(({ uitkomst, kolom, waarde }) => [uitkomst, kolom, waarde])).toEqual([
      ['nagekeken', 'naam', 'Inloop 1'],
      ['nagekeken', 'telefoon', '012-3456711'],
    ]);
  });

  test('replaces a row that no one reviewed, and keeps the columns that are not ours', async () => {
    await folder.run([draft('1'), draft('2')]);
    edit(idOf('1'), { notitie: 'bellen met Bep', samenvatting: 'half af' });
    await folder.run([draft('1'), draft('2')]);
    expect(folder.rows()[0]).toMatchObject({ notitie: 'bellen met Bep', samenvatting: '' });
    expect(outcomes()).toEqual([
      [idOf('1'), 'gewijzigd'],
      [idOf('2'), 'gelijk'],
    ]);
    const before = folder.read();
    await folder.run([draft('1'), draft('2')]);
    expect(folder.read()).toBe(before);
  });

  test('keeps the order of the source, and behind it what the source no longer has', async () => {
    await folder.run(['1', '2', '3', '4'].map((one) => draft(one)));
    edit(idOf('3'), { nagekeken: 'ja' });
    const { tally } = await folder.run([draft('5'), draft('4')]);
    expect(ids()).toEqual(['5', '4', '1', '2', '3'].map(idOf));
    expect(tally).toMatchObject({ read: 2, written: 5, outcomes: { nieuw: 1, gelijk: 1, vervallen: 3 } });
    expect(outcomes().slice(2)).toEqual(['1', '2', '3'].map((one) => [idOf(one), 'vervallen']));
  });

  test('drops the second of two with one id, and says why', async () => {
    const { tally } = await folder.run([draft('1'), draft('1', { naam: 'Inloop 1', plaats: 'Waterend' })]);
    expect(tally.outcomes).toMatchObject({ nieuw: 1, weggelaten: 1 });
    expect(folder.report()[1]).toMatchObject({ uitkomst: 'weggelaten', wat: expect.stringContaining('al eerder') });
  });

  test('gives each note a line in the report, and each record at least one', async () => {
    const notes: Draft['notes'] = [
      { what: 'changed', field: 'website', value: 'www.x.nl', says: { nl: 'https:// erbij', en: '' } },
      { what: 'left-out', field: 'email', value: '=cmd()', says: { nl: 'geen adres', en: '' } },
    ];
    await folder.run([draft('1', {}, { notes }), draft('2'), dropped('3')]);
    expect(folder.report().map(({ record, kolom, waarde, wat }) => [record, kolom, waarde, wat])).toEqual([
      ['line 1', 'website', 'www.x.nl', 'https:// erbij'],
      ['line 1', 'email', "'=cmd()", 'geen adres'],
      ['line 2', '', '', 'Nieuwe rij. Kijk hem na.'],
      ['line 3', '', '', 'Dit is geen voorziening.'],
    ]);
  });

  test('writes into a file of its own for each name, and never into another', async () => {
    folder.write('van een mens', 'services.csv');
    await folder.run([draft('1')], { name: 'noord' });
    expect(Object.keys(folder.all()).sort()).toEqual([
      'services-test-noord.csv',
      'services-test-noord.report.csv',
      'services.csv',
    ]);
    expect(folder.read('services.csv')).toBe('van een mens');
  });
});
