import { describe, expect, test } from 'vitest';
import { maxFileLength } from '../../../../../src/core/file/acceptFile.ts';
import { type AcceptedShare, acceptShareFile } from '../../../../../src/core/file/share/acceptShareFile.ts';
import { shareFileVersion } from '../../../../../src/core/file/share/shareFileVersion.ts';
import { loadPlan } from '../../../../../src/loaders/loadQuestionnaires.ts';
import { contentOf, notebookOf, paperStrings, personas } from '../../../../personas/sharing.ts';

const { questionnaire } = loadPlan('self-reliance-matrix', 'nl');
const strings = paperStrings('nl');
const context = { questionnaires: [questionnaire], knows: (key: string) => Object.hasOwn(strings, key) };
const accept = (raw: unknown): AcceptedShare =>
  acceptShareFile(context, typeof raw === 'string' ? raw : JSON.stringify(raw));

const empty = { madeOn: '2026-11-22', language: 'nl', author: 'self', blocks: [], answers: {} } as const;
const file = { format: 'eigenblik-share', version: shareFileVersion, ...empty };
const name = { key: 'domains:finances.name' };
const withItem = (item: object) => ({
  ...file,
  blocks: [{ kind: 'list', section: 'talk', items: [{ id: 'a', ...item }] }],
});
const withText = (key: string, params?: object) => ({
  ...file,
  blocks: [{ kind: 'paragraph', says: { key, ...(params ? { params } : {}) } }],
});
const twice = { kind: 'heading', section: 'talk', says: name };

describe('acceptShareFile', () => {
  test.each<[string, unknown, object]>([
    ['what is too large', ' '.repeat(maxFileLength + 1), { problem: 'too-large' }],
    ['half a file', JSON.stringify(file).slice(0, -1), { problem: 'not-json' }],
    ['a file to go on with', { ...file, format: 'eigenblik-keep' }, { problem: 'not-ours' }],
    ['a later version', { ...file, version: shareFileVersion + 1, more: 1 }, { problem: 'too-new' }],
    ['a part too many', { ...file, ticks: {} }, { problem: 'damaged', where: 'ticks' }],
    ['a part too few', { ...file, blocks: undefined }, { problem: 'damaged', where: 'blocks' }],
    ['a day that does not exist', { ...file, madeOn: '2026-02-31' }, { problem: 'damaged', where: 'madeOn' }],
    ['an unknown author', { ...file, author: 'me' }, { problem: 'damaged', where: 'author' }],
    ['a strange language', { ...file, language: '<b>' }, { problem: 'damaged', where: 'language' }],
    [
      'own words without an end',
      withItem({ own: 'a'.repeat(5001) }),
      { problem: 'damaged', where: 'blocks.0.items.0.own' },
    ],
    ['two pieces by one name', { ...file, blocks: [twice, twice] }, { problem: 'damaged', where: 'blocks' }],
    ['a sentence in a sentence without an end', deep(), { problem: 'damaged', where: 'blocks' }],
  ])('refuses %s whole', (_what, raw, expected) => {
    expect(accept(raw)).toEqual({ ok: false, ...expected });
  });

  test.each<[string, object, string]>([
    ['a key of the page that no report says', withText('report:lines'), 'report:lines'],
    ['a key of another topic', withText('common:wipe'), 'common:wipe'],
    ['a key that nobody knows', withText('domains:tover.name'), 'domains:tover.name'],
    ['a gap too few', withText('report:level', { domain: name }), 'report:level'],
    ['a gap too many', withText('domains:finances.name', { own: 'a' }), 'domains:finances.name'],
    ['own words where a sentence stands', withText('report:level', { domain: 'a', level: name }), 'report:level'],
    [
      'a sentence where own words stand',
      withText('report:plan.agreementWho', { who: name }),
      'report:plan.agreementWho',
    ],
    ['a day that does not exist', withText('report:date', { day: { day: '2026-02-31' } }), 'report:date'],
    ['a strange key deep within', withText('report:note', { domain: { key: 'x:y' } }), 'x:y'],
    ['a line of which half is strange', withItem({ own: 'mijn woorden', says: { key: 'x:y' } }), 'x:y'],
  ])('leaves out %s, and names it', (_what, raw, path) => {
    expect(accept(raw)).toEqual({ ok: true, report: empty, refused: [{ path, reason: 'unknown' }] });
  });

  test('leaves out answers that this edition does not ask for, and names them', () => {
    const answers = { 'self-reliance-matrix': { finances_level: 2, finances_mood: 1 }, gone: { a: 1 } };
    expect(accept({ ...file, answers })).toEqual({
      ok: true,
      report: { ...empty, answers: { 'self-reliance-matrix': { finances_level: 2 } } },
      refused: [
        { path: 'answers.self-reliance-matrix.finances_mood', reason: 'unknown' },
        { path: 'answers.gone', reason: 'unknown' },
      ],
    });
  });

  test('closes off a name in a sentence, so that it turns nothing round', () => {
    const accepted = accept(withText('report:plan.agreementWho', { who: 'a\u2069\u202eb' }));
    const closed = { key: 'report:plan.agreementWho', params: { who: '\u2068a  b\u2069' } };
    expect(accepted).toMatchObject({ ok: true, report: { blocks: [{ kind: 'paragraph', says: closed }] } });
  });
});

test.each(personas)('nothing of the notebook of %s but what is ticked is in the file', (persona) => {
  const { report } = contentOf(notebookOf(persona));
  expect(JSON.stringify(report)).not.toMatch(/"(ticks|pins|place|circle|moments|domains)":/);
  expect(accept({ ...file, ...report, answers: {} })).toMatchObject({ ok: true, refused: [] });
});

function deep(): string {
  const nested = `${'{"key":"report:also","params":{"list":'.repeat(20_000)}0${'}}'.repeat(20_000)}`;
  return JSON.stringify(withText('a:b')).replace('{"key":"a:b"}', nested);
}
