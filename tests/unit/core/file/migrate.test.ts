import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptFile } from '../../../../src/core/file/acceptFile.ts';
import { keepFileVersion } from '../../../../src/core/file/keepFileVersion.ts';
import { migrate } from '../../../../src/core/file/migrate.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

/** One file of each version as it was written then, never to be changed. */
const folder = 'tests/unit/core/file/kept';
const versions = readdirSync(folder).map((file) => Number.parseInt(file, 10));
const textOf = (version: number) => readFileSync(join(folder, `${version}.json`), 'utf8');

describe('a keep file of an earlier version', () => {
  test('is kept here for every version before this one', () => {
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: keepFileVersion - 1 }, (_, at) => at + 1));
  });

  test.each(versions)('%s still opens, with nothing lost', (version) => {
    const questionnaires = loadPlans('nl').map((plan) => plan.questionnaire);
    const before = JSON.parse(textOf(version)).notebook;
    const accepted = acceptFile({ questionnaires, languages, language: 'nl' }, textOf(version));
    if (!accepted.ok) throw new Error(`${accepted.problem} at ${accepted.where}`);
    expect(accepted.refused).toEqual([]);
    const { plan, ...rest } = before;
    expect(accepted.notebook).toMatchObject(rest);
    expect(accepted.notebook.plan).toMatchObject(plan);
    expect(Object.keys(before.answers).length, 'the file has answers').toBeGreaterThan(0);
  });

  test.each([{ version: 1 }, { version: 1, notebook: 'text' }, { version: '1', notebook: {} }, {}])(
    'that is no keep file at all stays as it is, for the schema to judge: %j',
    (file) => expect(migrate(file)).toEqual(file),
  );
});
