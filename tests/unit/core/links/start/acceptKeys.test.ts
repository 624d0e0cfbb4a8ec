import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { acceptKeys } from '../../../../../src/core/links/start/acceptKeys.ts';
import { publicHalves } from '../../../../../src/core/links/start/publicHalves.ts';
import { toKeysFile } from '../../../../../src/core/links/start/toKeysFile.ts';
import { makeOrganisationKeys } from '../../../../../src/export/sealed/makeOrganisationKeys.ts';
import { organisationSchema } from '../../../../../src/loaders/startSchema.ts';

const keys = await makeOrganisationKeys('2026-11-23');
const text = toKeysFile(keys);
type Made = Record<string, unknown> & { sign: object; seal: object };
const changed = (change: (file: Made) => object) => JSON.stringify(change(JSON.parse(text)));

describe('keys of an organisation', () => {
  test('come back from their file as they were made', () => {
    expect(acceptKeys(text)).toEqual({ ok: true, keys });
    expect(acceptKeys(text.padEnd(4096))).toEqual({ ok: true, keys });
  });

  test('are others each time', async () => {
    const again = await makeOrganisationKeys('2026-11-23');
    expect([again.sign.d, again.seal.d]).not.toEqual([keys.sign.d, keys.seal.d]);
  });

  test('show public halves that the municipality’s file takes as they are, and nothing private', () => {
    const { sign, seal } = publicHalves(keys);
    const organisation = { code: 3, name: { nl: 'Buurtteam' }, signKeys: [sign], sealKey: seal };
    expect(v.parse(organisationSchema, organisation)).toEqual(organisation);
    const shown = JSON.stringify({ sign, seal });
    for (const secret of [keys.sign.d, keys.seal.d]) expect(shown).not.toContain(secret);
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'not-keys'],
    ['no JSON', '{', 'not-keys'],
    ['null', 'null', 'not-keys'],
    ['a list', '[]', 'not-keys'],
    ['a file to go on with', '{"format":"eigenblik-keep","version":3}', 'not-keys'],
    ['ten thousand signs and more', text.padEnd(10_001), 'not-keys'],
    ['a later version', changed((file) => ({ ...file, version: 2 })), 'too-new'],
    ['a version in words', changed((file) => ({ ...file, version: '1' })), 'damaged'],
    ['a day that never was', changed((file) => ({ ...file, madeOn: '2026-02-31' })), 'damaged'],
    ['no day', changed(({ madeOn: _madeOn, ...file }) => file), 'damaged'],
    ['a field too many', changed((file) => ({ ...file, name: 'x' })), 'damaged'],
    ['a field too many in a key', changed((file) => ({ ...file, sign: { ...file.sign, use: 'sig' } })), 'damaged'],
    ['one key alone', changed(({ seal: _seal, ...file }) => file), 'damaged'],
    ['keys that changed places', changed((file) => ({ ...file, sign: file.seal, seal: file.sign })), 'damaged'],
    ['a public half alone', changed((file) => ({ ...file, seal: publicHalves(keys).seal })), 'damaged'],
    ['another curve', changed((file) => ({ ...file, seal: { ...file.seal, crv: 'P-384' } })), 'damaged'],
    ['a number too long', changed((file) => ({ ...file, sign: { ...file.sign, d: `${keys.sign.d}A` } })), 'damaged'],
    [
      'a number written in two ways',
      changed((file) => ({ ...file, sign: { ...file.sign, d: `${'A'.repeat(42)}B` } })),
      'damaged',
    ],
  ])('are not read from %s', (_what, given, problem) => {
    expect(acceptKeys(given)).toEqual({ ok: false, problem });
  });
});
