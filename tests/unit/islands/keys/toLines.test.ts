import * as v from 'valibot';
import { expect, test } from 'vitest';
import { publicHalves } from '../../../../src/core/links/start/publicHalves.ts';
import { makeOrganisationKeys } from '../../../../src/export/sealed/makeOrganisationKeys.ts';
import type { Say } from '../../../../src/i18n/format.ts';
import { toLines } from '../../../../src/islands/keys/toLines.ts';
import { toMail } from '../../../../src/islands/keys/toMail.ts';
import { organisationSchema } from '../../../../src/loaders/startSchema.ts';
import { text } from '../../../e2e/texts.ts';

const [made, former] = await Promise.all([makeOrganisationKeys('2026-11-23'), makeOrganisationKeys('2025-01-05')]);
const publicKeys = publicHalves(made);
const say: Say = (key, params) => text('nl', String(key), params);

test('the lines fit behind a name in the municipality’s file, as they are', () => {
  const entry = JSON.parse(`{"code": 3, "name": {"nl": "Buurtteam"},\n${toLines(publicKeys, [])}}`);
  expect(v.parse(organisationSchema, entry)).toEqual({
    code: 3,
    name: { nl: 'Buurtteam' },
    signKeys: [publicKeys.sign],
    sealKey: publicKeys.seal,
  });
});

test('keys that signed before stay in the list, behind the new one and each once', () => {
  const { sign } = publicHalves(former);
  const { signKeys } = JSON.parse(`{${toLines(publicKeys, [sign, publicKeys.sign])}}`);
  expect(signKeys).toEqual([publicKeys.sign, sign]);
});

test('no private half stands in the lines, even where one was handed over', () => {
  const lines = toLines({ sign: made.sign, seal: made.seal }, [former.sign]);
  for (const { d } of [made.sign, made.seal, former.sign]) expect(lines).not.toContain(d);
});

test('the mail says where the lines go: behind a code that is known, or that a code is needed', () => {
  const known = toMail(say, { code: 2, name: 'Bibliotheek' }, ['LINES']).join('\n');
  expect(known).toContain('bij code 2 (Bibliotheek)');
  expect(known.indexOf('LINES')).toBeGreaterThan(known.indexOf('portal.json'));
  const unknown = toMail(say, undefined, ['LINES']).join('\n');
  expect(unknown).not.toContain('bij code');
  expect(unknown).toContain(text('nl', 'keys:mail.new'));
});
