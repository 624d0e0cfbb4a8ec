import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Run, SpokenBlock } from '../../../src/export/blocks/Spoken.ts';
import { madePdf } from '../../pdf/madePdf.ts';
import { comparable, readPdf } from '../../pdf/readPdf.ts';

const says = (text: string): Run => ({ language: 'nl', dir: 'ltr', text, isOwn: false });
const own = (text: string): Run => ({ dir: 'auto', text, isOwn: true });
const paper = (...items: Run[][]): SpokenBlock[] => [
  { kind: 'title', runs: [says('Titel')] },
  { kind: 'list', id: 'a', items: items.map((runs, at) => ({ id: String(at), runs })) },
];

test('what no font has is named, a letter leaves a question mark, and no box stands there', async () => {
  const blocks = paper([own('Hoi 🙂 请 é\nвітаю Γειά tiếng')]);
  const { bytes, missing } = await madePdf({ blocks, language: 'nl' });
  expect(missing).toEqual(['🙂', '请']);
  const read = await readPdf(bytes);
  expect(read.told.map(({ text }) => text).join(' ')).toMatch(/Hoi\s+\? é\s+вітаю Γειά tiếng/);
});

test('own words far longer than a sheet go on on the next, and none is lost', async () => {
  const words = Array.from({ length: 900 }, (_, at) => `woord${at}`).join(' ');
  const { bytes, pages } = await madePdf({
    blocks: paper([says('Vooraf'), own(words)]),
    language: 'nl',
    letters: 'large',
  });
  expect(pages).toBeGreaterThan(2);
  const read = await readPdf(bytes);
  expect(comparable(read.text)).toContain(comparable(words));
  expect(read.untagged).toBe(0);
});

test('the same order gives the same bytes, and no time of day is in them', async () => {
  const order = { blocks: paper([says('Regel')]), language: 'nl', madeOn: '2026-11-21' };
  const [one, two] = [await madePdf(order), await madePdf(order)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  const dates =
    Buffer.from(one.bytes)
      .toString('latin1')
      .match(/D:\d{14}/g) ?? [];
  expect(new Set(dates)).toEqual(new Set(['D:20261121120000']));
});

test('a file goes along inside it only when it is asked for, and comes out as it went in', async () => {
  const content = '{"format":"x"}';
  const attachment = {
    bytes: new TextEncoder().encode(content),
    name: 'overzicht.json',
    type: 'application/json',
    description: 'Om later verder te gaan',
  };
  const without = Buffer.from((await madePdf({ blocks: paper(), language: 'nl' })).bytes).toString('latin1');
  expect(without).not.toContain('EmbeddedFile');
  const bytes = Buffer.from((await madePdf({ blocks: paper(), language: 'nl', attachment })).bytes);
  const text = bytes.toString('latin1');
  const start = text.indexOf('stream\n', text.indexOf('/Type /EmbeddedFile')) + 'stream\n'.length;
  expect(inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString()).toBe(content);
});

test('every font is embedded and cut to what is used', async () => {
  const { bytes } = await madePdf({ blocks: paper([own('أهلا Hoi')]), language: 'ar' });
  const text = Buffer.from(bytes).toString('latin1');
  const names = [...text.matchAll(/\/FontName \/(\S+)/g)].map(([, name = '']) => name.replace(/^[A-Z]{6}\+/, ''));
  expect(names.sort()).toEqual(['NotoSans-Bold', 'NotoSans-Regular', 'Vazirmatn-Regular']);
  expect(text.match(/\/FontFile2 /g)).toHaveLength(names.length);
  expect(text.match(/\/ToUnicode /g)).toHaveLength(names.length);
  expect(text, 'wrong for composite letters, and not asked for').not.toContain('/CIDSet');
  expect(bytes.length).toBeLessThan(60_000);
});
