import { describe, expect, test } from 'vitest';
import { acceptReceived } from '../../../../../src/core/file/share/acceptReceived.ts';
import { sharedOutcomes } from '../../../../../src/core/file/share/sharedOutcomes.ts';
import { toShareFile } from '../../../../../src/core/file/share/toShareFile.ts';
import { makeShareFile } from '../../../../../src/export/formats/makeShareFile.ts';
import { languages } from '../../../../../src/i18n/languages.ts';
import {
  contentOf,
  notebookOf,
  paperStrings,
  questionnaires,
  serviceIds,
  withAllTicked,
} from '../../../../personas/sharing.ts';

const strings = paperStrings('nl');
const context = {
  questionnaires,
  knows: (key: string) => Object.hasOwn(strings, key),
  language: 'nl',
  languages,
  serviceIds,
};
const content = contentOf(withAllTicked(notebookOf('money-and-debts')));
const textOf = (form: 'csv' | 'fhir' | 'html') => makeShareFile(form, content)?.text ?? '';

describe('acceptReceived', () => {
  test('takes a share file', () => {
    const { report } = content;
    expect(acceptReceived(context, toShareFile(report))).toEqual({ ok: true, kind: 'share', report, refused: [] });
  });

  test.each([
    ['a table', textOf('csv'), 'table'],
    ['a file for care systems', textOf('fhir'), 'fhir'],
    ['a letter', 'Geachte heer; mevrouw', 'not-json'],
    ['another JSON', '{"a":1}', 'not-ours'],
    ['a damaged keep file', '{"format":"eigenblik-keep","version":3}', 'damaged'],
  ])('tells %s by its name', (_what, text, problem) => {
    expect(acceptReceived(context, text)).toMatchObject({ ok: false, problem });
  });
});

test('an answer counts though the one on which it hangs was kept back', () => {
  const answers = { 'taking-part': { part_work_obstacles: ['health'] } };
  expect(questionnaires.flatMap(({ questions }) => questions)).toContainEqual(
    expect.objectContaining({ name: 'part_work_obstacles', visibleIf: expect.anything() }),
  );
  const [outcome] = sharedOutcomes(questionnaires, answers);
  expect(JSON.stringify(outcome)).toContain('{"from":"part_work_obstacles","values":["health"]}');
});
