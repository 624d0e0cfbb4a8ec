import { describe, expect, test } from 'vitest';
import { publicHalves } from '../../../src/core/links/start/publicHalves.ts';
import { toKeysFile } from '../../../src/core/links/start/toKeysFile.ts';
import { makeOrganisationKeys } from '../../../src/export/sealed/makeOrganisationKeys.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';
import { sealTo } from '../../../src/export/sealed/sealTo.ts';
import { openKeyFile } from '../../../src/islands/openKeyFile.ts';

const digits = '4821903755660142';
const keys = await makeOrganisationKeys('2026-11-23');
const sealed = async (text: string) => new File([await sealFile(text, digits, 1000)], 'sleutel.verzegeld');
const file = await sealed(toKeysFile(keys));
const toKey = new File([await sealTo('{}', publicHalves(keys).seal)], 'a');
const [keep, half, later] = await Promise.all(
  [
    '{"format":"eigenblik-keep"}',
    '{"format":"eigenblik-keys","version":1}',
    '{"format":"eigenblik-keys","version":2}',
  ].map(sealed),
);

describe('a key file', () => {
  test('opens with its digits, however they are typed', async () => {
    expect(await openKeyFile(file, '٤٨٢١ 9037-5566 0142')).toEqual({ ok: true, keys });
  });

  test.each<[string, File | undefined, string, string]>([
    ['no file', undefined, digits, 'no-file'],
    ['too many bytes', new File([new Uint8Array(50_001)], 'a'), digits, 'too-large'],
    ['something else', new File(['%PDF-1.7'], 'a.pdf'), digits, 'not-keys'],
    ['keys that were never sealed', new File([toKeysFile(keys)], 'a.json'), digits, 'not-keys'],
    ['what is sealed to a key', toKey, digits, 'not-keys'],
    ['fifteen digits', file, digits.slice(1), 'digits'],
    ['other digits', file, '4821903755660143', 'sealed'],
    ['a file to go on with', keep, digits, 'not-keys'],
    ['half a key', half, digits, 'damaged'],
    ['a later key', later, digits, 'too-new'],
  ])('stays shut with %s', async (_what, given, typed, problem) => {
    expect(await openKeyFile(given, typed)).toEqual({ ok: false, problem });
  });

  test('that the device does not let go of is said to be unread', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
    expect(await openKeyFile(gone, digits)).toEqual({ ok: false, problem: 'unread' });
  });
});
