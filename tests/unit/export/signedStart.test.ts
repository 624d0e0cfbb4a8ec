import { createPublicKey, verify } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { acceptStart, longestFragment } from '../../../src/core/links/start/acceptStart.ts';
import { encodeStart } from '../../../src/core/links/start/encodeStart.ts';
import { publicHalves } from '../../../src/core/links/start/publicHalves.ts';
import { splitSignature } from '../../../src/core/links/start/splitSignature.ts';
import { phoneRegistry } from '../../../src/export/phone/phoneRegistry.ts';
import { checkStart } from '../../../src/export/sealed/checkStart.ts';
import { makeOrganisationKeys } from '../../../src/export/sealed/makeOrganisationKeys.ts';
import { signStart } from '../../../src/export/sealed/signStart.ts';

const link = {
  language: 'nl',
  organisation: 1,
  occasion: 'talk',
  day: '2026-12-03',
  questionnaires: ['life-now', 'self-reliance-matrix'],
  route: 'full',
  domains: [],
  largePrint: false,
} as const;
const text = encodeStart(phoneRegistry, link);
const [ours, former, others] = await Promise.all([1, 2, 3].map(() => makeOrganisationKeys('2026-11-23')));
if (!ours || !former || !others) throw new Error('three pairs were asked for');
const publicOf = (keys: typeof ours) => publicHalves(keys).sign;
const signed = await signStart(text, ours.sign);
const keys = [publicOf(former), publicOf(ours)];

/** The compact form that RFC 7515 names, put together anew. */
const compactOf = (fragment: string) => {
  const [payload = '', signature = ''] = fragment.split('.');
  const header = Buffer.from('{"alg":"EdDSA"}').toString('base64url');
  return { input: `${header}.${Buffer.from(payload, 'ascii').toString('base64url')}`, signature };
};

afterEach(() => vi.unstubAllGlobals());

describe('a signed start link', () => {
  test('is its text, a dot and 86 signs, and stays well below what a link may be', () => {
    expect(signed).toMatch(/^1[\w-]+\.[\w-]{85}[AQgw]$/);
    expect(signed.startsWith(`${text}.`)).toBe(true);
    expect(110 + 87).toBeLessThan(longestFragment);
  });

  test('is an ordinary JWS once header and payload are put back: jose and Node each say so', async () => {
    const { input, signature } = compactOf(signed);
    const { payload, protectedHeader } = await compactVerify(
      `${input}.${signature}`,
      await importJWK({ ...publicOf(ours) }, 'EdDSA'),
    );
    expect([new TextDecoder().decode(payload), protectedHeader]).toEqual([text, { alg: 'EdDSA' }]);
    const key = createPublicKey({ key: { ...publicOf(ours) }, format: 'jwk' });
    expect(verify(null, Buffer.from(input), key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('is known as signed by any of the organisation’s keys, and its text opens', async () => {
    expect(await checkStart(signed, keys)).toEqual({ text, signed: 'yes' });
    expect(
      acceptStart({ languages: ['nl'], questionnaires: link.questionnaires, organisations: [1] }, phoneRegistry, text),
    ).toEqual({ ok: true, link, refused: [] });
  });

  test('is wrong with keys of others, with none, and with another text', async () => {
    const other = encodeStart(phoneRegistry, { ...link, day: '2026-12-04' });
    expect(await checkStart(signed, [publicOf(others)])).toEqual({ text, signed: 'wrong' });
    expect(await checkStart(signed, [])).toEqual({ text, signed: 'wrong' });
    expect(await checkStart(signed.replace(text, other), keys)).toEqual({ text: other, signed: 'wrong' });
  });

  test('without its signature is a link that nobody signed', async () => {
    expect(await checkStart(text, keys)).toEqual({ text, signed: 'no' });
    expect(await checkStart('', keys)).toEqual({ text: '', signed: 'no' });
  });

  test('is neither right nor wrong where the browser does not know how to tell', async () => {
    const old = () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'));
    vi.stubGlobal('crypto', { subtle: { importKey: old } });
    expect(await checkStart(signed, keys)).toEqual({ text, signed: 'unknown' });
    vi.stubGlobal('crypto', {});
    expect(await checkStart(signed, keys)).toEqual({ text, signed: 'unknown' });
    expect(await checkStart(text, keys)).toEqual({ text, signed: 'no' });
  });

  test.each([
    ['a dot and nothing', `${text}.`],
    ['two signatures', `${signed}${signed.slice(text.length)}`],
    ['a signature too short', signed.slice(0, -1)],
    ['a signature too long', `${signed}A`],
    ['bits that count for nothing', `${signed.slice(0, -1)}B`],
    ['signs of another alphabet', `${text}.${'+'.repeat(86)}`],
    ['no text', signed.slice(text.length)],
    ['a text that no link has', `1é.${signed.slice(text.length + 1)}`],
    ['white space', `${signed} `],
    ['more than any link', `1${'A'.repeat(300)}.${signed.slice(text.length + 1)}`],
  ])('is refused with %s', async (_what, fragment) => {
    expect(splitSignature(fragment)).toBeUndefined();
    expect(await checkStart(fragment, keys)).toEqual({ text: fragment, signed: 'wrong' });
    expect(
      acceptStart(
        { languages: ['nl'], questionnaires: link.questionnaires, organisations: [1] },
        phoneRegistry,
        fragment,
      ).ok,
    ).toBe(false);
  });
});
