import { expect, test } from 'vitest';
import type { Refusal } from '../../../../src/core/answers/Refusal.ts';
import { acceptPrepared } from '../../../../src/core/notebook/acceptPrepared.ts';
import { emptyPrepared } from '../../../../src/core/notebook/Prepared.ts';

const sound = { questionnaires: ['b', 'a'], organisation: 4095, day: '2026-12-03', largePrint: true };

test('takes over what is sound, in its order', () => {
  const refused: Refusal[] = [];
  expect(acceptPrepared(['a', 'b', 'c'], sound, refused)).toEqual(sound);
  expect(refused).toEqual([]);
});

test.each([
  ['a text', 'life-now', 'prepared'],
  ['a list that is none', { ...sound, questionnaires: 'a' }, 'prepared.questionnaires'],
  ['a questionnaire from elsewhere', { ...sound, questionnaires: ['a', 'z'] }, 'prepared.questionnaires.1'],
  ['one that is there twice', { ...sound, questionnaires: ['a', 'a'] }, 'prepared.questionnaires.1'],
  ['a number too high', { ...sound, organisation: 4096 }, 'prepared.organisation'],
  ['half a number', { ...sound, organisation: 0.5 }, 'prepared.organisation'],
  ['a day that does not exist', { ...sound, day: '2026-02-30' }, 'prepared.day'],
  ['a flag in words', { ...sound, largePrint: 'yes' }, 'prepared.largePrint'],
  ['a name', { ...sound, name: 'Jansen' }, 'prepared.name'],
])('refuses %s and names it', (_what, raw, path) => {
  const refused: Refusal[] = [];
  const accepted = acceptPrepared(['a', 'b'], raw, refused);
  expect(refused.map((one) => one.path)).toEqual([path]);
  expect(Object.keys(accepted)).toEqual(Object.keys(emptyPrepared));
  expect(JSON.stringify(accepted)).not.toMatch(/Jansen|"z"|4096|02-30|yes/);
});
