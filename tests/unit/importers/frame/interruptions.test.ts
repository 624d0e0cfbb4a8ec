import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../src/importers/Mapped.ts';
import { columns, draft, useFolder } from './imported.ts';

const folder = useFolder();
const problem = { at: 'bron.json /url', says: { nl: 'fout', en: 'wrong' }, remedy: { nl: 'maak', en: 'mend' } };
const many = Array.from({ length: 5000 }, (_, at) =>
  draft(String(at), { beschrijving: 'Koffie en thee. '.repeat(20) }),
);

async function* failing(error: unknown) {
  yield* many;
  throw error;
}

describe('an import that does not come to its end changes nothing', () => {
  test.each([
    ['refused', new SourceError([problem])],
    ['broken off by a fault of the disk', new Error('EIO')],
  ])('when the source is %s in the middle', async (_what, error) => {
    await folder.run([draft('1')]);
    const before = folder.all();
    await expect(folder.run(() => failing(error))).rejects.toBe(error);
    expect(folder.all()).toEqual(before);
  });

  test('when it is stopped', async () => {
    await folder.run([draft('1')]);
    const before = folder.all();
    const stop = new AbortController();
    let readAfter = 0;
    const source = async function* () {
      yield* many;
      stop.abort();
      for (const one of many) {
        readAfter += 1;
        yield one;
      }
    };
    await expect(folder.run(source, {}, stop.signal)).rejects.toThrow(/abort/i);
    expect(readAfter).toBe(1);
    expect(folder.all()).toEqual(before);
  });

  test('when someone saves the file in between', async () => {
    await folder.run([draft('1')]);
    const source = async function* () {
      yield draft('1');
      folder.write(folder.read().replace('Inloop 1', 'Koffie bij Bep'));
      yield draft('2');
    };
    await expect(folder.run(source)).rejects.toMatchObject({ problems: [{ says: { en: /saved this file while/ } }] });
    expect(folder.rows()).toMatchObject([{ naam: 'Koffie bij Bep' }]);
    expect(Object.keys(folder.all())).toHaveLength(2);
  });

  test.each([
    ['without its header', 'a;b\n1;2\n', [/geen kolom id/]],
    [
      'with an id twice, and a row without one',
      'id;naam;nagekeken\nx;a;ja\nx;b;nee\n;c;ja\n',
      [/“x” staat er twee keer/, /geen id/],
    ],
    ['with more cells than columns', 'id;naam;nagekeken\nx;a;b;ja\n', [/meer cellen/]],
    [
      'with a quotation mark that is never closed',
      'id;naam;nagekeken\nx;"a;ja\n',
      [/kan vanaf deze regel niet worden gelezen/],
    ],
  ])('when the file that is there is %s, all of which it says', async (_what, text, says) => {
    folder.write(text);
    const before = folder.all();
    const found = await folder.run([draft('1')]).catch((error: unknown) => error);
    expect(found instanceof SourceError && found.problems.map((one) => one.says.nl)).toEqual(
      says.map((one) => expect.stringMatching(one)),
    );
    expect(folder.all()).toEqual(before);
  });

  test('when a folder stands where the report must come, or there is no source', async () => {
    mkdirSync(folder.path('services-test.report.csv'));
    await expect(folder.run([draft('1')])).rejects.toMatchObject({
      problems: [{ says: { en: /There is a folder here/ } }],
    });
    await expect(folder.run([], { source: folder.path('gone') })).rejects.toBeInstanceOf(SourceError);
    await expect(folder.run([], { folder: folder.path('gone') })).rejects.toBeInstanceOf(SourceError);
  });

  test('but reads what an editor saved in another way', async () => {
    folder.write(`naam,id,nagekeken\r\n"Bep, thuis",bep,ja\r\n\r\n,,\r\n`);
    await folder.run([draft('1')]);
    expect(folder.rows()).toMatchObject([{ naam: 'Inloop 1' }, { naam: 'Bep, thuis', id: 'bep', nagekeken: 'ja' }]);
    expect(Object.keys(folder.rows()[0] ?? {})).toHaveLength(columns.length);
  });
});
