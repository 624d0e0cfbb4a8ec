import { describe, expect, test } from 'vitest';
import { acceptSealed } from '../../../src/export/sealed/acceptSealed.ts';
import { openSealed } from '../../../src/export/sealed/openSealed.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';

const passphrase = '4821903755660142';
const json = '{"format":"eigenblik-keep","mine":"خبز, brood & \\u2028"}\n';
const headerOf = (token: string) => JSON.parse(atob(token.split('.')[0] ?? ''));
const withHeader = (token: string, header: unknown) =>
  [Buffer.from(JSON.stringify(header)).toString('base64url'), ...token.split('.').slice(1)].join('.');

const sealed = await sealFile(json, passphrase);

describe('a sealed keep file', () => {
  test('says how it was sealed, in the way that was chosen', () => {
    expect(headerOf(sealed)).toEqual({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      cty: 'application/json',
      p2c: 310_000,
      p2s: expect.stringMatching(/^[\w-]{22}$/),
    });
  });

  test('gives back what went in, and nothing else than white space after it', async () => {
    const back = await openSealed(acceptSealed(sealed)?.token ?? '', passphrase);
    expect(back?.trimEnd()).toBe(json.trimEnd());
    expect(JSON.parse(back ?? '')).toEqual(JSON.parse(json));
  });

  test('is of the same size for little and for somewhat more', async () => {
    const more = await sealFile(json.repeat(20), passphrase, 1000);
    expect(more.length - (await sealFile(json, passphrase, 1000)).length).toBe(0);
  });

  test('is another file each time, so that two files do not tell that they are the same', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => sealFile(json, passphrase, 1000)));
    expect(one?.split('.').slice(1)).not.toEqual(other?.split('.').slice(1));
    expect(headerOf(one ?? '').p2s).not.toBe(headerOf(other ?? '').p2s);
  });

  test('is found again where mail broke it into lines', async () => {
    const broken = `\ufeff\r\n${sealed.replace(/.{76}/g, '$&\r\n')}\r\n `;
    expect(acceptSealed(broken)).toEqual({ by: 'digits', token: sealed });
  });

  test('does not open with another passphrase', async () => {
    expect(await openSealed(sealed, '4821903755660143')).toBeUndefined();
  });

  test.each<[string, (header: Record<string, unknown>) => object]>([
    ['another algorithm', (header) => ({ ...header, alg: 'dir' })],
    ['a weaker algorithm', (header) => ({ ...header, alg: 'PBES2-HS256+A128KW' })],
    ['another cipher', (header) => ({ ...header, enc: 'A128CBC-HS256' })],
    ['more rounds than a telephone should do', (header) => ({ ...header, p2c: 1_000_001 })],
    ['no rounds', (header) => ({ ...header, p2c: 0 })],
    ['rounds in words', (header) => ({ ...header, p2c: '310000' })],
    ['hardly any salt', (header) => ({ ...header, p2s: 'AAAA' })],
    ['something packed', (header) => ({ ...header, zip: 'DEF' })],
    ['a part that must be understood', (header) => ({ ...header, crit: ['exp'] })],
  ])('with %s in its header is none of ours', (_what, change) => {
    expect(acceptSealed(withHeader(sealed, headerOf(sealed)))).toBeDefined();
    expect(acceptSealed(withHeader(sealed, change(headerOf(sealed))))).toBeUndefined();
  });

  test('has one way of writing: bits that count for nothing must be zero', () => {
    const [, key = ''] = sealed.split('.');
    const last = key.at(-1) ?? '';
    const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = key.slice(0, -1) + other[other.indexOf(last) + 1];
    expect(Buffer.from(twin, 'base64url')).toEqual(Buffer.from(key, 'base64url'));
    expect(acceptSealed(sealed.replace(key, twin))).toBeUndefined();
  });

  test.each(['', '.', '....', 'a.b.c.d.e', json, sealed.slice(5), `${sealed}.`, sealed.replace('.', '..')])(
    'is not seen in «%.20s»',
    (text) => expect(acceptSealed(text)).toBeUndefined(),
  );
});
