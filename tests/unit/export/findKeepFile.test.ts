import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findInText, findKeepFile, maxFileBytes } from '../../../src/export/opening/findKeepFile.ts';
import { inflate } from '../../../src/export/opening/inflate.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';
import { pdfWith } from './pdfWith.ts';

const json = '{"format":"eigenblik-keep","mine":"brood, خبز"}';
const bytesOf = (text: string | Uint8Array) =>
  new Uint8Array(typeof text === 'string' ? new TextEncoder().encode(text) : text);
const find = (content: string | Uint8Array) => findKeepFile(bytesOf(content));
const pdfWithout = { kind: 'problem', problem: 'pdf-without' };

/** A PDF as an enemy writes it. */
function pdfOf(dictionary: string, stream: string | Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<\n/Type /EmbeddedFile\n${dictionary}\n>>\nstream\n`, 'latin1'),
    typeof stream === 'string' ? Buffer.from(stream, 'latin1') : stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

describe('findKeepFile', () => {
  test('leaves a text as it is, for the schema to judge', async () => {
    expect(await find(json)).toEqual({ kind: 'plain', text: json });
    expect(await find('Geachte heer')).toEqual({ kind: 'plain', text: 'Geachte heer' });
    expect(await find(`\ufeff${json}`)).toEqual({ kind: 'plain', text: json });
  });

  test('finds what stands in a page', async () => {
    const page = `\n<!doctype html><script type="application/json" id="eigenblik-keep">${json}</script>`;
    expect(await find(page)).toEqual({ kind: 'plain', text: json });
    expect(await find('<!doctype html><p>hallo')).toEqual({ kind: 'problem', problem: 'page-without' });
  });

  test('knows a sealed file, and says no more of it', async () => {
    const token = await sealFile(json, '4821903755660142', 1000);
    expect(await find(`${token}\n`)).toEqual({ kind: 'sealed', by: 'digits', token });
    expect(findInText(token)).toEqual({ kind: 'sealed', by: 'digits', token });
  });

  test('takes nothing of more than 5 MB', async () => {
    expect(await find(' '.repeat(maxFileBytes + 1))).toEqual({ kind: 'problem', problem: 'too-large' });
    expect(findInText('<'.repeat(maxFileBytes + 1))).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

describe('findKeepFile in a PDF', () => {
  test.each([true, false])('finds the attachment of our own kind, packed or not (%s), among others', async (packed) => {
    const pdf = await pdfWith(
      [
        { name: 'a.txt', content: 'iets anders' },
        { name: 'overzicht.json', content: json },
      ],
      packed,
    );
    expect(await find(pdf)).toEqual({ kind: 'plain', text: json });
  });

  test('says that there is none', async () => {
    expect(await find(await pdfWith([]))).toEqual(pdfWithout);
    expect(await find(await pdfWith([{ name: 'a.json', content: '{"format":"another"}' }]))).toEqual(pdfWithout);
  });

  const packed = deflateSync(json);
  test('reads what other programs write: fewer spaces, lists of filters, lines of two signs', async () => {
    const text = pdfOf(`/Filter [/FlateDecode] /Length ${packed.length}`, packed);
    expect(await find(text)).toEqual({ kind: 'plain', text: json });
    const tight = Buffer.from(
      Buffer.from(text).toString('latin1').replace('/Type /E', '/Type/E').replace('stream\n', 'stream\r\n'),
      'latin1',
    );
    expect(await find(tight)).toEqual({ kind: 'plain', text: json });
  });

  test.each<[string, string, string | Uint8Array]>([
    ['no length', '/Filter /FlateDecode', packed],
    ['a length elsewhere', '/Filter /FlateDecode /Length 12 0 R', packed],
    ['a length of nothing', '/Filter /FlateDecode /Length 0', packed],
    ['a length below nothing', '/Filter /FlateDecode /Length -9', packed],
    ['a length beyond the file', '/Filter /FlateDecode /Length 999999999', packed],
    ['a length without end', `/Filter /FlateDecode /Length ${'9'.repeat(500)}`, packed],
    ['a length that is too short', `/Filter /FlateDecode /Length ${packed.length - 9}`, packed],
    ['another packing', `/Filter /LZWDecode /Length ${packed.length}`, packed],
    ['two packings', `/Filter [/FlateDecode /FlateDecode] /Length ${packed.length}`, packed],
    ['a stream that is not packed at all', '/Filter /FlateDecode /Length 20', 'x'.repeat(20)],
    ['a dictionary of a megabyte', `${' '.repeat(1_000_000)} /Length ${packed.length}`, packed],
  ])('refuses %s', async (_what, dictionary, stream) => {
    expect(await find(pdfOf(dictionary, stream))).toEqual(pdfWithout);
  });

  test('stops unpacking where it grows beyond all measure', async () => {
    const bomb = deflateSync(Buffer.alloc(100_000_000));
    expect(await inflate(new Uint8Array(bomb), 3_000_000)).toBeUndefined();
    const began = performance.now();
    expect(await find(pdfOf(`/Filter /FlateDecode /Length ${bomb.length}`, bomb))).toEqual(pdfWithout);
    expect(performance.now() - began).toBeLessThan(1500);
  });

  test.each([
    '/EmbeddedFile ',
    '/EmbeddedFiles ',
    '/EmbeddedFile >>stream\n',
    ' obj /EmbeddedFile /Length 1 /Filter [ ',
  ])('is done soon with 5 MB of «%s»', async (what) => {
    const began = performance.now();
    expect(await find(`%PDF-1.7\n${what.repeat(Math.floor(4_900_000 / what.length))}`)).toEqual(pdfWithout);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
