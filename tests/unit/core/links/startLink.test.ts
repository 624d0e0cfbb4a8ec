import { describe, expect, test } from 'vitest';
import { acceptStart } from '../../../../src/core/links/start/acceptStart.ts';
import { fromBase64Url, toBase64Url } from '../../../../src/core/links/start/base64url.ts';
import { checkBytes } from '../../../../src/core/links/start/checkBytes.ts';
import { encodeStart } from '../../../../src/core/links/start/encodeStart.ts';
import type { StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';

const link: StartLink = {
  language: 'ar',
  organisation: 12,
  occasion: 'talk',
  day: '2026-12-03',
  questionnaires: ['life-now', 'self-reliance-matrix'],
  route: 'short',
  domains: ['finances', 'housing'],
  largePrint: true,
};
const here = {
  languages: ['nl', 'en', 'ar'],
  questionnaires: ['life-now', 'self-reliance-matrix'],
  organisations: [12],
};

describe('the check bytes', () => {
  test('are those of everyone (CRC-32)', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(Buffer.from(checkBytes(bytes)).toString('hex')).toBe('cbf43926');
  });
});

describe('every single bit', () => {
  test('of a link counts: turned, it is refused', () => {
    const fragment = encodeStart(phoneRegistry, link);
    const taken: string[] = [];
    for (let at = 0; at < fragment.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const turned = String.fromCharCode(fragment.charCodeAt(at) ^ (1 << bit));
        const spoilt = fragment.slice(0, at) + turned + fragment.slice(at + 1);
        if (acceptStart(here, phoneRegistry, spoilt).ok) taken.push(spoilt);
      }
      if (acceptStart(here, phoneRegistry, fragment.slice(0, at)).ok) taken.push(fragment.slice(0, at));
    }
    expect(taken).toEqual([]);
    expect(acceptStart(here, phoneRegistry, fragment).ok).toBe(true);
  });
});

describe('base64url', () => {
  test.each([0, 1, 2, 3, 4, 5, 255])('of %i bytes is that of everyone', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 151 + 250) % 256);
    const text = Buffer.from(bytes).toString('base64url');
    expect(toBase64Url(bytes)).toBe(text);
    expect(fromBase64Url(text)).toEqual(bytes);
  });

  test.each(['A', 'AB=', 'A+B/', 'A B', 'é'])('is not “%s”', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});

describe('a start link of last year', () => {
  test.each([
    ['1R1Q', 'damaged'],
    ['', 'empty'],
    ['2abc', 'too-new'],
    ['x', 'damaged'],
  ])('%s is refused as %s', (fragment, problem) => {
    expect(acceptStart(here, phoneRegistry, fragment)).toEqual({ ok: false, problem });
  });

  test('opens with a registry that has grown', () => {
    const fragment = encodeStart(phoneRegistry, link);
    const grown = [
      ...phoneRegistry,
      ['occasion', 'new', 'newer', 'newest'] as const,
      ['language', 'tr', 'pl'] as const,
    ];
    expect(acceptStart(here, grown, fragment)).toEqual({ ok: true, link, refused: [] });
    expect(encodeStart(grown, link)).not.toBe(fragment);
  });

  test('of a newer edition says that it is newer', () => {
    const grown = [...phoneRegistry, ['occasion', 'new'] as const];
    const fragment = encodeStart(grown, { ...link, occasion: 'new' as 'talk' });
    expect(acceptStart(here, phoneRegistry, fragment)).toEqual({ ok: false, problem: 'too-new' });
  });
});

test('what this portal does not have is left out and named', () => {
  const elsewhere = { languages: ['nl'], questionnaires: ['life-now'], organisations: [] };
  expect(acceptStart(elsewhere, phoneRegistry, encodeStart(phoneRegistry, link))).toEqual({
    ok: true,
    link: { ...link, language: 'nl', organisation: 0, questionnaires: ['life-now'] },
    refused: [
      { path: 'language.ar', reason: 'unknown' },
      { path: 'organisation.12', reason: 'unknown' },
      { path: 'questionnaires.self-reliance-matrix', reason: 'unknown' },
    ],
  });
});

test('a link with no organisation, occasion, day or topic says nothing of them', () => {
  const least: StartLink = {
    ...link,
    organisation: 0,
    occasion: undefined,
    day: '',
    questionnaires: ['life-now'],
    domains: [],
    largePrint: false,
  };
  const fragment = encodeStart(phoneRegistry, least);
  expect(fragment.length).toBeLessThanOrEqual(20);
  expect(acceptStart(here, phoneRegistry, fragment)).toEqual({ ok: true, link: least, refused: [] });
});
