import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mapped } from '../../../../src/importers/Mapped.ts';
import { importSc } from '../../../../src/importers/sc/importSc.ts';
import { allOf, fileOf, isDraft, isDropped } from '../source.ts';
import { answerXml, listXml, type Product, productXml } from './catalogue.ts';

const read = (xml: string | Uint8Array) => allOf(importSc, fileOf(xml, 'sc.xml'));
const one = async (changes: Product) => (await read(listXml(productXml(changes))))[0] as Mapped;

async function cellsOf(changes: Product) {
  const mapped = await one(changes);
  if (!isDraft(mapped)) throw new Error(mapped.dropped.nl);
  return mapped.cells;
}

async function notesOf(changes: Product) {
  const mapped = await one(changes);
  return isDraft(mapped) ? mapped.notes.map(({ what, field }) => `${what} ${field}`) : [];
}

describe('importSc', () => {
  test('makes a row of a product, and says nothing that the product does not say', async () => {
    expect(await one({})).toEqual({
      at: 'record 1',
      sourceId: '101',
      cells: {
        naam: 'Hulp bij schulden',
        samenvatting: 'Heeft u schulden? Wij helpen u.',
        organisatie: 'Gemeente Zonnewaard',
        categorie: 'debt-help',
        toegang: 'onbekend',
        kosten: 'onbekend',
        aanmelden: 'Vraag dit aan op de website.',
        website: 'https://zonnewaard.example.org/schulden',
        locatietype: 'online',
        gewijzigd_op: '2026-08-18',
        bron: 'Samenwerkende Catalogi (overheid.nl)',
      },
      notes: [],
    });
  });

  test('reads the answer of a search, and does not take the machinery’s words for the product’s', async () => {
    const found = await read(answerXml([productXml(), productXml({ id: '102', title: 'Taxi' })]));
    expect(found.map((mapped) => isDraft(mapped) && mapped.cells.naam)).toEqual(['Hulp bij schulden', 'Taxi']);
  });

  test('says how many products are on pages that were not fetched', async () => {
    const found = await read(answerXml([productXml()], 17));
    expect(found.filter(isDropped).map(({ dropped }) => dropped.nl)).toEqual([
      expect.stringMatching(/nog 16 producten/),
    ]);
  });

  test('reads a folder with all pages in the order of their names, and then misses none', async () => {
    const folder = join(dirname(fileOf('')), 'paginas');
    mkdirSync(folder);
    writeFileSync(join(folder, '2.xml'), answerXml([productXml({ title: 'Twee' })], 2));
    writeFileSync(join(folder, '1.xml'), answerXml([productXml({ title: 'Een' })], 2));
    writeFileSync(join(folder, 'lees.txt'), 'geen product');
    const found = await allOf(importSc, folder);
    expect(found.map((mapped) => [mapped.at, isDraft(mapped) && mapped.cells.naam])).toEqual([
      ['1.xml record 1', 'Een'],
      ['2.xml record 1', 'Twee'],
    ]);
  });

  test('reads a file with one product, without prefixes and without namespaces', async () => {
    const bare =
      '<scproduct><meta><title>Taxi</title><identifier>https://x.example.org</identifier></meta></scproduct>';
    const prefixed = bare.replaceAll(/<(\/?)(\w)/g, '<$1niet:$2');
    for (const xml of [bare, prefixed]) {
      expect((await read(xml)).map((mapped) => isDraft(mapped) && mapped.cells.naam)).toEqual(['Taxi']);
    }
  });

  test.each([
    ['a product for businesses alone', { audiences: ['ondernemer', 'organisatie'] }, /niet voor inwoners/],
    ['a product without a name', { title: ' ' }, /geen naam/],
  ])('drops %s', async (_what, changes, message) => {
    expect(await one(changes)).toMatchObject({ dropped: { nl: expect.stringMatching(message) } });
  });

  test.each([
    ['no audience', { audiences: [] }],
    ['an audience that we do not know', { audiences: ['zwemmer'] }],
    ['inhabitants and businesses', { audiences: ['ondernemer', 'particulier'] }],
  ])('keeps a product with %s', async (_what, changes) => {
    expect(await cellsOf(changes)).toHaveProperty('naam');
  });

  test('keeps a passport without a category, for the editor to choose', async () => {
    expect(await cellsOf({ upl: 'paspoort' })).not.toHaveProperty('categorie');
    expect(await notesOf({ upl: 'paspoort' })).toEqual(['left-out categorie']);
  });

  test('drops a record with a product as text, and says what to ask for', async () => {
    const found = await read(answerXml(['&lt;scproduct/&gt;']));
    expect(found).toMatchObject([{ dropped: { nl: expect.stringMatching(/recordPacking=xml/) } }]);
  });

  test('puts a text in another language in the columns of that language', async () => {
    const cells = await cellsOf({ language: 'en', title: 'Debt help', abstract: 'We help you.' });
    expect(cells).toMatchObject({ naam: 'Debt help', naam_en: 'Debt help', samenvatting_en: 'We help you.' });
    expect(cells).not.toHaveProperty('samenvatting');
  });

  test.each<[string, Product, Record<string, string>, string[]]>([
    ['markup', { abstract: '<p>Wij <b>helpen</b> u.</p>' }, { samenvatting: 'Wij helpen u.' }, ['changed abstract']],
    [
      'words of a screen reader',
      { abstract: 'Vraag Begin link: hulp, einde link aan.' },
      { samenvatting: 'Vraag hulp aan.' },
      ['changed abstract'],
    ],
    [
      'http',
      { url: 'http://zonnewaard.example.org/a' },
      { website: 'https://zonnewaard.example.org/a' },
      ['changed identifier'],
    ],
    ['a moment', { modified: '2026-08-18T10:00:00Z' }, { gewijzigd_op: '2026-08-18' }, []],
    ['a province', { authority: 'Gemeente Zonnewaard' }, { organisatie: 'Gemeente Zonnewaard' }, []],
    [
      'a body without an abstract',
      {
        abstract: '',
        body: '<overheidproduct:productHTML><p xmlns="http://www.w3.org/1999/xhtml">Wij <title>helpen</title> u.</p></overheidproduct:productHTML>',
      },
      { samenvatting: 'Wij helpen u.' },
      [],
    ],
    ['DigiD', { online: 'digid' }, { aanmelden: 'Vraag dit aan op de website, met uw DigiD.' }, []],
  ])('understands %s', async (_what, changes, cells, notes) => {
    expect(await cellsOf(changes)).toMatchObject(cells);
    expect(await notesOf(changes)).toEqual(notes);
  });

  test.each<[string, Product, string, string]>([
    ['a web address that is a script', { url: 'javascript:alert(1)' }, 'website', 'left-out identifier'],
    ['a day that is still to come', { modified: '2027-01-01' }, 'gewijzigd_op', 'left-out modified'],
    ['a day that does not exist', { modified: '2026-02-30' }, 'gewijzigd_op', 'left-out modified'],
    ['an organisation that is a script', { authority: 'javascript:alert(1)' }, 'organisatie', 'left-out authority'],
  ])('leaves out %s, and says so', async (_what, changes, column, note) => {
    expect(await cellsOf(changes)).not.toHaveProperty(column);
    expect(await notesOf(changes)).toContain(note);
  });

  test('splits a long text in a summary and the rest, and cuts what is too long for both', async () => {
    const cells = await cellsOf({ abstract: `Wij helpen u. ${'Bel ons dan snel. '.repeat(60)}` });
    expect(cells.samenvatting).toMatch(/^Wij helpen u\. .*\.$/);
    expect(cells.beschrijving).toMatch(/^Bel ons .*…$/);
  });
});
