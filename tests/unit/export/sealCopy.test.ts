import { describe, expect, test } from 'vitest';
import { toBase64Url } from '../../../src/core/links/start/base64url.ts';
import { openCopy } from '../../../src/export/sealed/openCopy.ts';
import { sealCopy } from '../../../src/export/sealed/sealCopy.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';

const digits = '4821903755660142';
const key = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
const json = '{"own":"kanarie"}';
const lock = await sealFile(JSON.stringify(key), digits, 1000);
const token = await sealCopy(json, key);

describe('what stays on a device behind digits', () => {
  test('opens with them, and gives the key to go on with', async () => {
    const opened = await openCopy(lock, token, digits);
    expect(opened?.key).toBe(key);
    expect(JSON.parse(opened?.text ?? '')).toEqual({ own: 'kanarie' });
  });

  test('is another text at each write, of a size that tells little, and none of it can be read', async () => {
    const again = await sealCopy(json, key);
    expect(again).not.toBe(token);
    expect(again.split('.')[2], 'its own initialisation vector').not.toBe(token.split('.')[2]);
    expect((await sealCopy(`{"own":"${'x'.repeat(3000)}"}`, key)).length).toBe(token.length);
    expect(Buffer.from(token.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toContain('kanarie');
  });

  test('stays shut with wrong digits, another lock, another token, and any byte turned', async () => {
    const other = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    expect(await openCopy(lock, token, '1234567890123456')).toBeUndefined();
    expect(await openCopy(await sealFile(JSON.stringify(other), digits, 1000), token, digits)).toBeUndefined();
    expect(await openCopy(lock, await sealCopy(json, other), digits)).toBeUndefined();
    expect(await openCopy(await sealFile('7', digits, 1000), token, digits)).toBeUndefined();
    expect(await openCopy('x', token, digits)).toBeUndefined();
    for (let at = 40; at < token.length - 1; at += 797) {
      const turned = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(await openCopy(lock, turned, digits), String(at)).toBeUndefined();
    }
  });

  test('is not sealed with a key of another length', async () => {
    await expect(sealCopy(json, 'AAAA')).rejects.toThrow();
  });
});
