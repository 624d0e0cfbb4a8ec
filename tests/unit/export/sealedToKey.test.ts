import { createPublicKey, webcrypto } from 'node:crypto';
import { calculateJwkThumbprint, compactDecrypt, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { publicHalves } from '../../../src/core/links/start/publicHalves.ts';
import { findInText } from '../../../src/export/opening/findKeepFile.ts';
import { acceptSealed } from '../../../src/export/sealed/acceptSealed.ts';
import { makeOrganisationKeys } from '../../../src/export/sealed/makeOrganisationKeys.ts';
import { openWithKey } from '../../../src/export/sealed/openWithKey.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';
import { sealTo } from '../../../src/export/sealed/sealTo.ts';

const json = '{"format":"eigenblik-share","own":"خبز, brood & \\u2028"}';
const [ours, others] = await Promise.all([makeOrganisationKeys('2026-11-23'), makeOrganisationKeys('2026-11-23')]);
const { seal } = publicHalves(ours);
const sealed = await sealTo(json, seal);
const headerOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
const withHeader = (token: string, header: unknown) =>
  [Buffer.from(JSON.stringify(header)).toString('base64url'), ...token.split('.').slice(1)].join('.');

describe('a file that is sealed to the key of an organisation', () => {
  test('says how, to which key, and nothing else', async () => {
    expect(headerOf(sealed)).toEqual({
      alg: 'ECDH-ES+A256KW',
      enc: 'A256GCM',
      cty: 'application/json',
      kid: await calculateJwkThumbprint(seal),
      epk: {
        kty: 'EC',
        crv: 'P-256',
        x: expect.stringMatching(/^[\w-]{43}$/),
        y: expect.stringMatching(/^[\w-]{43}$/),
      },
    });
  });

  test('names the key as RFC 7638 does, worked out anew here', async () => {
    const members = `{"crv":"P-256","kty":"EC","x":"${seal.x}","y":"${seal.y}"}`;
    const digest = await webcrypto.subtle.digest('SHA-256', Buffer.from(members));
    expect(headerOf(sealed).kid).toBe(Buffer.from(digest).toString('base64url'));
  });

  test('opens with the private half, and any JOSE library does that', async () => {
    const accepted = acceptSealed(sealed);
    expect(accepted).toEqual({ by: 'key', token: sealed });
    const opened = await openWithKey(accepted?.token ?? '', ours.seal);
    expect(opened.ok && opened.text.trimEnd()).toBe(json);
    const { plaintext } = await compactDecrypt(sealed, await importJWK({ ...ours.seal }, 'ECDH-ES+A256KW'));
    expect(new TextDecoder().decode(plaintext).trimEnd()).toBe(json);
  });

  test('says of another key that it is another, and opens with none', async () => {
    expect(await openWithKey(sealed, others.seal)).toEqual({ ok: false, problem: 'other-key' });
    const renamed = withHeader(sealed, {
      ...headerOf(sealed),
      kid: await calculateJwkThumbprint(publicHalves(others).seal),
    });
    expect(await openWithKey(renamed, others.seal)).toEqual({ ok: false, problem: 'sealed' });
  });

  test('is of the same size for little and for somewhat more, and another each time', async () => {
    const [again, more] = await Promise.all([sealTo(json, seal), sealTo(json.padEnd(2000), seal)]);
    expect([again?.length, more?.length]).toEqual([sealed.length, sealed.length]);
    expect(headerOf(again).epk).not.toEqual(headerOf(sealed).epk);
  });

  test('is found where mail broke it into lines, and told apart from one that opens with digits', async () => {
    expect(findInText(sealed.replace(/.{76}/g, '$&\r\n'))).toEqual({ kind: 'sealed', by: 'key', token: sealed });
    expect(acceptSealed(await sealFile(json, '4821903755660142', 1000))?.by).toBe('digits');
  });

  test('is not made to a key that is no point of its curve', async () => {
    const { x, y } = { x: seal.y, y: seal.x };
    expect(() => createPublicKey({ key: { ...seal, x, y }, format: 'jwk' })).toThrow();
    await expect(sealTo(json, { ...seal, x, y })).rejects.toThrow();
  });

  test.each<[string, (header: Record<string, unknown> & { epk: object }) => object]>([
    ['another algorithm', (header) => ({ ...header, alg: 'ECDH-ES' })],
    ['a weaker algorithm', (header) => ({ ...header, alg: 'ECDH-ES+A128KW' })],
    ['another cipher', (header) => ({ ...header, enc: 'A128CBC-HS256' })],
    ['no name of a key', ({ kid: _kid, ...header }) => header],
    ['a name of a key that is too long', (header) => ({ ...header, kid: `${header['kid']}A` })],
    ['no key of its own', ({ epk: _epk, ...header }) => header],
    ['a list for its own key', (header) => ({ ...header, epk: [] })],
    ['another curve', (header) => ({ ...header, epk: { ...header.epk, crv: 'P-521' } })],
    ['half a point', (header) => ({ ...header, epk: { ...header.epk, y: undefined } })],
    ['a number that is too short', (header) => ({ ...header, epk: { ...header.epk, x: 'AAAA' } })],
    ['a private half', (header) => ({ ...header, epk: { ...header.epk, d: 'A'.repeat(43) } })],
    ['a party', (header) => ({ ...header, apu: 'QQ' })],
    ['something packed', (header) => ({ ...header, zip: 'DEF' })],
    ['a part that must be understood', (header) => ({ ...header, crit: ['exp'] })],
    ['rounds as well', (header) => ({ ...header, p2c: 1000, p2s: 'A'.repeat(22) })],
  ])('with %s in its header is none of ours', (_what, change) => {
    expect(acceptSealed(withHeader(sealed, headerOf(sealed)))?.by).toBe('key');
    expect(acceptSealed(withHeader(sealed, change(headerOf(sealed))))).toBeUndefined();
  });
});
